package id.linimasa.timeline;

import id.linimasa.model.EventColumns;

/// How much of a run of events lies before a moment, each event weighing 1, evenly spread over its date: known at
/// regular moments and even between them, so that the count of a bin costs the same for ten events and for a million.
///
/// Good for bins of at least [#step()] milliseconds. Immutable.
final class RunningCounts {

    private static final int MOST = 8192;

    private final long origin;
    private final double step;
    private final double[] before;

    /// @param rows of the events, those in `[first, last)`
    /// @param longest that one of them can be, in milliseconds
    RunningCounts(EventColumns events, int[] rows, long[] marks, int first, int last, long longest) {
        int steps = Math.min(MOST, Integer.highestOneBit(last - first));
        origin = marks[first] - longest / 2 - 1;
        step = Math.max(1, (double) (marks[last - 1] + longest / 2 + 2 - origin) / steps);
        before = new double[steps + 2];
        double[] slopes = new double[steps + 2];
        for (int i = first; i < last; i++) {
            if (longest < step) {
                before[(int) ((marks[i] - origin) / step) + 1]++;
            } else {
                add((events.from()[rows[i]] - origin) / step, (events.to()[rows[i]] - origin) / step, slopes);
            }
        }
        double slope = 0;
        for (int i = 1; i < before.length; i++) {
            slope += slopes[i - 1];
            before[i] += before[i - 1] + slope;
        }
    }

    /// Spreads one event from step `a` to `b`: what a first or last step has only a part of is rounded to the step's
    /// edge, which moves it by less than a bin.
    private void add(double a, double b, double[] slopes) {
        int from = (int) Math.round(a);
        int to = Math.max(from + 1, (int) Math.round(b));
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
