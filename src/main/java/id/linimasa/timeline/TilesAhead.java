package id.linimasa.timeline;

import org.jspecify.annotations.Nullable;

/// Makes the tiles of the level that a zoom is heading for, a few lanes with each frame, so that the first frame of
/// that
/// level finds them made.
///
/// Not for several threads.
final class TilesAhead {

    private static final int LANES_A_FRAME = 2;

    private @Nullable TimeScale before;
    private int level = Integer.MIN_VALUE;
    private int next;

    /// Forgets where the zoom was heading.
    void clear() {
        before = null;
        level = Integer.MIN_VALUE;
    }

    /// @param width of the lanes in pixels
    /// @param labelRows how many rows of labels there is room for
    void prepare(TimelineIndex index, LaneState[] lanes, ViewState state, double width, LaneState.Rows labelRows) {
        TimeScale scale = state.scale();
        TimeScale last = before;
        before = scale;
        if (last == null || Math.abs(last.msPerPx() - scale.msPerPx()) < 1e-9 * scale.msPerPx()) {
            return;
        }
        int k = Math.getExponent(scale.msPerPx());
        boolean in = scale.msPerPx() < last.msPerPx();
        int heading = in ? k - 1 : k + 1;
        if (heading != level) {
            level = heading;
            next = 0;
        }
        if (next >= lanes.length) {
            return;
        }
        double ms = in ? Math.scalb(1.0, k) * 0.98 : Math.scalb(1.0, k + 1);
        double moved = (double) (last.t0() - scale.t0()) + last.fraction() - scale.fraction();
        double anchor = Math.clamp(moved / (scale.msPerPx() - last.msPerPx()), 0, width);
        TimeScale there = scale.zoomed(scale.msPerPx() / ms, anchor);
        Level wanted = new Level(heading);
        for (int i = 0; i < LANES_A_FRAME && next < lanes.length; i++, next++) {
            lanes[next].prepare(index, wanted, there, width, state.language(), labelRows);
        }
    }
}
