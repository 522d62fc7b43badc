package id.linimasa.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;

/// The documents of all matches in the order of a listing by date: by [IndexSchema#ORDER], equals as they lie in the
/// index. Twenty bytes a match while it is made, four afterwards, so that a million events can be walked in little
/// room.
final class ListOrder {
    private long[] keys = new long[1024];
    private int[] docs = new int[1024];
    private int size;

    private ListOrder() {}

    /// The documents that match, first of the listing first.
    static int[] byDate(Snapshot snapshot, Query query) throws IOException {
        ListOrder order = new ListOrder();
        snapshot.forEachLeaf(query, (leaf, matches) -> {
            NumericDocValues keys = DocValues.getNumeric(leaf.reader(), IndexSchema.ORDER);
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                order.add(leaf.docBase + doc, keys.advanceExact(doc) ? keys.longValue() : Long.MAX_VALUE);
            }
        });
        return order.sorted();
    }

    private void add(int doc, long key) {
        if (size == docs.length) {
            keys = Arrays.copyOf(keys, size * 2);
            docs = Arrays.copyOf(docs, size * 2);
        }
        keys[size] = key;
        docs[size++] = doc;
    }

    /// Keys become their ranks, so that rank and place fit one number and numbers alone are sorted.
    private int[] sorted() {
        long[] ranks = Arrays.copyOf(keys, size);
        Arrays.sort(ranks);
        long[] both = new long[size];
        for (int i = 0; i < size; i++) {
            both[i] = (long) firstAtLeast(ranks, keys[i]) << 32 | i;
        }
        keys = new long[0];
        Arrays.sort(both);
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[i] = docs[(int) both[i]];
        }
        return ordered;
    }

    private static int firstAtLeast(long[] ascending, long key) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
