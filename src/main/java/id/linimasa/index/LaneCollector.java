package id.linimasa.index;

import id.linimasa.model.LaneTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongValues;

/// Collects the lanes of rows in the order they are visited, and hands them out in another.
final class LaneCollector {
    private final Ordinals ordinals;
    private int[] offsets = new int[1024];
    private int[] values = new int[1024];
    private int rows;
    private int filled;

    LaneCollector(Ordinals ordinals) {
        this.ordinals = ordinals;
    }

    /// Takes the lanes of a segment's documents as those of the next rows.
    void rows(LeafReaderContext leaf, int[] docs) throws IOException {
        SortedSetDocValues lanes = ordinals.values(leaf);
        LongValues global = ordinals.global(leaf);
        offsets = ArrayUtil.grow(offsets, rows + docs.length + 1);
        for (int doc : docs) {
            if (lanes.advanceExact(doc)) {
                int count = lanes.docValueCount();
                values = ArrayUtil.grow(values, filled + count);
                for (int i = 0; i < count; i++) {
                    values[filled++] = (int) global.get(lanes.nextOrd());
                }
            }
            offsets[++rows] = filled;
        }
    }

    /// The lanes that occur, by their names; rows in the given order.
    LaneTable table(int[] order) throws IOException {
        int[] lane = new int[ordinals.size()];
        Arrays.fill(lane, -1);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < filled; i++) {
            if (lane[values[i]] < 0) {
                lane[values[i]] = 0;
            }
        }
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
            for (int i = offsets[order[row]]; i < offsets[order[row] + 1]; i++) {
                lanes[at++] = lane[values[i]];
            }
            rowOffsets[row + 1] = at;
        }
        return new LaneTable(names, rowOffsets, lanes);
    }
}
