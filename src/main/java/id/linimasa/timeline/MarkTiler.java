package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Lays out a tile of MARKS: one row of glyphs, those that touch joined to clusters, names beside and below them where
/// they fit, the most salient first.
final class MarkTiler {

    /// Two glyphs closer than this, in pixels, are one cluster.
    static final double CLUSTER = 12;

    private static final double SLOT = 11;
    private static final int LOWER_ROWS = 4;

    private final EventColumns events;
    private final TextWidths widths;

    MarkTiler(EventColumns events, TextWidths widths) {
        this.events = events;
        this.widths = widths;
    }

    Tile tile(DensityIndex index, TileKey key) {
        Labels labels = new Labels(new EventWords(events, key.language()), widths, false);
        TileEvents found = TileEvents.of(index, key);
        List<Item> items = new ArrayList<>();
        List<Group> groups = groups(found, key);
        LeaderLabels names = new LeaderLabels(key.rows() - 1, key.width());
        int upper = groups.isEmpty() ? 0 : 1;
        for (int i : byPriority(groups)) {
            upper = Math.max(upper, 1 + name(groups, i, key, labels, names));
        }
        for (Group group : groups) {
            items.add(group.item(events));
        }
        items.sort(Comparator.comparingLong(Item::at));
        upper = Math.max(upper, names.used() + 1);
        Overflow overflow = new Overflow(key, widths);
        LanePacker exact = new BarRows(found, events, key, labels, false, LOWER_ROWS).pack(items, overflow);
        shift(items, Item.Kind.BAR, upper);
        upper += exact.used();
        int lower = new BarRows(found, events, key, labels, true, LOWER_ROWS)
                .pack(items, overflow)
                .used();
        if (!overflow.isEmpty()) {
            overflow.chips(items, lower++, true);
        }
        return new Tile(items, upper, lower);
    }

    /// Exact spans lie under the rows of names.
    private static void shift(List<Item> items, Item.Kind kind, int rows) {
        items.replaceAll(item -> item.kind() != kind
                ? item
                : new Item(
                        item.row(),
                        kind,
                        item.from(),
                        item.to(),
                        item.at(),
                        item.line() + rows,
                        item.lower(),
                        item.side(),
                        item.label(),
                        item.labelWidth(),
                        item.detail(),
                        item.members()));
    }

    private List<Group> groups(TileEvents found, TileKey key) {
        List<Group> groups = new ArrayList<>();
        int n = found.points();
        int[] rows = new int[n];
        double[] xs = new double[n];
        for (int i = 0; i < n; i++) {
            rows[i] = found.point(i);
            xs[i] = key.x(DurationClass.mark(events, rows[i]));
        }
        double free = SLOT / 2;
        for (int i = 0; i < n; ) {
            double first = xs[i];
            int end = i + 1;
            boolean alone = events.has(rows[i], EventColumns.STARRED);
            while (!alone && end < n && !events.has(rows[end], EventColumns.STARRED) && xs[end] - first < CLUSTER) {
                end++;
            }
            double last = xs[end - 1];
            double x = Math.clamp(Math.max(free, (first + last) / 2), 0, Math.max(0, key.width() - SLOT / 2));
            groups.add(new Group(Overflow.members(rows, i, end), first, last, x, key));
            free = x + SLOT;
            i = end;
        }
        return groups;
    }

    private int[] byPriority(List<Group> groups) {
        return IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -priority(groups.get(i)))
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double priority(Group group) {
        int row = group.rows[0];
        double star = events.has(row, EventColumns.STARRED) ? 2 : 0;
        return group.rows.length == 1 ? star + events.salience()[row] : 0;
    }

    /// Names a single event below its glyph, or beside it where nothing else is; a cluster says its count beside it.
    private int name(List<Group> groups, int i, TileKey key, Labels labels, LeaderLabels names) {
        Group group = groups.get(i);
        double next = i + 1 < groups.size() ? groups.get(i + 1).x - SLOT / 2 : key.width() - Labels.GLYPH;
        double room = next - Labels.GAP - (group.x + SLOT / 2 + Labels.GAP);
        if (group.rows.length > 1) {
            group.beside(Counts.compact(group.rows.length, key.language()), room, widths, TextStyle.SMALL_BOLD);
            return 0;
        }
        Labels.Label label = labels.of(group.rows[0]);
        if (label.width() <= room) {
            group.name(label, Item.Side.RIGHT, 0);
            return 0;
        }
        int line = names.place(group.x, group.x + Labels.GAP + label.width());
        if (line >= 0) {
            group.name(label, Item.Side.BELOW, line + 1);
            return line + 1;
        }
        return 0;
    }

    /// Events that share a glyph.
    private static final class Group {

        private final int[] rows;
        private final long from;
        private final long to;
        private final long at;
        private final double x;
        private Item.Side side = Item.Side.NOWHERE;
        private String label = "";
        private double labelWidth;
        private int line;

        Group(int[] rows, double first, double last, double x, TileKey key) {
            this.rows = rows;
            this.x = x;
            double ms = key.level().coarsest();
            this.from = key.start() + (long) (first * ms);
            this.to = key.start() + (long) (last * ms);
            this.at = key.start() + (long) (x * ms);
        }

        void beside(String text, double room, TextWidths widths, TextStyle style) {
            double width = widths.width(text, style);
            if (width <= room) {
                side = Item.Side.RIGHT;
                label = text;
                labelWidth = width;
            }
        }

        void name(Labels.Label given, Item.Side where, int row) {
            side = where;
            label = given.text();
            labelWidth = given.width();
            line = row;
        }

        Item item(EventColumns events) {
            boolean single = rows.length == 1;
            long moment = single && Math.abs(at - DurationClass.mark(events, rows[0])) < 2 ? from : at;
            return new Item(
                    rows[0],
                    single ? Item.Kind.POINT : Item.Kind.CLUSTER,
                    from,
                    to,
                    moment,
                    line,
                    false,
                    side,
                    label,
                    labelWidth,
                    "",
                    single ? Item.NONE : rows);
        }
    }
}
