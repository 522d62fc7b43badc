package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/// The long silences of a lane: stretches of more than 30 days, and of more than five times the median one between its
/// events, in which nothing is told to have happened. What is told to a month or a year leaves no silence within it.
///
/// Immutable.
///
/// @param edges begin and end of each, in milliseconds, in order
@SuppressWarnings("ArrayRecordComponent") // nobody writes to it
record LaneGaps(long[] edges) {

    private static final int LEAST_DAYS = 30;
    private static final int TIMES_MEDIAN = 5;
    /// Two thousand years: what reaches farther is no news.
    private static final long MOST_DAYS = 750_000;

    private static final LaneGaps NONE = new LaneGaps(new long[0]);

    static LaneGaps of(DensityIndex index, LaneSet lanes, int lane) {
        if (lanes.kind() == LaneKind.ALL || lanes.isRest(lane)) {
            return NONE;
        }
        long[] span = {Long.MAX_VALUE, Long.MIN_VALUE};
        index.rows(lane, Long.MIN_VALUE, Long.MAX_VALUE, false, (row, mark) -> {
            span[0] = Math.min(span[0], first(index.events(), row, mark));
            span[1] = Math.max(span[1], last(index.events(), row, mark));
        });
        if (span[1] - span[0] <= LEAST_DAYS || span[1] - span[0] > MOST_DAYS) {
            return NONE;
        }
        BitSet days = new BitSet((int) (span[1] - span[0] + 1));
        index.rows(
                lane,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                false,
                (row, mark) -> days.set((int) (first(index.events(), row, mark) - span[0]), (int)
                        (last(index.events(), row, mark) - span[0] + 1)));
        return between(days, span[0]);
    }

    private static LaneGaps between(BitSet days, long origin) {
        int[] ends = new int[days.cardinality()];
        int[] lengths = new int[ends.length];
        int n = 0;
        for (int end = days.nextClearBit(0); end < days.length(); end = days.nextClearBit(end + lengths[n - 1])) {
            ends[n] = end;
            lengths[n++] = days.nextSetBit(end) - end;
        }
        int[] sorted = Arrays.copyOf(lengths, n);
        Arrays.sort(sorted);
        int least = n == 0 ? 0 : Math.max(LEAST_DAYS, TIMES_MEDIAN * sorted[n / 2]);
        LongStream.Builder edges = LongStream.builder();
        for (int i = 0; i < n; i++) {
            if (lengths[i] > least) {
                edges.add((origin + ends[i]) * Times.DAY).add((origin + ends[i] + lengths[i]) * Times.DAY);
            }
        }
        return new LaneGaps(edges.build().toArray());
    }

    private static long first(EventColumns events, int row, long mark) {
        boolean open = DurationClass.of(events, row) == DurationClass.OPEN;
        return Math.floorDiv(open ? mark : events.from()[row], Times.DAY);
    }

    private static long last(EventColumns events, int row, long mark) {
        boolean open = DurationClass.of(events, row) == DurationClass.OPEN;
        return Math.max(first(events, row, mark), Math.floorDiv((open ? mark + 1 : events.to()[row]) - 1, Times.DAY));
    }
}
