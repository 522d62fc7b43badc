package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import java.util.Arrays;

/// Draws a strip of counts by pixel column, stacked by family of types; long dates count evenly over their length.
final class HeatDrawing {

    /// The width of a column, in pixels, where one lane has the whole height and where there are several.
    private static final double BIN_ALONE = 2;

    private static final double BIN_LANES = 3;
    /// Parts of a column thinner than this are drawn with the next.
    private static final double THINNEST = 0.5;

    private final TimelineFrame frame;
    private double binWidth = BIN_ALONE;
    private float[] counts = {};
    private float[] slopes = {};

    HeatDrawing(TimelineFrame frame) {
        this.frame = frame;
    }

    void draw(TimelineIndex index, TileKey key, TimeScale scale, double top, double height) {
        Regions regions = frame.regions;
        binWidth = index.lanes().count() == 1 ? BIN_ALONE : BIN_LANES;
        int bins = (int) Math.ceil(regions.lanesWidth() / binWidth);
        if (counts.length != bins * Family.COUNT) {
            counts = new float[bins * Family.COUNT];
            slopes = new float[(bins + 1) * Family.COUNT];
        }
        Arrays.fill(counts, 0);
        Arrays.fill(slopes, 0);
        count(index, key, scale, bins);
        double most = most(bins);
        for (int b = 0; b < bins && most > 0; b++) {
            column(b, bins, regions.header() + b * binWidth, top + height, height, most);
        }
    }

    private void count(TimelineIndex index, TileKey key, TimeScale scale, int bins) {
        DensityIndex density = index.density();
        for (DurationClass length : DurationClass.ALL) {
            if (key.level().pixels(length.longest) < TileEvents.BAR || length == DurationClass.OPEN) {
                density.marks(key.lane(), length, scale, binWidth, bins, counts);
            } else {
                spread(density, key, length, scale, bins);
            }
        }
        for (int f = 0; f < Family.COUNT; f++) {
            float level = 0;
            for (int b = 0; b < bins; b++) {
                level += slopes[f * (bins + 1) + b];
                counts[f * bins + b] += Math.max(0, level);
            }
        }
    }

    private void spread(DensityIndex density, TileKey key, DurationClass length, TimeScale scale, int bins) {
        EventColumns events = density.events();
        long reach = Math.min(length.longest, key.chip()) / 2 + 1;
        long from = scale.time(0) - reach;
        long to = scale.time(bins * binWidth) + reach;
        density.rows(key.lane(), length, from, to, (row, mark) -> {
            long duration = events.to()[row] - events.from()[row];
            if (duration >= key.chip()) {
                return;
            }
            int family = Family.ofOrdinal(events.type()[row]).ordinal();
            int first = bin(scale, events.from()[row], bins);
            int last = Math.max(first + 1, bin(scale, events.to()[row], bins));
            float density1 = (float) (binWidth * scale.msPerPx() / duration);
            slopes[family * (bins + 1) + first] += density1;
            slopes[family * (bins + 1) + Math.min(bins, last)] -= density1;
        });
    }

    private int bin(TimeScale scale, long time, int bins) {
        return (int) Math.clamp(scale.x(time) / binWidth, 0.0, bins);
    }

    /// The highest column, rounded up to a power of the square root of two, so that columns keep their height while
    /// panning.
    private double most(int bins) {
        double most = 0;
        for (int b = 0; b < bins; b++) {
            double sum = 0;
            for (int f = 0; f < Family.COUNT; f++) {
                sum += counts[f * bins + b];
            }
            most = Math.max(most, sum);
        }
        return most <= 0 ? 0 : Math.pow(2, Math.ceil(2 * Math.log(most) / Math.log(2)) / 2);
    }

    private void column(int b, int bins, double x, double bottom, double height, double most) {
        double sum = 0;
        for (int f = 0; f < Family.COUNT; f++) {
            sum += counts[f * bins + b];
        }
        if (sum < 1e-3) {
            return;
        }
        double h = Math.max(1.5, height * Math.sqrt(sum / most));
        double y = bottom;
        double waiting = 0;
        for (int f = 0; f < Family.COUNT; f++) {
            double part = h * counts[f * bins + b] / sum + waiting;
            waiting = 0;
            if (part >= THINNEST || f + 1 == Family.COUNT && part > 0) {
                y -= part;
                frame.back.fillRect(x, y, binWidth, part, 0, ROLES[f], 1);
            } else {
                waiting = part;
            }
        }
    }

    private static final ColorRole[] ROLES =
            Arrays.stream(Family.values()).map(Family::role).toArray(ColorRole[]::new);
}
