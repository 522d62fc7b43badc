package id.linimasa.timeline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Draws a strip of counts by column, stacked by family of types; long dates count evenly over their length.
final class HeatDrawing {

    /// The width of a column at the coarsest scale of a level, in pixels, where one lane has the whole height and where
    /// there are several.
    private static final double BIN_ALONE = 2;

    private static final double BIN_LANES = 4;
    /// Parts of a column thinner than this, in pixels, are drawn with the next.
    private static final double THINNEST = 1;

    private static final double LEAST_HEIGHT = 1.5;
    private static final float NOTHING = 1e-3f;

    private static final ColorRole[] ROLES =
            Arrays.stream(Family.values()).map(Family::role).toArray(ColorRole[]::new);

    private final TimelineFrame frame;
    private @Nullable HeatCounts counts;
    private @Nullable DensityIndex counted;
    private float[] sums = {};

    HeatDrawing(TimelineFrame frame) {
        this.frame = frame;
    }

    void draw(TimelineIndex index, int lane, Level level, long chip, TimeScale scale, double top, double height) {
        Regions regions = frame.regions;
        double binWidth = index.lanes().count() == 1 ? BIN_ALONE : BIN_LANES;
        HeatCounts.Strip strip = counts(index).strip(lane, level, scale, regions.lanesWidth(), binWidth, chip);
        long first = Math.floorDiv(scale.time(0), strip.length());
        long last = Math.floorDiv(scale.time(regions.lanesWidth()), strip.length());
        double most = most(strip, first, last);
        double x = Math.round(regions.header() + scale.x(first * strip.length()));
        for (long bin = first; bin <= last && most > 0; bin++) {
            double next = Math.round(regions.header() + scale.x((bin + 1) * strip.length()));
            float sum = sums[(int) (bin - first)];
            if (sum > NOTHING && next > x) {
                double h = Math.max(LEAST_HEIGHT, height * Math.sqrt(sum / most));
                column(strip, bin, Math.max(x, regions.header()), next, top + height, h / sum);
            }
            x = next;
        }
    }

    private HeatCounts counts(TimelineIndex index) {
        HeatCounts known = counts;
        if (known == null || counted != index.density()) {
            known = new HeatCounts(index.density());
            counts = known;
            counted = index.density();
        }
        return known;
    }

    /// The highest column, rounded up to a power of the square root of two, so that columns keep their height while
    /// panning.
    private double most(HeatCounts.Strip strip, long first, long last) {
        int n = (int) (last - first + 1);
        if (sums.length < n) {
            sums = new float[n];
        }
        Arrays.fill(sums, 0, n, 0);
        for (int family = 0; family < Family.COUNT; family++) {
            for (int i = 0; i < n; i++) {
                sums[i] += strip.count(family, first + i);
            }
        }
        float most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, sums[i]);
        }
        return most <= 0 ? 0 : Math.pow(2, Math.ceil(2 * Math.log(most) / Math.log(2)) / 2);
    }

    private void column(HeatCounts.Strip strip, long bin, double x, double end, double bottom, double perEvent) {
        double y = bottom;
        double waiting = 0;
        for (int family = 0; family < Family.COUNT; family++) {
            double part = perEvent * strip.count(family, bin) + waiting;
            waiting = 0;
            if (part >= THINNEST || family + 1 == Family.COUNT && part > 0) {
                y -= part;
                frame.back.fillRect(x, y, end - x, part, 0, ROLES[family], 1);
            } else {
                waiting = part;
            }
        }
    }
}
