package id.linimasa.timeline;

/// Which moment lies at which pixel: the left edge and how many milliseconds make a pixel.
///
/// The edge is a whole millisecond plus a fraction, so that differences are taken between whole numbers first and
/// nothing is lost at minute zoom two thousand years from the epoch, and zooming in and out again comes back to
/// the same place. Immutable.
///
/// @param t0 the whole milliseconds of the moment at x = 0
/// @param fraction the rest of it, in `[0, 1)`
/// @param msPerPx milliseconds a pixel, positive and finite
public record TimeScale(long t0, double fraction, double msPerPx) {

    /// Moments outside this are clamped: some 290 million years fit a long, this keeps sums and products safe.
    private static final double FARTHEST = 4e17;

    /// @throws IllegalArgumentException where the scale is not positive and finite, or the edge no number
    public TimeScale {
        if (!(msPerPx > 0) || Double.isInfinite(msPerPx) || Double.isNaN(fraction)) {
            throw new IllegalArgumentException("no time scale: " + msPerPx + " ms/px from " + t0 + " + " + fraction);
        }
        double whole = Math.floor(fraction);
        t0 += (long) whole;
        fraction -= whole;
    }

    /// `from` at the left edge and `to` at `width` pixels.
    public static TimeScale spanning(long from, long to, double width) {
        return new TimeScale(from, 0, (double) (to - from) / width);
    }

    /// Where a moment lies, in pixels from the left edge.
    public double x(long time) {
        return ((double) (time - t0) - fraction) / msPerPx;
    }

    /// The moment at a pixel, rounded down.
    public long time(double x) {
        double offset = Math.max(-FARTHEST, Math.min(FARTHEST, x * msPerPx + fraction));
        return t0 + (long) Math.floor(offset);
    }

    /// How long `width` pixels are, in milliseconds.
    public double span(double width) {
        return width * msPerPx;
    }

    /// Zoomed so that the moment at `anchorX` stays where it is; a factor above 1 shows more detail.
    public TimeScale zoomed(double factor, double anchorX) {
        double finer = msPerPx / factor;
        return new TimeScale(t0, fraction + anchorX * (msPerPx - finer), finer);
    }

    /// Moved so that what was at x lies at `x - dx`.
    public TimeScale panned(double dx) {
        return new TimeScale(t0, fraction + dx * msPerPx, msPerPx);
    }

    /// Moved so that `time` lies at `x`.
    public TimeScale with(long time, double x) {
        return new TimeScale(time, -x * msPerPx, msPerPx);
    }

    /// A scale between this and another, `f` in 0–1, even in the logarithm of the span, for animated jumps.
    public TimeScale towards(TimeScale end, double width, double f) {
        if (f >= 1) {
            return end;
        }
        double ms = Math.exp(Math.log(msPerPx) * (1 - f) + Math.log(end.msPerPx) * f);
        double change = end.msPerPx - msPerPx;
        // the pixel that keeps its moment while both edges move; for a pure pan there is none
        double g = Math.abs(change) < 1e-9 * msPerPx ? f : (ms - msPerPx) / change;
        double move = ((double) (end.t0 - t0) + end.fraction - fraction) * g;
        return new TimeScale(t0, fraction + move, Math.max(ms, width > 0 ? 1e-3 : ms));
    }
}
