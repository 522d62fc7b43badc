package id.linimasa.index;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import id.linimasa.query.NameField;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
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
    private int size;
    private int[] docs = new int[1024];
    private long[] from = new long[1024];
    private long[] to = new long[1024];
    private int[] bits = new int[1024];
    private float[] salience = new float[1024];
    /// Where the rows of each segment end.
    private int[] runs = new int[0];

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
        SortedNumericDocValues starts = leaf.reader().getSortedNumericDocValues(IndexSchema.START);
        SortedNumericDocValues ends = leaf.reader().getSortedNumericDocValues(IndexSchema.END);
        NumericDocValues small = leaf.reader().getNumericDocValues(IndexSchema.BITS);
        NumericDocValues weights = leaf.reader().getNumericDocValues(IndexSchema.SALIENCE);
        if (starts == null || ends == null || small == null || weights == null) {
            return; // a segment without events
        }
        for (LaneCollector collector : lanes.values()) {
            collector.enter(leaf);
        }
        for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
            grow();
            starts.advanceExact(doc);
            ends.advanceExact(doc);
            small.advanceExact(doc);
            weights.advanceExact(doc);
            docs[size] = leaf.docBase + doc;
            from[size] = starts.nextValue();
            to[size] = ends.nextValue();
            bits[size] = (int) small.longValue();
            salience[size] = Float.intBitsToFloat((int) weights.longValue());
            size++;
            for (LaneCollector collector : lanes.values()) {
                collector.row(doc);
            }
        }
        runs = Arrays.copyOf(runs, runs.length + 1);
        runs[runs.length - 1] = size;
    }

    private void grow() {
        if (size == docs.length) {
            int more = size * 2;
            docs = Arrays.copyOf(docs, more);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            bits = Arrays.copyOf(bits, more);
            salience = Arrays.copyOf(salience, more);
        }
    }

    private EventColumns columns(RowReader rows) throws IOException {
        int[] order = RunMerge.order(from, runs);
        int[] rowDocs = new int[size];
        long[] rowFrom = new long[size];
        long[] rowTo = new long[size];
        byte[] type = new byte[size];
        byte[] status = new byte[size];
        byte[] granularity = new byte[size];
        byte[] flags = new byte[size];
        float[] rowSalience = new float[size];
        for (int row = 0; row < size; row++) {
            int at = order[row];
            rowDocs[row] = docs[at];
            rowFrom[row] = from[at];
            rowTo[row] = to[at];
            type[row] = EventBits.type(bits[at]);
            status[row] = EventBits.status(bits[at]);
            granularity[row] = EventBits.granularity(bits[at]);
            flags[row] = EventBits.flags(bits[at]);
            rowSalience[row] = salience[at];
        }
        Map<LaneKind, LaneTable> tables = new EnumMap<>(LaneKind.class);
        for (Map.Entry<LaneKind, LaneCollector> lane : lanes.entrySet()) {
            tables.put(lane.getKey(), lane.getValue().table(order));
        }
        rows.keepOpen(snapshot.getIndexReader());
        return new EventColumns(
                size,
                rowFrom,
                rowTo,
                type,
                status,
                granularity,
                flags,
                rowSalience,
                tables,
                row -> rows.id(rowDocs[row]),
                row -> rows.title(rowDocs[row]),
                row -> rows.branches(rowDocs[row]));
    }
}
