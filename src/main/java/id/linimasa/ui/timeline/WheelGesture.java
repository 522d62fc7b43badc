package id.linimasa.ui.timeline;

/// Settles what a burst of wheel events does: its first event decides, until the wheel has rested.
///
/// Otherwise a finger that drifts while panning would begin to zoom.
final class WheelGesture {

    /// What the wheel does.
    enum Kind {
        ZOOM,
        PAN,
        SCROLL
    }

    private static final long REST_MILLIS = 150;
    private static final double ZOOM_RATE = 0.00456;
    private static final double LEAST = 0.5;
    private static final double MOST = 2;

    private Kind kind = Kind.ZOOM;
    private long last = Long.MIN_VALUE / 2;

    /// What this event does.
    ///
    /// @param dx horizontal turn
    /// @param dy vertical turn
    /// @param shift pans
    /// @param alt scrolls the lanes
    /// @param shortcut always zooms
    /// @param overHeaders the pointer is over the names of the lanes
    /// @param wheelScrolls whether the plain wheel scrolls lanes instead of zooming
    /// @param millis a clock that only goes forward
    Kind next(
            double dx,
            double dy,
            boolean shift,
            boolean alt,
            boolean shortcut,
            boolean overHeaders,
            boolean wheelScrolls,
            long millis) {
        if (millis - last > REST_MILLIS) {
            kind = decide(dx, dy, shift, alt, shortcut, overHeaders, wheelScrolls);
        }
        last = millis;
        return kind;
    }

    private static Kind decide(
            double dx, double dy, boolean shift, boolean alt, boolean shortcut, boolean overHeaders, boolean scrolls) {
        if (shortcut) {
            return Kind.ZOOM;
        }
        if (alt || overHeaders) {
            return Kind.SCROLL;
        }
        if (shift || Math.abs(dx) > Math.abs(dy)) {
            return Kind.PAN;
        }
        return scrolls ? Kind.SCROLL : Kind.ZOOM;
    }

    /// The factor of a turn: 1.2 for a notch of 40 units, exactly undone by the opposite turn, never more than 2
    /// at once.
    static double factor(double dy) {
        return Math.clamp(Math.exp(dy * ZOOM_RATE), LEAST, MOST);
    }
}
