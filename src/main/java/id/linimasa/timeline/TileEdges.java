package id.linimasa.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/// Where the tiles of a lane meet: near regular moments, in the widest gap that there is, so that names seldom have to
/// make way for an edge that nobody sees.
///
/// Edges follow from the lane's events and the level alone, never from what is in view. Not for several threads.
final class TileEdges {

    /// How far from its regular place an edge may lie, in pixels.
    private static final int REACH = Level.TILE / 4;

    /// The next event begins this far right of an edge, in pixels.
    private static final double MARGIN = 36;

    private static final int TOO_MANY = 400;
    private static final int MOST_KEPT = 2000;

    private record Edge(int lane, int level, long number) {}

    private final DensityIndex index;
    private final Map<Edge, Long> kept = new HashMap<>();

    TileEdges(DensityIndex index) {
        this.index = index;
    }

    /// Where a tile begins and the one before it ends.
    long edge(int lane, Level level, long number) {
        Edge key = new Edge(lane, level.k(), number);
        Long known = kept.get(key);
        if (known == null) {
            if (kept.size() > MOST_KEPT) {
                kept.clear();
            }
            known = find(lane, level, number);
            kept.put(key, known);
        }
        return known;
    }

    /// The tile that a moment lies in.
    long tile(int lane, Level level, long time) {
        long near = level.tile(time);
        if (time < edge(lane, level, near)) {
            return near - 1;
        }
        return time >= edge(lane, level, near + 1) ? near + 1 : near;
    }

    private long find(int lane, Level level, long number) {
        long regular = level.start(number);
        long reach = (long) (REACH * level.coarsest());
        int count = 0;
        for (DurationClass length : DurationClass.ALL) {
            count += index.count(lane, length, regular - reach, regular + reach);
        }
        if (count == 0 || count > TOO_MANY) {
            return regular;
        }
        LongStream.Builder starts = LongStream.builder();
        index.rows(lane, regular - reach, regular + reach, false, (row, mark) -> {
            long from = index.events().from()[row];
            starts.add(from > regular - reach && from < mark ? from : mark);
        });
        return widest(starts.build().sorted().toArray(), regular, level, reach);
    }

    private static long widest(long[] starts, long regular, Level level, long reach) {
        long margin = (long) (MARGIN * level.coarsest());
        long last = regular - reach;
        long best = starts[0];
        long gap = starts[0] - last;
        for (long start : starts) {
            if (start - last > gap) {
                gap = start - last;
                best = start;
            }
            last = start;
        }
        if (regular + reach - last > gap) {
            gap = regular + reach - last;
            best = regular + reach;
        }
        return best - Math.min(margin, gap / 2);
    }
}
