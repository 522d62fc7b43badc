package id.linimasa.workspace;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;

/// Some rows of columns, as columns of their own.
final class ColumnSubset {
    private ColumnSubset() {}

    static EventColumns of(EventColumns all, IntPredicate wanted) {
        int[] rows = new int[all.size()];
        int size = 0;
        for (int row = 0; row < all.size(); row++) {
            if (wanted.test(row)) {
                rows[size++] = row;
            }
        }
        return size == all.size() ? all : of(all, Arrays.copyOf(rows, size));
    }

    private static EventColumns of(EventColumns all, int[] rows) {
        int size = rows.length;
        long[] from = new long[size];
        long[] to = new long[size];
        byte[] type = new byte[size];
        byte[] status = new byte[size];
        byte[] granularity = new byte[size];
        byte[] flags = new byte[size];
        float[] salience = new float[size];
        for (int i = 0; i < size; i++) {
            int row = rows[i];
            from[i] = all.from()[row];
            to[i] = all.to()[row];
            type[i] = all.type()[row];
            status[i] = all.status()[row];
            granularity[i] = all.granularity()[row];
            flags[i] = all.flags()[row];
            salience[i] = all.salience()[row];
        }
        Map<LaneKind, LaneTable> lanes = new EnumMap<>(LaneKind.class);
        all.lanes().forEach((kind, table) -> lanes.put(kind, lanes(table, rows)));
        return new EventColumns(
                size,
                from,
                to,
                type,
                status,
                granularity,
                flags,
                salience,
                lanes,
                i -> all.ids().apply(rows[i]),
                i -> all.titles().apply(rows[i]),
                i -> all.branches().apply(rows[i]));
    }

    private static LaneTable lanes(LaneTable all, int[] rows) {
        int[] offsets = new int[rows.length + 1];
        int[] lanes = new int[all.lanes().length];
        int filled = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int at = all.offsets()[rows[i]]; at < all.offsets()[rows[i] + 1]; at++) {
                lanes[filled++] = all.lanes()[at];
            }
            offsets[i + 1] = filled;
        }
        return new LaneTable(all.names(), offsets, Arrays.copyOf(lanes, filled));
    }
}
