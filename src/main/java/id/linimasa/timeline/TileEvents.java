package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.Granularity;
import java.util.Arrays;

/// The events that a tile is made of: points marked in it, bars that begin in it, and bars that cross its edges.
///
/// What is a point and what a bar is settled at the coarsest scale of the level, so that it doesn't change within it.
final class TileEvents {

    /// A span shorter than this, in pixels, is a point.
    static final double BAR = 10;

    /// A day or less is as exact as most dates are: it stays a point until its bar would be wider than its glyph.
    private static final double EXACT_BAR = 36;

    private final EventColumns events;
    private final TileKey key;

    private long[] points = new long[64];
    private int pointCount;
    private int[] bars = new int[16];
    private int barCount;

    private TileEvents(EventColumns events, TileKey key) {
        this.events = events;
        this.key = key;
    }

    static TileEvents of(DensityIndex index, TileKey key) {
        TileEvents found = new TileEvents(index.events(), key);
        for (DurationClass length : DurationClass.ALL) {
            if (pointsOnly(key, length)) {
                index.rows(key.lane(), length, key.start(), key.end(), found::addPoint);
            } else {
                long reach = Math.min(length.longest, key.chip()) / 2 + 1;
                index.rows(key.lane(), length, key.start() - reach, key.end() + reach, found::add);
            }
        }
        Arrays.sort(found.points, 0, found.pointCount);
        Arrays.sort(found.bars, 0, found.barCount);
        return found;
    }

    /// Whether no event of a class is wide enough at a level to be a bar: then none of them has to be looked at.
    static boolean pointsOnly(TileKey key, DurationClass length) {
        return key.level().pixels(length.longest) < BAR || length == DurationClass.OPEN;
    }

    private void add(int row, long mark) {
        if (isBar(events, key, row)) {
            if (events.to()[row] - events.from()[row] < key.chip()) {
                bars = barCount == bars.length ? Arrays.copyOf(bars, barCount * 2) : bars;
                bars[barCount++] = row;
            }
        } else if (mark >= key.start() && mark < key.end()) {
            addPoint(row, mark);
        }
    }

    private void addPoint(int row, long mark) {
        points = pointCount == points.length ? Arrays.copyOf(points, pointCount * 2) : points;
        // order by pixel column, then by row, which is the order of start: stable and cheap to sort
        points[pointCount++] = (long) (key.x(mark) * 16) << 32 | row;
    }

    /// Whether an event is wide enough at this level to be drawn as a bar.
    static boolean isBar(EventColumns events, TileKey key, int row) {
        if (DurationClass.of(events, row) == DurationClass.OPEN) {
            return false;
        }
        boolean exact =
                events.granularity()[row] <= Granularity.DAY.ordinal() && !events.has(row, EventColumns.APPROXIMATE);
        return key.level().pixels(events.to()[row] - events.from()[row]) >= (exact ? EXACT_BAR : BAR);
    }

    /// Whether a bar lies in the band of imprecise dates: told more coarsely than a day, and not filling its span.
    static boolean lower(EventColumns events, int row) {
        return !events.has(row, EventColumns.THROUGHOUT) && events.granularity()[row] > Granularity.DAY.ordinal();
    }

    int points() {
        return pointCount;
    }

    /// The row of a point, in order of time.
    int point(int i) {
        return (int) points[i];
    }

    /// The bars of one band that begin in the tile and end in it, in order of start.
    int[] inside(boolean lower) {
        return select(lower, false, key.start(), key.end());
    }

    /// The bars of one band that cross a moment, in order of start; a bar's place in this list is its row on both
    /// sides.
    int[] crossing(boolean lower, long edge) {
        return select(lower, true, edge, edge);
    }

    private int[] select(boolean lower, boolean crossing, long from, long to) {
        int[] rows = new int[barCount];
        int n = 0;
        for (int i = 0; i < barCount; i++) {
            int row = bars[i];
            long start = events.from()[row];
            long end = events.to()[row];
            boolean wanted = crossing ? start < from && end > from : start >= from && end <= to;
            if (wanted && lower(events, row) == lower) {
                rows[n++] = row;
            }
        }
        return Arrays.copyOf(rows, n);
    }
}
