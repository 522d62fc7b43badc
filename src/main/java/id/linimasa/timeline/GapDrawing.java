package id.linimasa.timeline;

import id.linimasa.timeline.DisplayList.Stroke;

/// Hatches the lower edge of a lane where it is silent for long: a narrow strip, for most of most people's time is
/// silence, and nothing shall run under names.
final class GapDrawing {

    private static final double HEIGHT = 6;
    private static final double STEP = 6;
    private static final double LEAST_WIDTH = 40;
    private static final double MARGIN = 3;
    private static final double STRENGTH = 0.4;

    private final TimelineFrame frame;

    GapDrawing(TimelineFrame frame) {
        this.frame = frame;
    }

    /// @param bottom lower edge of the lane
    void draw(TimelineIndex index, int lane, TimeScale scale, double bottom) {
        long[] edges = index.gaps(lane).edges();
        Regions regions = frame.regions;
        for (int i = 0; i < edges.length; i += 2) {
            double x0 = regions.header() + scale.x(edges[i]) + MARGIN;
            double x1 = regions.header() + scale.x(edges[i + 1]) - MARGIN;
            if (x1 - x0 >= LEAST_WIDTH && x1 > regions.header() && x0 < regions.width()) {
                hatch(x0, x1, bottom - HEIGHT - 2);
                double left = Math.max(x0, regions.header());
                double right = Math.min(x1, regions.width());
                frame.hits.add(
                        HitMap.Target.GAP,
                        -1,
                        lane,
                        edges[i],
                        edges[i + 1],
                        left,
                        bottom - HEIGHT - 2,
                        right - left,
                        HEIGHT);
            }
        }
    }

    /// The strokes keep their distance from the begin of the gap, so that they move with it.
    private void hatch(double x0, double x1, double top) {
        double left = frame.regions.header();
        double x = x0 < left ? x0 + Math.floor((left - x0) / STEP) * STEP : x0;
        double end = Math.min(x1, frame.regions.width() + STEP) - HEIGHT;
        for (; x <= end; x += STEP) {
            frame.back.line(x, top + HEIGHT, x + HEIGHT, top, ColorRole.MUTED, STRENGTH, 1, Stroke.SOLID);
        }
    }
}
