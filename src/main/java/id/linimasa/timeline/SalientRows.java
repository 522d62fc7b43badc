package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import java.util.Arrays;

/// The most salient events of a lane: a short list of the heaviest of all, which answers for any long stretch of time
/// without looking at every event of it.
///
/// Not for several threads.
final class SalientRows {

    private static final int LISTED = 16_384;

    private final DensityIndex index;
    private final EventColumns events;
    private final int lane;
    /// The heaviest first.
    private final int[] listed;

    /// Their marks, side by side, because every tile looks through all of them.
    private final long[] marks;

    private final boolean whole;

    SalientRows(DensityIndex index, int lane) {
        this.index = index;
        this.events = index.events();
        this.lane = lane;
        BestRows best = new BestRows(LISTED);
        index.rows(lane, Long.MIN_VALUE, Long.MAX_VALUE, false, (row, mark) -> best.offer(row, weight(events, row)));
        listed = best.heaviestFirst();
        marks = Arrays.stream(listed)
                .mapToLong(row -> DurationClass.mark(events, row))
                .toArray();
        whole = index.count(lane) <= LISTED;
    }

    /// How much an event matters: a starred one more than any other.
    static float weight(EventColumns events, int row) {
        return events.salience()[row] + (events.has(row, EventColumns.STARRED) ? 2 : 0);
    }

    /// The heaviest points of a tile, the heaviest first, at most `most`.
    int[] points(TileKey key, int most) {
        int[] found = new int[most];
        int n = 0;
        for (int i = 0; i < listed.length && n < most; i++) {
            if (marks[i] >= key.start() && marks[i] < key.end() && !TileEvents.isBar(events, key, listed[i])) {
                found[n++] = listed[i];
            }
        }
        return n == most || whole ? Arrays.copyOf(found, n) : searched(key, most);
    }

    /// The list holds too few of a short stretch: then few events lie in it, and all are looked at.
    private int[] searched(TileKey key, int most) {
        BestRows best = new BestRows(most);
        for (DurationClass length : DurationClass.ALL) {
            boolean points = TileEvents.pointsOnly(key, length);
            index.rows(lane, length, key.start(), key.end(), (row, mark) -> {
                if (points || !TileEvents.isBar(events, key, row)) {
                    best.offer(row, weight(events, row));
                }
            });
        }
        return best.heaviestFirst();
    }
}
