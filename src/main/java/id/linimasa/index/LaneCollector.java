package id.linimasa.index;

import id.linimasa.model.LaneTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/// Collects the lanes of rows in the order they are visited, and hands them out in another.
final class LaneCollector {
    private final Ordinals ordinals;
    private int[] offsets = new int[1024];
    private int[] values = new int[1024];
    private int rows;
    private int filled;
    private @Nullable SortedSetDocValues current;
    private @Nullable LongValues global;

    LaneCollector(Ordinals ordinals) {
        this.ordinals = ordinals;
    }

    void enter(LeafReaderContext leaf) throws IOException {
        current = ordinals.values(leaf);
        global = ordinals.global(leaf);
    }

    /// Takes the lanes of the segment's document `doc` as those of the next row.
    void row(int doc) throws IOException {
        if (current != null && global != null && current.advanceExact(doc)) {
            for (int i = current.docValueCount(); i > 0; i--) {
                if (filled == values.length) {
                    values = Arrays.copyOf(values, filled * 2);
                }
                values[filled++] = (int) global.get(current.nextOrd());
            }
        }
        rows++;
        if (rows == offsets.length) {
            offsets = Arrays.copyOf(offsets, rows * 2);
        }
        offsets[rows] = filled;
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
