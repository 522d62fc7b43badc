package id.linimasa.index;

import id.linimasa.model.LaneTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/// Collects the lanes of rows in the order they are visited, and hands them out in another.
final class LaneCollector {
    private final Ordinals ordinals;
    private final int[] offsets;
    private int[] values;
    private int rows;
    private int filled;

    /// @param size how many rows there will be
    LaneCollector(Ordinals ordinals, int size) {
        this.ordinals = ordinals;
        this.offsets = new int[size + 1];
        this.values = new int[size + size / 2 + 16];
    }

    /// Takes the lanes of a segment's documents as those of the next rows.
    void rows(LeafReaderContext leaf, int[] docs) throws IOException {
        SortedSetDocValues lanes = ordinals.values(leaf);
        SortedDocValues single = DocValues.unwrapSingleton(lanes);
        if (single == null) {
            several(lanes, ordinals.global(leaf), docs);
        } else {
            single(single, ordinals.global(leaf), docs);
        }
    }

    private void several(SortedSetDocValues lanes, int[] global, int[] docs) throws IOException {
        for (int doc : docs) {
            if (lanes.advanceExact(doc)) {
                int count = lanes.docValueCount();
                if (filled + count > values.length) {
                    values = ArrayUtil.grow(values, filled + count);
                }
                for (int i = 0; i < count; i++) {
                    values[filled++] = global[(int) lanes.nextOrd()];
                }
            }
            offsets[++rows] = filled;
        }
    }

    private void single(SortedDocValues lanes, int[] global, int[] docs) throws IOException {
        values = ArrayUtil.grow(values, filled + docs.length);
        for (int doc : docs) {
            if (lanes.advanceExact(doc)) {
                values[filled++] = global[lanes.ordValue()];
            }
            offsets[++rows] = filled;
        }
    }

    /// The lanes that occur, by their names; rows in the given order.
    LaneTable table(int[] order) throws IOException {
        int[] lane = new int[ordinals.size()];
        Arrays.fill(lane, -1);
        for (int i = 0; i < filled; i++) {
            lane[values[i]] = 0;
        }
        List<String> names = new ArrayList<>();
        for (int ordinal = 0; ordinal < lane.length; ordinal++) {
            if (lane[ordinal] == 0) {
                lane[ordinal] = names.size();
                names.add(ordinals.value(ordinal));
            }
        }
        int[] rowOffsets = new int[order.length + 1];
        int[] lanes = new int[filled];
        int at = 0;
        for (int row = 0; row < order.length; row++) {
            int from = offsets[order[row]];
            int end = offsets[order[row] + 1];
            for (int i = from; i < end; i++) {
                lanes[at++] = lane[values[i]];
            }
            rowOffsets[row + 1] = at;
        }
        return new LaneTable(names, rowOffsets, lanes);
    }
}
