package id.linimasa.index;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import id.linimasa.query.NameField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;

/// Reads all matches into [EventColumns] in one pass over doc values; stored fields are never touched.
///
/// A segment is sorted by start, so the rows of several segments are merged, not sorted. Used once, by one thread.
final class ColumnReader {
    private static final Map<LaneKind, NameField> LANES = new EnumMap<>(Map.of(
            LaneKind.PERSON, NameField.PERSON,
            LaneKind.ORGANIZATION, NameField.ORGANIZATION,
            LaneKind.PLACE, NameField.PLACE,
            LaneKind.SOURCE, NameField.SOURCE));

    private final Snapshot snapshot;
    private final Map<LaneKind, LaneCollector> lanes = new EnumMap<>(LaneKind.class);
    private final List<Run> runs = new ArrayList<>();
    private int size;

    /// The matches of one segment.
    private record Run(LeafReaderContext leaf, int[] docs, int first) {
        int end() {
            return first + docs.length;
        }
    }

    private ColumnReader(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        for (Map.Entry<LaneKind, NameField> lane : LANES.entrySet()) {
            lanes.put(lane.getKey(), new LaneCollector(snapshot.ordinals(lane.getValue())));
        }
    }

    /// @param rows answers what columns do not hold, by document
    static EventColumns read(Snapshot snapshot, Query query, RowReader rows) throws IOException {
        ColumnReader reader = new ColumnReader(snapshot);
        snapshot.forEachLeaf(query, reader::leaf);
        return reader.columns(rows);
    }

    private void leaf(LeafReaderContext leaf, DocIdSetIterator matches) throws IOException {
        int[] docs = new int[1024];
        int filled = 0;
        for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
            if (filled == docs.length) {
                docs = Arrays.copyOf(docs, filled * 2);
            }
            docs[filled++] = doc;
        }
        runs.add(new Run(leaf, Arrays.copyOf(docs, filled), size));
        size += filled;
    }

    private EventColumns columns(RowReader rows) throws IOException {
        long[] from = longs(IndexSchema.START);
        int[] order = RunMerge.order(from, runs.stream().mapToInt(Run::end).toArray());
        Map<LaneKind, LaneTable> tables = new EnumMap<>(LaneKind.class);
        for (Map.Entry<LaneKind, LaneCollector> lane : lanes.entrySet()) {
            for (Run run : runs) {
                lane.getValue().rows(run.leaf(), run.docs());
            }
            tables.put(lane.getKey(), lane.getValue().table(order));
        }
        long[] bits = longs(IndexSchema.BITS);
        rows.keepOpen(snapshot.getIndexReader());
        int[] docs = docs(order);
        return new EventColumns(
                size,
                ordered(from, order),
                ordered(longs(IndexSchema.END), order),
                bytes(bits, order, EventBits::type),
                bytes(bits, order, EventBits::status),
                bytes(bits, order, EventBits::granularity),
                bytes(bits, order, EventBits::flags),
                floats(longs(IndexSchema.SALIENCE), order),
                tables,
                row -> rows.id(docs[row]),
                row -> rows.title(docs[row]),
                row -> rows.branches(docs[row]),
                id -> rows.row(id, docs));
    }

    /// One field of all rows, in the order in which they were visited: one field at a time is twice as fast as one row
    /// at a time.
    private long[] longs(String field) throws IOException {
        long[] values = new long[size];
        for (Run run : runs) {
            NumericDocValues numbers = numbers(run.leaf(), field);
            int at = run.first();
            for (int doc : run.docs()) {
                if (numbers.advanceExact(doc)) {
                    values[at] = numbers.longValue();
                }
                at++;
            }
        }
        return values;
    }

    /// The numbers of a field with one value a document.
    static NumericDocValues numbers(LeafReaderContext leaf, String field) throws IOException {
        NumericDocValues single = leaf.reader().getNumericDocValues(field);
        if (single != null) {
            return single;
        }
        NumericDocValues sorted = DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), field));
        return sorted == null ? DocValues.emptyNumeric() : sorted;
    }

    private int[] docs(int[] order) {
        int[] visited = new int[size];
        int at = 0;
        for (Run run : runs) {
            for (int doc : run.docs()) {
                visited[at++] = run.leaf().docBase + doc;
            }
        }
        int[] docs = new int[size];
        for (int row = 0; row < size; row++) {
            docs[row] = visited[order[row]];
        }
        return docs;
    }

    private static long[] ordered(long[] values, int[] order) {
        long[] rows = new long[order.length];
        for (int row = 0; row < order.length; row++) {
            rows[row] = values[order[row]];
        }
        return rows;
    }

    private interface Part {
        byte of(long bits);
    }

    private static byte[] bytes(long[] bits, int[] order, Part part) {
        byte[] rows = new byte[order.length];
        for (int row = 0; row < order.length; row++) {
            rows[row] = part.of(bits[order[row]]);
        }
        return rows;
    }

    private static float[] floats(long[] bits, int[] order) {
        float[] rows = new float[order.length];
        for (int row = 0; row < order.length; row++) {
            rows[row] = Float.intBitsToFloat((int) bits[order[row]]);
        }
        return rows;
    }
}
