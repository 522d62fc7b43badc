package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Lays out the names under a strip of counts (HEAT): the most salient events of a tile, few enough to read.
final class LandmarkTiler {

    private static final double ROOM = 220;

    private final EventColumns events;
    private final TextWidths widths;

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

    /// Starred ones first, then by salience, then by age.
    private List<Integer> landmarks(DensityIndex index, TileKey key) {
        int most = ((int) (key.width() / ROOM)) * key.rows();
        Comparator<Integer> worstFirst =
                Comparator.<Integer>comparingDouble(this::weight).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        index.rows(key.lane(), key.start(), key.end(), false, (row, mark) -> {
            Integer worst = best.peek();
            if (TileEvents.isBar(events, key, row)) {
                return;
            }
            if (best.size() < most || worst != null && weight(row) > weight(worst)) {
                best.add(row);
                if (best.size() > most) {
                    best.poll();
                }
            }
        });
        return best.stream()
                .sorted(Comparator.<Integer>comparingLong(row -> DurationClass.mark(events, row))
                        .thenComparing(row -> row))
                .toList();
    }

    private double weight(int row) {
        return events.salience()[row] + (events.has(row, EventColumns.STARRED) ? 2 : 0);
    }
}
