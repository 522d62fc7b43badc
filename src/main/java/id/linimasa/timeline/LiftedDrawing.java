package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.timeline.DisplayList.Anchor;
import java.util.Arrays;
import java.util.BitSet;

/// Draws the events that nothing may swallow: selected, pinned, starred and found ones stand alone above the cluster,
/// the row of chips or the strip of counts that they would be part of, with their names where there is room.
///
/// The place of the clusters doesn't change when an event is lifted out of them, so that nothing jumps with a click.
final class LiftedDrawing {

    /// How far above a cluster's middle an event stands.
    static final double RISE = 20;

    /// Selected or found events closer than this to one that stands alone already stay where they are.
    private static final double APART = 10;

    private static final double GAP = 6;
    /// How far a name reaches above and below the middle of its glyph: not into the clusters under it.
    private static final double NAME_TOP = 7;

    private static final double NAME_BOTTOM = 5;
    private static final double RADIUS = 4.5;
    /// Half of the room that a glyph takes.
    private static final double HALF = 8;

    private static final double LONGEST = 240;
    private static final double EDGE = 16;
    private static final int MOST = 20_000;

    private final TimelineFrame frame;
    private final EventDrawing drawing;
    private final TieDrawing ties;
    private double last;
    private int waiting;
    private int[] rows = new int[32];
    private double[] xs = new double[32];
    private double[] ys = new double[32];
    private int[] lanesOfOne = {};

    LiftedDrawing(TimelineFrame frame, EventDrawing drawing, TieDrawing ties) {
        this.frame = frame;
        this.drawing = drawing;
        this.ties = ties;
    }

    /// Begins another lane.
    void begin() {
        last = Double.NEGATIVE_INFINITY;
    }

    /// Lifts what may not be swallowed out of the members of a cluster or a chip.
    ///
    /// @param y where it stands
    /// @return the others: the same array where none was lifted
    int[] outOf(TimelineIndex index, ViewState state, int lane, int[] members, double y) {
        if (!state.anyAlone()) {
            return members;
        }
        boolean all = allSelected(state, members);
        int[] others = members;
        int n = 0;
        for (int i = 0; i < members.length; i++) {
            int row = members[i];
            if (lifted(index.events(), state, row, all)) {
                if (others == members) {
                    others = members.clone();
                    n = i;
                }
                draw(index, state, lane, row, y);
                keep(row, last, y);
            } else if (others != members) {
                others[n++] = row;
            }
        }
        return others == members ? members : Arrays.copyOf(others, n);
    }

    /// A cluster that is selected as a whole stays one.
    private static boolean allSelected(ViewState state, int[] members) {
        for (int row : members) {
            if (!state.selected().get(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean lifted(EventColumns events, ViewState state, int row, boolean all) {
        boolean kept = state.marks().kept(row) || row == state.focused() && !all;
        boolean wanted =
                kept || state.marks().found().get(row) || state.selected().get(row) && !all;
        return wanted && (kept || Math.abs(x(events, state, row) - last) >= APART);
    }

    private double x(EventColumns events, ViewState state, int row) {
        return frame.regions.header() + state.scale().x(DurationClass.mark(events, row));
    }

    private void draw(TimelineIndex index, ViewState state, int lane, int row, double y) {
        double x = x(index.events(), state, row);
        Regions regions = frame.regions;
        last = x;
        if (x < regions.header() - RADIUS || x > regions.width() + RADIUS) {
            return;
        }
        drawing.lifted(row, x, y, RADIUS);
        if (state.selected().get(row) || row == state.focused() || row == state.hovered()) {
            drawing.ring(x, y, RADIUS - 1, true);
        }
        ties.add(row, x, y);
        frame.boxes.add(x - HALF, x + HALF, y - HALF, y + HALF, false);
        long mark = DurationClass.mark(index.events(), row);
        frame.hits.add(HitMap.Target.EVENT, row, lane, mark, mark, x - HALF, y - HALF, 2 * HALF, 2 * HALF);
    }

    /// Writes the names of what was lifted out of clusters and chips, now that everything else of the lane is in place.
    void finish(TimelineIndex index, ViewState state) {
        for (int i = 0; i < waiting; i++) {
            name(index, state, rows[i], xs[i], ys[i]);
        }
        waiting = 0;
    }

    private void keep(int row, double x, double y) {
        if (waiting == rows.length) {
            rows = Arrays.copyOf(rows, waiting * 2);
            xs = Arrays.copyOf(xs, waiting * 2);
            ys = Arrays.copyOf(ys, waiting * 2);
        }
        rows[waiting] = row;
        xs[waiting] = x;
        ys[waiting++] = y;
    }

    private void name(TimelineIndex index, ViewState state, int row, double x, double y) {
        double start = x + Labels.GLYPH + 3 + EventWords.beyond(index.events(), row);
        if (!frame.boxes.free(start, start + 1, y - NAME_TOP, y + NAME_BOTTOM)) {
            return;
        }
        double limit = frame.regions.width() - EDGE;
        double room =
                Math.min(LONGEST, frame.boxes.roomRight(start, limit, y - NAME_TOP, y + NAME_BOTTOM) - start - GAP);
        String title = state.language().of(index.events().titles().apply(row));
        String text = room <= 0 ? "" : index.widths().fit(title, room, TextStyle.BODY_BOLD);
        if (!text.isEmpty()) {
            double width = index.widths().width(text, TextStyle.BODY_BOLD);
            frame.labels.text(text, start, y + 4, TextStyle.BODY_BOLD, Anchor.START, ColorRole.INK, 1);
            frame.boxes.add(start, start + width, y - NAME_TOP, y + NAME_BOTTOM, true);
        }
    }

    /// Draws what may not be swallowed over a strip of counts, but for what the names under it tell already.
    void overStrip(TimelineIndex index, ViewState state, int lane, LaneState shown, double y) {
        if (lanesOfOne.length < index.lanes().mostLanesOfOne()) {
            lanesOfOne = new int[index.lanes().mostLanesOfOne()];
        }
        starredOverStrip(index, state, lane, shown, y);
        RowMarks marks = state.marks();
        overStrip(index, state, lane, shown, y, marks.pinned());
        overStrip(index, state, lane, shown, y, state.selected());
        overStrip(index, state, lane, shown, y, marks.found());
    }

    /// A lane of a million has a thousand stars: those before the view are leapt over.
    private void starredOverStrip(TimelineIndex index, ViewState state, int lane, LaneState shown, double y) {
        last = Double.NEGATIVE_INFINITY;
        int[] starred = index.starred(lane);
        long from = state.scale().time(0);
        int low = 0;
        int high = starred.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = DurationClass.mark(index.events(), starred[middle]) < from;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        for (int i = low; i < starred.length; i++) {
            double x = x(index.events(), state, starred[i]);
            if (x > frame.regions.width()) {
                return;
            }
            if (x - last >= 2 * HALF + GAP) {
                overStrip(index, state, lane, shown, y, starred[i]);
            }
        }
    }

    private void overStrip(TimelineIndex index, ViewState state, int lane, LaneState shown, double y, BitSet rows) {
        int looked = 0;
        last = Double.NEGATIVE_INFINITY;
        for (int row = rows.nextSetBit(0); row >= 0 && looked < MOST; row = rows.nextSetBit(row + 1), looked++) {
            if (DurationClass.onAxis(index.events(), row) && inView(index, state, row) && onLane(index, row, lane)) {
                overStrip(index, state, lane, shown, y, row);
            }
        }
    }

    private boolean inView(TimelineIndex index, ViewState state, int row) {
        double x = x(index.events(), state, row);
        return x >= frame.regions.header() && x <= frame.regions.width();
    }

    private void overStrip(TimelineIndex index, ViewState state, int lane, LaneState shown, double y, int row) {
        double x = x(index.events(), state, row);
        boolean free = inView(index, state, row) && frame.boxes.free(x - HALF - GAP, x + HALF, y - HALF, y + HALF);
        if (free && !shown.names(row)) {
            draw(index, state, lane, row, y);
            name(index, state, row, x, y);
        }
    }

    private boolean onLane(TimelineIndex index, int row, int lane) {
        int n = index.lanes().lanesOf(index.events(), row, lanesOfOne);
        for (int i = 0; i < n; i++) {
            if (lanesOfOne[i] == lane) {
                return true;
            }
        }
        return false;
    }
}
