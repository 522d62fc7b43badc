package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import java.util.ArrayList;
import java.util.List;

/// Lays out a tile of LABELS or CARDS: every event in a row of its own reach, with its title right or left of it.
final class RowTiler {

    private static final int LOWER_ROWS = 12;

    private final EventColumns events;
    private final TextWidths widths;

    RowTiler(EventColumns events, TextWidths widths) {
        this.events = events;
        this.widths = widths;
    }

    Tile tile(DensityIndex index, TileKey key) {
        Labels labels = new Labels(new EventWords(events, key.language()), widths, key.mode() == DensityMode.CARDS);
        TileEvents found = TileEvents.of(index, key);
        List<Item> items = new ArrayList<>();
        Overflow overflow = new Overflow(key, widths);
        LanePacker upper = new BarRows(found, events, key, labels, false, key.rows()).pack(items, overflow);
        for (int i = 0; i < found.points(); i++) {
            place(found.point(i), key, labels, upper, items, overflow);
        }
        int upperRows = upper.used();
        if (!overflow.isEmpty()) {
            overflow.chips(items, upperRows++, false);
        }
        Overflow lowerOverflow = new Overflow(key, widths);
        int lowerRows = new BarRows(found, events, key, labels, true, LOWER_ROWS)
                .pack(items, lowerOverflow)
                .used();
        if (!lowerOverflow.isEmpty()) {
            lowerOverflow.chips(items, lowerRows++, true);
        }
        return new Tile(items, upperRows, lowerRows);
    }

    private void place(int row, TileKey key, Labels labels, LanePacker packer, List<Item> items, Overflow overflow) {
        long at = DurationClass.mark(events, row);
        double x = key.x(at);
        double glyphStart = Math.max(0, x - labels.left(row));
        double glyphEnd = Math.min(key.width(), x + labels.right(row));
        if (packer.find(glyphStart, glyphEnd) < 0) {
            overflow.add(row, at);
            return;
        }
        Labels.Label label = labels.of(row);
        double right = glyphEnd + Labels.GAP + label.width();
        double left = glyphStart - Labels.GAP - label.width();
        Item.Side side = Item.Side.RIGHT;
        int line = right <= key.width() - Labels.GLYPH ? packer.place(glyphStart, right) : -1;
        if (line < 0) {
            side = Item.Side.LEFT;
            line = left >= Labels.GLYPH ? packer.place(left, glyphEnd) : -1;
        }
        if (line < 0) {
            side = Item.Side.NOWHERE;
            line = packer.place(glyphStart, glyphEnd);
        }
        items.add(new Item(
                row,
                Item.Kind.POINT,
                at,
                at,
                at,
                line,
                false,
                side,
                label.text(),
                label.width(),
                label.detail(),
                Item.NONE));
    }
}
