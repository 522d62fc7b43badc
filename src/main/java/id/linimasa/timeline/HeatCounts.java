package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The counts that a strip of a lane shows: bins at absolute moments, one set for a level, so that columns keep their
/// place and height while panning and are counted anew only where one has panned beyond what was counted.
///
/// Not for several threads.
final class HeatCounts {

    /// A lane with fewer events is counted event by event.
    private static final int FEW = 512;

    /// How much more than the view is counted at once.
    private static final double AHEAD = 1.3;

    private static final int CLASSES = DurationClass.ALL.length;

    /// What was counted of a lane.
    static final class Strip {
        private int level = Integer.MIN_VALUE;
        private long length;
        private long chip;
        /// The number of the first bin: it begins at `first * length`.
        private long first;
        private int bins;
        private float[] counts = {};
        private float[] slopes = {};

        /// Milliseconds of a bin.
        long length() {
            return length;
        }

        /// The weight of a family in a bin.
        float count(int family, long bin) {
            return counts[family * bins + (int) (bin - first)];
        }

        private boolean covers(Level wanted, long binLength, long chipLength, long from, long to) {
            return level == wanted.k()
                    && length == binLength
                    && chip == chipLength
                    && from >= first
                    && to < first + bins;
        }
    }

    private final DensityIndex index;
    private final Strip[] strips;
    /// One a lane and number of durations held.
    private final @Nullable RunningCounts[] running;

    HeatCounts(DensityIndex index) {
        this.index = index;
        strips = new Strip[index.lanes()];
        Arrays.setAll(strips, lane -> new Strip());
        running = new @Nullable RunningCounts[index.lanes() * (CLASSES + 1)];
    }

    /// The counts of a lane for a view of `width` pixels at least.
    ///
    /// @param binWidth of a bin in pixels, at the coarsest scale of the level
    /// @param chip spans as long as this are not counted: the band above tells them
    Strip strip(int lane, Level level, TimeScale scale, double width, double binWidth, long chip) {
        Strip strip = strips[lane];
        long length = Math.max(1, (long) (binWidth * level.coarsest()));
        long from = Math.floorDiv(scale.time(0), length);
        long to = Math.floorDiv(scale.time(width), length);
        if (!strip.covers(level, length, chip, from, to)) {
            int bins = Math.max((int) (to - from + 1), (int) Math.ceil(width / binWidth * AHEAD));
            count(strip, lane, level, length, chip, (from + to) / 2 - bins / 2, bins);
        }
        return strip;
    }

    private void count(Strip strip, int lane, Level level, long length, long chip, long first, int bins) {
        strip.level = level.k();
        strip.length = length;
        strip.chip = chip;
        strip.first = first;
        if (strip.bins != bins) {
            strip.bins = bins;
            strip.counts = new float[bins * Family.COUNT];
            strip.slopes = new float[bins + 1];
        }
        Arrays.fill(strip.counts, 0);
        RunningCounts totals = running(lane, length, chip);
        if (totals != null) {
            totals.add(first * length, length, bins, strip.counts);
        }
        long shortest = 0;
        for (DurationClass duration : DurationClass.ALL) {
            boolean told = shortest >= chip && duration != DurationClass.OPEN;
            if (!told && (totals == null || !totals.holds(duration))) {
                for (int family = 0; family < Family.COUNT; family++) {
                    run(strip, lane, level, duration, family);
                }
            }
            shortest = duration.longest;
        }
    }

    /// Running counts of what is shorter than a chip, where the lane has many events and the bins are as long as their
    /// steps.
    private @Nullable RunningCounts running(int lane, long binLength, long chip) {
        int held = RunningCounts.shorterThan(chip);
        if (index.count(lane) <= FEW || held < RunningCounts.LEAST_HELD) {
            return null;
        }
        int place = lane * (CLASSES + 1);
        RunningCounts known = running[place + held];
        for (int other = 0; known == null && other <= CLASSES; other++) {
            known = running[place + other];
        }
        if (known == null) {
            known = new RunningCounts(index, lane, held);
            running[place + held] = known;
        }
        if (known.step() > binLength) {
            return null;
        }
        if (running[place + held] == null) {
            running[place + held] = known.holding(held);
        }
        return running[place + held];
    }

    /// Counts the events of one duration and family one by one.
    private void run(Strip strip, int lane, Level level, DurationClass duration, int family) {
        boolean points = level.pixels(duration.longest) < TileEvents.BAR || duration == DurationClass.OPEN;
        long from = strip.first * strip.length;
        long to = from + strip.bins * strip.length;
        long reach = points ? 0 : Math.min(duration.longest, strip.chip) / 2 + 1;
        int run = index.run(lane, duration, family);
        int begin = index.at(run, from - reach);
        int end = index.at(run, to + reach);
        if (points) {
            index.marks(begin, end, from, strip.length, strip.bins, strip.counts, family * strip.bins);
        } else if (end > begin) {
            spread(strip, begin, end, from, family);
        }
    }

    /// Counts long dates evenly over their length.
    private void spread(Strip strip, int begin, int end, long from, int family) {
        EventColumns events = index.events();
        Arrays.fill(strip.slopes, 0);
        for (int i = begin; i < end; i++) {
            int row = index.rowAt(i);
            long start = events.from()[row];
            long duration = events.to()[row] - start;
            if (duration >= strip.chip) {
                continue;
            }
            int a = bin(start - from, strip);
            int b = Math.max(a + 1, bin(start + duration - from, strip));
            float density = (float) strip.length / duration;
            strip.slopes[a] += density;
            strip.slopes[Math.min(strip.bins, b)] -= density;
        }
        float level = 0;
        for (int b = 0; b < strip.bins; b++) {
            level += strip.slopes[b];
            strip.counts[family * strip.bins + b] += Math.max(0, level);
        }
    }

    private static int bin(long offset, Strip strip) {
        return (int) Math.clamp(Math.floorDiv(offset, strip.length), 0, (long) strip.bins);
    }
}
