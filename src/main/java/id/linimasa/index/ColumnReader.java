package id.linimasa.index;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import id.linimasa.query.NameField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;

/// Reads all matches into [EventColumns] in one pass over doc values; stored fields are never touched.
///
/// A segment is sorted by start, so the rows of several segments are merged, not sorted. One field at a time is twice
/// as fast as one row at a time, and the fields are read side by side. Used once, by one thread.
final class ColumnReader {
    private static final Map<LaneKind, NameField> LANES = new EnumMap<>(Map.of(
            LaneKind.PERSON, NameField.PERSON,
            LaneKind.ORGANIZATION, NameField.ORGANIZATION,
            LaneKind.PLACE, NameField.PLACE,
            LaneKind.SOURCE, NameField.SOURCE));

    private final Snapshot snapshot;
    private final List<Run> runs = new ArrayList<>();
    private int size;

    /// The matches of one segment.
    private record Run(LeafReaderContext leaf, int[] docs, int first) {
        int end() {
            return first + docs.length;
        }
    }

    private ColumnReader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// @param rows answers what columns do not hold, by document
    static EventColumns read(Snapshot snapshot, Query query, RowReader rows) throws IOException {
        ColumnReader reader = new ColumnReader(snapshot);
        snapshot.forEachLeaf(query, reader::leaf);
        return reader.columns(rows);
    }

    private void leaf(LeafReaderContext leaf, DocIdSetIterator matches) throws IOException {
        int[] docs = new int
                [Math.clamp(matches.cost(), 16, Math.max(16, leaf.reader().maxDoc()))];
        int filled = 0;
        for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
            if (filled == docs.length) {
                docs = Arrays.copyOf(docs, filled * 2);
            }
            docs[filled++] = doc;
        }
        runs.add(new Run(leaf, filled == docs.length ? docs : Arrays.copyOf(docs, filled), size));
        size += filled;
    }

    private EventColumns columns(RowReader rows) throws IOException {
        long[] starts = longs(IndexSchema.START);
        int[] order = RunMerge.order(starts, runs.stream().mapToInt(Run::end).toArray());
        long[] from = new long[size];
        long[] to = new long[size];
        int[] docs = new int[size];
        SmallColumns small = new SmallColumns(size);
        Map<LaneKind, LaneTable> lanes = Collections.synchronizedMap(new EnumMap<>(LaneKind.class));
        List<SideBySide.Part> parts = new ArrayList<>();
        LANES.forEach((kind, names) -> parts.add(() -> lanes.put(kind, lanes(names, order))));
        parts.add(() -> small.fill(longs(IndexSchema.BITS), order));
        parts.add(() -> sort(longs(IndexSchema.END), order, to));
        parts.add(() -> {
            sort(starts, order, from);
            documents(order, docs);
        });
        SideBySide.work(parts);
        rows.keepOpen(snapshot.getIndexReader());
        return new EventColumns(
                size,
                from,
                to,
                small.type,
                small.status,
                small.granularity,
                small.flags,
                small.salience,
                lanes,
                row -> rows.id(docs[row]),
                row -> rows.title(docs[row]),
                row -> rows.branches(docs[row]),
                id -> rows.row(id, docs));
    }

    /// One field of all rows, in the order in which they were visited.
    private long[] longs(String field) throws IOException {
        long[] values = new long[size];
        for (Run run : runs) {
            DocValues.getNumeric(run.leaf().reader(), field)
                    .longValues(run.docs().length, run.docs(), 0, values, run.first(), 0);
        }
        return values;
    }

    private LaneTable lanes(NameField names, int[] order) throws IOException {
        LaneCollector collector = new LaneCollector(snapshot.ordinals(names), size);
        for (Run run : runs) {
            collector.rows(run.leaf(), run.docs());
        }
        return collector.table(order);
    }

    private void documents(int[] order, int[] docs) {
        int[] visited = new int[size];
        for (Run run : runs) {
            int at = run.first();
            for (int doc : run.docs()) {
                visited[at++] = run.leaf().docBase + doc;
            }
        }
        for (int row = 0; row < size; row++) {
            docs[row] = visited[order[row]];
        }
    }

    private static void sort(long[] values, int[] order, long[] rows) {
        for (int row = 0; row < order.length; row++) {
            rows[row] = values[order[row]];
        }
    }

    /// The columns of which one number holds all.
    private static final class SmallColumns {
        private final byte[] type;
        private final byte[] status;
        private final byte[] granularity;
        private final byte[] flags;
        private final float[] salience;

        SmallColumns(int size) {
            type = new byte[size];
            status = new byte[size];
            granularity = new byte[size];
            flags = new byte[size];
            salience = new float[size];
        }

        void fill(long[] packed, int[] order) {
            for (int row = 0; row < order.length; row++) {
                long bits = packed[order[row]];
                type[row] = EventBits.type(bits);
                status[row] = EventBits.status(bits);
                granularity[row] = EventBits.granularity(bits);
                flags[row] = EventBits.flags(bits);
                salience[row] = EventBits.salience(bits);
            }
        }
    }
}
