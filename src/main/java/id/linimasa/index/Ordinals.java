package id.linimasa.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/// The values of one field over all segments, numbered.
///
/// Immutable and safe for any number of threads; valid as long as its reader is open.
final class Ordinals {
    private final String field;
    private final List<LeafReaderContext> leaves;
    private final OrdinalMap map;
    private final AtomicReferenceArray<int @Nullable []> globals;
    private volatile String @Nullable [] all;

    Ordinals(String field, List<LeafReaderContext> leaves) throws IOException {
        this.field = field;
        this.leaves = leaves;
        SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = values(leaves.get(i));
        }
        this.map = OrdinalMap.build(null, values, PackedInts.DEFAULT);
        this.globals = new AtomicReferenceArray<>(values.length);
    }

    /// How many values there are.
    int size() {
        return Math.toIntExact(map.getValueCount());
    }

    /// The values of a segment's documents, to be translated by [#global].
    SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), field);
    }

    /// From the numbers of a segment to those of all segments; not to be changed. Unpacked once, for a million look-ups
    /// in the packed form take longer than all the rest of a count.
    int[] global(LeafReaderContext leaf) throws IOException {
        int[] known = globals.get(leaf.ord);
        if (known == null) {
            LongValues packed = map.getGlobalOrds(leaf.ord);
            known = new int[Math.toIntExact(values(leaf).getValueCount())];
            for (int i = 0; i < known.length; i++) {
                known[i] = (int) packed.get(i);
            }
            globals.set(leaf.ord, known);
        }
        return known;
    }

    /// The value that has a number.
    String value(int ordinal) throws IOException {
        return all()[ordinal];
    }

    /// All values: looked up once, for each look-up unpacks a block of them.
    private String[] all() throws IOException {
        String[] known = all;
        if (known == null) {
            SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = values(leaves.get(i));
            }
            known = new String[size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = values[map.getFirstSegmentNumber(i)]
                        .lookupOrd(map.getFirstSegmentOrd(i))
                        .utf8ToString();
            }
            all = known;
        }
        return known;
    }
}
