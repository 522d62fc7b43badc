package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays out the names under a strip of counts (HEAT): the most salient events of a tile, few enough to read.
final class LandmarkTiler {

    private static final double ROOM = 220;

    private final EventColumns events;
    private final TextWidths widths;
    private final Map<Integer, SalientRows> salient = new HashMap<>();

    LandmarkTiler(EventColumns events, TextWidths widths) {
        this.events = events;
        this.widths = widths;
    }

    Tile tile(DensityIndex index, TileKey key) {
        Labels labels = new Labels(new EventWords(events, key.language()), widths, false);
        LanePacker packer = new LanePacker(key.rows(), 0, key.width());
        List<Item> items = new ArrayList<>();
        for (int row : landmarks(index, key)) {
            long at = DurationClass.mark(events, row);
            double x = key.x(at);
            Labels.Label label = labels.of(row);
            double start = Math.max(0, x - Labels.GLYPH);
            double end = x + labels.right(row) + Labels.GAP + label.width();
            int line = end <= key.width() - Labels.GLYPH ? packer.place(start, end) : -1;
            if (line >= 0) {
                items.add(new Item(
                        row,
                        Item.Kind.POINT,
                        at,
                        at,
                        at,
                        line,
                        false,
                        Item.Side.RIGHT,
                        label.text(),
                        label.width(),
                        "",
                        Item.NONE));
            }
        }
        return new Tile(items, packer.used(), 0);
    }

    /// In order of time.
    private int[] landmarks(DensityIndex index, TileKey key) {
        int most = Math.max(1, (int) (key.width() / ROOM)) * key.rows();
        SalientRows lane = salient.computeIfAbsent(key.lane(), number -> new SalientRows(index, number));
        long[] byTime = new long[most];
        int[] rows = lane.points(key, most);
        for (int i = 0; i < rows.length; i++) {
            byTime[i] = (long) (key.x(DurationClass.mark(events, rows[i])) * 16) << 32 | rows[i];
        }
        Arrays.sort(byTime, 0, rows.length);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) byTime[i];
        }
        return rows;
    }
}
