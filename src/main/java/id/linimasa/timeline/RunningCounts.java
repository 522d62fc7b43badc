package id.linimasa.timeline;

import id.linimasa.model.EventColumns;

/// How much of a lane lies before a moment, by family, each event weighing 1, evenly spread over its date: known at
/// regular moments and even between them, so that the count of a bin costs the same for ten events and for a million.
///
/// Holds the events of the shortest durations and the open ones. Good for bins of at least [#step()] milliseconds.
/// Immutable.
final class RunningCounts {

    /// Durations below this ordinal are points wherever strips are drawn over months: held at least.
    static final int LEAST_HELD = DurationClass.WEEK.ordinal() + 1;

    /// Longer ones would make the steps too long.
    private static final int MOST_HELD = DurationClass.DECADE.ordinal() + 1;

    private static final int FAMILIES = Family.COUNT;
    private static final int MOST_STEPS = 8192;

    private final DensityIndex index;
    private final int lane;
    private final int held;
    private final long origin;
    private final double step;
    /// At step `i`, for family `f`: `before[i * FAMILIES + f]`.
    private final double[] before;

    /// @param held how many of the durations, the shortest first
    RunningCounts(DensityIndex index, int lane, int held) {
        this.index = index;
        this.lane = lane;
        this.held = held;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        long longest = 0;
        int size = 0;
        for (DurationClass length : DurationClass.ALL) {
            for (int family = 0; canHold(length) && family < FAMILIES; family++) {
                int begin = index.begin(index.run(lane, length, family));
                int end = index.end(index.run(lane, length, family));
                if (end > begin) {
                    first = Math.min(first, index.markAt(begin));
                    last = Math.max(last, index.markAt(end - 1));
                    longest = Math.max(longest, length.longest);
                    size += end - begin;
                }
            }
        }
        int steps = Math.min(MOST_STEPS, Integer.highestOneBit(Math.max(1, size)));
        origin = size == 0 ? 0 : first - longest / 2 - 1;
        step = size == 0 ? 1 : Math.max(1, (double) (last + longest / 2 + 2 - origin) / steps);
        before = new double[(steps + 2) * FAMILIES];
        Change change = new Change();
        change.add(DurationClass.OPEN, 1);
        for (int i = 0; i < held; i++) {
            change.add(DurationClass.ALL[i], 1);
        }
        change.apply();
    }

    private RunningCounts(RunningCounts other, int held) {
        index = other.index;
        lane = other.lane;
        origin = other.origin;
        step = other.step;
        this.held = held;
        before = other.before.clone();
        Change change = new Change();
        for (int i = Math.min(held, other.held); i < Math.max(held, other.held); i++) {
            change.add(DurationClass.ALL[i], held > other.held ? 1 : -1);
        }
        change.apply();
    }

    /// The counts of the same lane for more or fewer durations.
    RunningCounts holding(int durations) {
        return new RunningCounts(this, durations);
    }

    /// How many durations there are that are held and of which every event is shorter than this.
    static int shorterThan(long length) {
        int n = 0;
        while (n < MOST_HELD && DurationClass.ALL[n].longest < length) {
            n++;
        }
        return n;
    }

    private static boolean canHold(DurationClass length) {
        return length.ordinal() < MOST_HELD || length == DurationClass.OPEN;
    }

    boolean holds(DurationClass length) {
        return length.ordinal() < held || length == DurationClass.OPEN;
    }

    /// The resolution, in milliseconds.
    double step() {
        return step;
    }

    /// Adds the weight of each of `bins` bins of `length` milliseconds from `from` on: that of bin `b` and family
    /// `f` to `out[f * bins + b]`.
    void add(long from, long length, int bins, float[] out) {
        double[] last = new double[FAMILIES];
        int steps = before.length / FAMILIES - 1;
        for (int b = 0; b <= bins; b++) {
            double at = Math.clamp((from + b * length - origin) / step, 0, (double) steps);
            int i = Math.min((int) at, steps - 1);
            double share = at - i;
            for (int f = 0; f < FAMILIES; f++) {
                double low = before[i * FAMILIES + f];
                double now = low + (before[(i + 1) * FAMILIES + f] - low) * share;
                if (b > 0) {
                    out[f * bins + b - 1] += (float) (now - last[f]);
                }
                last[f] = now;
            }
        }
    }

    /// Events that come or go, before they are summed up.
    private final class Change {
        private final double[] points = new double[before.length];
        private final double[] slopes = new double[before.length];

        void add(DurationClass length, int weight) {
            for (int family = 0; family < FAMILIES; family++) {
                int run = index.run(lane, length, family);
                for (int place = index.begin(run); place < index.end(run); place++) {
                    if (length.longest < step) {
                        int at = (int) ((index.markAt(place) - origin) / step) + 1;
                        points[at * FAMILIES + family] += weight;
                    } else {
                        spread(index.rowAt(place), family, weight);
                    }
                }
            }
        }

        /// Spreads one event over its steps: what a first or last step has only a part of is rounded to the step's
        /// edge, which moves it by less than a bin.
        private void spread(int row, int family, int weight) {
            EventColumns events = index.events();
            int from = (int) Math.round((events.from()[row] - origin) / step);
            int to = Math.max(from + 1, (int) Math.round((events.to()[row] - origin) / step));
            double density = (double) weight / (to - from);
            slopes[from * FAMILIES + family] += density;
            slopes[Math.min(to * FAMILIES, slopes.length - FAMILIES) + family] -= density;
        }

        void apply() {
            double[] slope = new double[FAMILIES];
            double[] sum = new double[FAMILIES];
            for (int i = FAMILIES; i < before.length; i++) {
                int family = i % FAMILIES;
                slope[family] += slopes[i - FAMILIES];
                sum[family] += points[i] + slope[family];
                before[i] += sum[family];
            }
        }
    }
}
