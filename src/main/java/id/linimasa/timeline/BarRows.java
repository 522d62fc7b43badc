package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Packs the bars of one band of a tile into rows.
///
/// Bars that cross an edge of the tile come first and take the row of their place in the list of all that cross
/// it: both tiles come to the same answer without knowing each other. The tile in which a bar begins draws it.
final class BarRows {

    /// A label inside a bar needs room for the glyph before it.
    private static final double PADDING = 32;

    private final TileEvents found;
    private final EventColumns events;
    private final TileKey key;
    private final Labels labels;
    private final boolean lower;
    private final int rows;
    private final LanePacker packer;

    BarRows(TileEvents found, EventColumns events, TileKey key, Labels labels, boolean lower, int rows) {
        this.found = found;
        this.events = events;
        this.key = key;
        this.labels = labels;
        this.lower = lower;
        this.rows = rows;
        this.packer = new LanePacker(rows, 0, key.width());
    }

    /// Adds the bars to `items` and what finds no row to `overflow`; leaves the rows packed as far as they are.
    LanePacker pack(List<Item> items, Overflow overflow) {
        int[] fromLeft = found.crossing(lower, key.start());
        for (int i = 0; i < Math.min(rows, fromLeft.length); i++) {
            packer.blockLeft(i, Math.min(key.width(), key.x(events.to()[fromLeft[i]])));
        }
        int[] toRight = found.crossing(lower, key.end());
        for (int i = 0; i < toRight.length; i++) {
            int row = toRight[i];
            boolean beginsHere = events.from()[row] >= key.start();
            if (i < rows) {
                packer.blockRight(i, Math.max(0, key.x(events.from()[row])));
                if (beginsHere) {
                    items.add(crossing(row, i));
                }
            } else if (beginsHere) {
                overflow.add(row, DurationClass.mark(events, row));
            }
        }
        for (int row : found.inside(lower)) {
            Item item = place(row);
            if (item == null) {
                overflow.add(row, DurationClass.mark(events, row));
            } else {
                items.add(item);
            }
        }
        return packer;
    }

    private Item crossing(int row, int line) {
        double width = key.level().pixels(events.to()[row] - events.from()[row]);
        Labels.Label label = labels.of(row);
        boolean inside = label.width() + PADDING <= width;
        return item(row, line, inside ? Item.Side.INSIDE : Item.Side.NOWHERE, label);
    }

    private @Nullable Item place(int row) {
        double start = key.x(events.from()[row]);
        double end = key.x(events.to()[row]);
        if (packer.find(start, end) < 0) {
            return null;
        }
        Labels.Label label = labels.of(row);
        if (label.width() + PADDING <= end - start) {
            return fitting(row, packer.place(start, end), Item.Side.INSIDE, label);
        }
        double right = end + Labels.GAP + label.width();
        int line = right <= key.width() - Labels.GLYPH ? packer.place(start, right) : -1;
        if (line >= 0) {
            return item(row, line, Item.Side.RIGHT, label);
        }
        double left = start - Labels.GAP - label.width();
        line = left >= Labels.GLYPH ? packer.find(left, end) : -1;
        if (line >= 0) {
            packer.take(line, end);
            return item(row, line, Item.Side.LEFT, label);
        }
        return fitting(row, packer.place(start, end), Item.Side.NOWHERE, label);
    }

    private @Nullable Item fitting(int row, int line, Item.Side side, Labels.Label label) {
        return line < 0 ? null : item(row, line, side, label);
    }

    private Item item(int row, int line, Item.Side side, Labels.Label label) {
        long from = events.from()[row];
        long to = events.to()[row];
        return new Item(
                row,
                Item.Kind.BAR,
                from,
                to,
                from + (to - from) / 2,
                line,
                lower,
                side,
                label.text(),
                label.width(),
                label.detail(),
                Item.NONE);
    }
}
