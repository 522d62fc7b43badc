package id.linimasa.timeline;

/// Where the view is in the minimap.
public final class MinimapWindow {

    /// The least width that can be taken hold of, in pixels.
    public static final double LEAST = 12;

    static final double HANDLE = 4;

    private MinimapWindow() {}

    /// The left and right edge of the window, cut to the minimap and wide enough to be taken hold of.
    public static double[] edges(TimeScale overview, TimeScale scale, Regions regions) {
        double right = Math.max(LEAST, regions.width() - LEAST);
        double from = Math.clamp(overview.x(scale.time(0)), HANDLE / 2, right);
        double to = Math.clamp(
                overview.x(scale.time(regions.lanesWidth())), LEAST, Math.max(LEAST, regions.width() - HANDLE / 2));
        if (to - from < LEAST) {
            double middle =
                    Math.clamp((from + to) / 2, LEAST / 2 + 2, Math.max(LEAST, regions.width() - LEAST / 2 - 2));
            return new double[] {middle - LEAST / 2, middle + LEAST / 2};
        }
        return new double[] {from, to};
    }
}
