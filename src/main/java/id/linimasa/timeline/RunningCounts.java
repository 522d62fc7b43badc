package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import java.util.List;

/// How much of a run of events lies before a moment, each event weighing 1, evenly spread over its date: known at
/// regular moments and even between them, so that the count of a bin costs the same for ten events and for a million.
///
/// Good for bins of at least [#step()] milliseconds. Immutable.
final class RunningCounts {

    private static final int MOST = 8192;

    private final long origin;
    private final double step;
    private final double[] before;

    /// @param runs each begin and end of a stretch of `rows` and `marks`, sorted by mark; together not empty
    /// @param lengths of each stretch: how long one of its events can be at most
    RunningCounts(EventColumns events, int[] rows, long[] marks, int[] runs, List<DurationClass> lengths) {
        long longest = 0;
        for (DurationClass length : lengths) {
            longest = Math.max(longest, length.longest);
        }
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        int size = 0;
        for (int r = 0; r < runs.length; r += 2) {
            if (runs[r + 1] > runs[r]) {
                first = Math.min(first, marks[runs[r]]);
                last = Math.max(last, marks[runs[r + 1] - 1]);
                size += runs[r + 1] - runs[r];
            }
        }
        if (size == 0) {
            throw new IllegalArgumentException("nothing to count");
        }
        int steps = Math.min(MOST, Integer.highestOneBit(size));
        origin = first - longest / 2 - 1;
        step = Math.max(1, (double) (last + longest / 2 + 2 - origin) / steps);
        before = new double[steps + 2];
        double[] slopes = new double[steps + 2];
        for (int r = 0; r < runs.length; r += 2) {
            boolean points = lengths.get(r / 2).longest < step;
            for (int i = runs[r]; i < runs[r + 1]; i++) {
                if (points) {
                    before[(int) ((marks[i] - origin) / step) + 1]++;
                } else {
                    add(events, rows[i], marks[i], slopes);
                }
            }
        }
        double slope = 0;
        for (int i = 1; i < before.length; i++) {
            slope += slopes[i - 1];
            before[i] += before[i - 1] + slope;
        }
    }

    /// Spreads one event over its steps: what a first or last step has only a part of is rounded to the step's edge,
    /// which
    /// moves it by less than a bin.
    private void add(EventColumns events, int row, long mark, double[] slopes) {
        boolean open = DurationClass.of(events, row) == DurationClass.OPEN;
        int from = (int) Math.round((open ? mark - origin : events.from()[row] - origin) / step);
        int to = open ? from + 1 : Math.max(from + 1, (int) Math.round((events.to()[row] - origin) / step));
        double density = 1.0 / (to - from);
        slopes[from] += density;
        slopes[Math.min(to, slopes.length - 1)] -= density;
    }

    /// The resolution, in milliseconds.
    double step() {
        return step;
    }

    /// Adds the weight of each of `bins` bins of `length` milliseconds from `from` on to `out[offset …]`.
    void add(long from, long length, int bins, float[] out, int offset) {
        double last = before(from);
        for (int b = 0; b < bins; b++) {
            double next = before(from + (b + 1) * length);
            out[offset + b] += (float) (next - last);
            last = next;
        }
    }

    private double before(long time) {
        double at = (time - origin) / step;
        if (at <= 0) {
            return 0;
        }
        int i = (int) at;
        if (i >= before.length - 1) {
            return before[before.length - 1];
        }
        return before[i] + (before[i + 1] - before[i]) * (at - i);
    }
}
