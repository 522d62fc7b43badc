package id.linimasa.timeline;

/// How far one may zoom and pan: from ten minutes to two centuries or half as much again as the data, and not off into
/// emptiness.
///
/// Zooming keeps the moment under the pointer whatever it costs; panning stops where the data would leave the
/// view. A view that a zoom led beyond that may be panned back, not farther away.
///
/// @param dataFrom the first moment of the data
/// @param dataTo one past the last, or now where that is later
public record ZoomLimits(long dataFrom, long dataTo) {

    static final double YEAR = 365.2425 * 86_400_000.0;
    private static final double SHORTEST = 10 * 60_000.0;
    private static final double LONGEST = 200 * YEAR;
    private static final double BEYOND_DATA = 0.1;
    private static final double BEYOND_VIEW = 0.5;
    private static final double FIT_MARGIN = 0.04;

    public ZoomLimits {
        if (dataTo <= dataFrom) {
            dataTo = dataFrom + Times.DAY;
        }
    }

    /// The longest visible span in milliseconds.
    public double longest() {
        return Math.max(LONGEST, 1.5 * (dataTo - dataFrom));
    }

    /// Zoomed as far as allowed; the moment at `anchorX` stays.
    public TimeScale zoomed(TimeScale scale, double factor, double anchorX, double width) {
        double span = scale.span(width);
        double most = span / SHORTEST;
        double least = span / longest();
        return scale.zoomed(Math.max(least, Math.min(most, factor)), anchorX);
    }

    /// Panned as far as allowed.
    public TimeScale panned(TimeScale scale, double dx, double width) {
        double span = scale.span(width);
        double room = Math.max(BEYOND_DATA * (dataTo - dataFrom), BEYOND_VIEW * span);
        double toEarliest = (scale.t0() - (dataFrom - room)) / scale.msPerPx();
        double toLatest = (dataTo + room - span - scale.t0()) / scale.msPerPx();
        double allowed = dx < 0 ? Math.max(dx, Math.min(0, -toEarliest)) : Math.min(dx, Math.max(0, toLatest));
        return scale.panned(allowed);
    }

    /// A scale that shows `[from, to)` with a margin on each side (a share of the width), in `width` pixels.
    public TimeScale fit(long from, long to, double width, double margin) {
        return fit(from, to, width, margin, margin);
    }

    /// A scale that shows `[from, to)` with different margins left and right.
    public TimeScale fit(long from, long to, double width, double left, double right) {
        double pixels = Math.max(1, width);
        double span = Math.clamp((to - from) / (1 - left - right), SHORTEST, longest());
        double spare = span - (to - from);
        double before = left + right > 0 ? spare * left / (left + right) : spare / 2;
        return new TimeScale((long) (from - before), 0, span / pixels);
    }

    /// A scale that shows all of the data.
    public TimeScale fitAll(double width) {
        return fit(dataFrom, dataTo, width, FIT_MARGIN);
    }
}
