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
    private static final double THINNEST = 1.5;

    private static final double LEAST_HEIGHT = 1.5;
    private static final float NOTHING = 1e-3f;

    private static final ColorRole[] ROLES =
            Arrays.stream(Family.values()).map(Family::role).toArray(ColorRole[]::new);

    private final TimelineFrame frame;
    private @Nullable HeatCounts counts;
    private @Nullable DensityIndex counted;
    private float[] sums = {};
    private double[] edges = {};
    private double[] perEvent = {};
    private double[] tops = {};
    private double[] waiting = {};

    HeatDrawing(TimelineFrame frame) {
        this.frame = frame;
    }

    void draw(TimelineIndex index, int lane, Level level, long chip, TimeScale scale, double top, double height) {
        Regions regions = frame.regions;
        double binWidth = index.lanes().count() == 1 ? BIN_ALONE : BIN_LANES;
        HeatCounts.Strip strip = counts(index).strip(lane, level, scale, regions.lanesWidth(), binWidth, chip);
        long first = Math.floorDiv(scale.time(0), strip.length());
        int bins = (int) (Math.floorDiv(scale.time(regions.lanesWidth()), strip.length()) - first + 1);
        double most = most(strip, first, bins);
        if (most > 0) {
            columns(strip, first, bins, scale, top + height, height / Math.sqrt(most));
            for (int family = 0; family < Family.COUNT; family++) {
                layer(strip, first, bins, family);
            }
        }
    }

    /// Where the columns stand and how high one event is in each.
    private void columns(
            HeatCounts.Strip strip, long first, int bins, TimeScale scale, double bottom, double heightOfRoot) {
        double left = frame.regions.header();
        for (int i = 0; i <= bins; i++) {
            edges[i] = Math.max(left, Math.rint(left + scale.x((first + i) * strip.length())));
        }
        for (int i = 0; i < bins; i++) {
            boolean shown = sums[i] > NOTHING && edges[i + 1] > edges[i];
            perEvent[i] = shown ? Math.max(LEAST_HEIGHT, heightOfRoot * Math.sqrt(sums[i])) / sums[i] : 0;
            tops[i] = bottom;
            waiting[i] = 0;
        }
    }

    /// One family in all columns: painters change their colour seldom then.
    private void layer(HeatCounts.Strip strip, long first, int bins, int family) {
        boolean last = family + 1 == Family.COUNT;
        for (int i = 0; i < bins; i++) {
            double part = perEvent[i] * strip.count(family, first + i) + waiting[i];
            if (part >= THINNEST || last && part > 0) {
                tops[i] -= part;
                waiting[i] = 0;
                frame.back.fillRect(edges[i], tops[i], edges[i + 1] - edges[i], part, 0, ROLES[family], 1);
            } else {
                waiting[i] = part;
            }
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
    private double most(HeatCounts.Strip strip, long first, int bins) {
        if (sums.length < bins) {
            sums = new float[bins];
            edges = new double[bins + 1];
            perEvent = new double[bins];
            tops = new double[bins];
            waiting = new double[bins];
        }
        Arrays.fill(sums, 0, bins, 0);
        for (int family = 0; family < Family.COUNT; family++) {
            for (int i = 0; i < bins; i++) {
                sums[i] += strip.count(family, first + i);
            }
        }
        float most = 0;
        for (int i = 0; i < bins; i++) {
            most = Math.max(most, sums[i]);
        }
        return most <= 0 ? 0 : Math.pow(2, Math.ceil(2 * Math.log(most) / Math.log(2)) / 2);
    }
}
