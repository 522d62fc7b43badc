package id.linimasa.timeline;

import id.linimasa.model.LaneKind;
import id.linimasa.timeline.DisplayList.Stroke;
import java.util.Arrays;

/// Makes a [TimelineFrame] from events, a view and a size.
///
/// The same input gives the same frame, but for one thing: a lane is reluctant to change its way of drawing (see
/// [DensityMode]), so the way it was drawn before counts. Not for several threads; a frame is valid until the next one.
public final class TimelineLayout {

    static final double PAD = 8;
    static final double LINE = 22;
    static final double CARD_LINE = 38;

    private static final double LEAST_LANE = 56;
    /// Room above the marks for what is lifted out of a cluster.
    private static final double MARKS_RISE = 12;
    /// How much of the height pinned lanes may take.
    private static final double PINNED_SHARE = 0.6;

    private static final double PINNED_EDGE = 0.35;
    private static final double HEAT_HEIGHT = 28;
    private static final double HEAT_SHARE_ALONE = 0.32;
    private static final int ROWS = 12;
    private static final int MOST_ROWS = 40;
    private static final int DENSITY_STEP = Level.TILE / 4;

    private final TimelineFrame frame = new TimelineFrame();
    private final AxisDrawing axis;
    private final MinimapDrawing minimap;
    private final HeaderDrawing headers;
    private final ContextBand context;
    private final HeatDrawing heat = new HeatDrawing(frame);
    private final TieDrawing ties = new TieDrawing(frame);
    private final EventDrawing events;
    private final LaneDrawing lanes;
    private final OpenedDrawing opened;
    private final GapDrawing gaps = new GapDrawing(frame);
    private final BrushDrawing brush;
    private final RailDrawing rail;

    private TimelineIndex index;
    private LaneState[] states = {};
    private double[] leastHeights = {};
    private Level level = new Level(20);
    private long threshold;

    public TimelineLayout(TimelineIndex index) {
        this.index = index;
        axis = new AxisDrawing(frame, index.widths());
        minimap = new MinimapDrawing(frame, index.widths());
        headers = new HeaderDrawing(frame, index.widths());
        context = new ContextBand(frame, index.events());
        events = new EventDrawing(frame, index.events());
        lanes = new LaneDrawing(frame, events, ties);
        opened = new OpenedDrawing(frame, events, index.widths());
        brush = new BrushDrawing(frame, index.widths());
        rail = new RailDrawing(frame, index.widths(), ties);
    }

    /// Other events or lanes from now on.
    public void index(TimelineIndex other) {
        index = other;
        events.events(other.events());
        states = new LaneState[0];
    }

    public TimelineIndex index() {
        return index;
    }

    /// The frame of a view, `width` × `height` pixels.
    public TimelineFrame layout(ViewState state, double width, double height) {
        frame.clear();
        ties.clear();
        level = level.at(state.scale());
        events.marks(state.marks());
        double header = header();
        double lanesWidth = Math.max(1, width - header);
        threshold = ContextBand.threshold(level, lanesWidth);
        boolean band = context.collect(index, state.scale(), lanesWidth, threshold);
        double map = state.parts().minimap() ? Regions.MINIMAP : 0;
        frame.regions = new Regions(width, height, map, Regions.AXIS, band ? Regions.BAND : 0, header);
        frame.back.fillRect(0, 0, width, height, 0, ColorRole.GROUND, 1);
        headers.column(index);
        axis.ground(state);
        lanes(state);
        axis.rows(state);
        context.draw(index, state);
        headers.corner(index, state.language());
        brush.draw(state);
        rail.draw(state);
        minimap.draw(index, state);
        return frame;
    }

    /// The width of the lane headers: none where there is one lane for all.
    public double header() {
        return index.lanes().kind() == LaneKind.ALL ? 0 : Regions.HEADER;
    }

    /// How a lane was drawn in the latest frame.
    DensityMode mode(int lane) {
        return states[lane].mode();
    }

    /// Where the lanes begin, in pixels from the top of the first, in order, as if none were scrolled.
    public double[] laneTops() {
        double[] offsets = new double[states.length];
        for (int lane = 1; lane < states.length; lane++) {
            offsets[lane] = offsets[lane - 1] + states[lane - 1].height();
        }
        return offsets;
    }

    /// How high the lanes of the latest frame are, in pixels, in order.
    public double[] laneHeights() {
        return Arrays.stream(states).mapToDouble(LaneState::height).toArray();
    }

    /// No lane is lower than this from now on, so that several pages have them at the same place; in order, none for
    /// as low as its events allow.
    public void leastHeights(double... heights) {
        leastHeights = heights.clone();
    }

    /// Where a lane begins in the latest frame, or the last one ends, in pixels from the top of the picture.
    public double laneTop(int lane) {
        if (lane < states.length) {
            return states[lane].top();
        }
        if (states.length == 0) {
            return frame.regions.lanesTop();
        }
        LaneState last = states[states.length - 1];
        return last.top() + last.height();
    }

    /// The events that something in the latest frame stands for, in order of time.
    public int[] members(HitMap.Hit hit) {
        return switch (hit.target()) {
            case EVENT -> new int[] {hit.row()};
            case CLUSTER, OVERFLOW -> hit.members().clone();
            case CONTEXT -> context.members(index, hit.from(), hit.to());
            case TICK, LANE_HEADER, GAP -> Item.NONE;
        };
    }

    private void lanes(ViewState state) {
        if (states.length != index.lanes().count()) {
            states = new LaneState[index.lanes().count()];
            Arrays.setAll(states, LaneState::new);
        }
        // events are counted in steps of a quarter of a tile, so that a mode doesn't change with each pixel
        long step = Math.max(1, (long) (DENSITY_STEP * level.coarsest()));
        TimeScale scale = state.scale();
        long from = Math.floorDiv(scale.time(0), step) * step;
        long to = (Math.floorDiv(scale.time(frame.regions.lanesWidth()), step) + 1) * step;
        double pixels = (to - from) / scale.msPerPx();
        double all = 0;
        for (LaneState lane : states) {
            lane.settle(index.density(), from, to, pixels, threshold, rows(DensityMode.LABELS));
            measure(lane, state);
            all += lane.height();
        }
        int stuck = stuck();
        double pinned = place(0, stuck, frame.regions.lanesTop());
        place(stuck, states.length, pinned - state.scrollY());
        frame.clip(pinned);
        for (int lane = stuck; lane < states.length; lane++) {
            lane(lane, state);
        }
        if (stuck > 0) {
            pinned(stuck, state, pinned);
        }
        frame.rail = state.parts().publications().isEmpty() ? 0 : RailDrawing.HEIGHT;
        frame.contentHeight = all + frame.rail;
        ties.draw(events, state);
        frame.clip(0);
    }

    /// How many lanes stay where they are: the pinned ones, as far as they leave room to the others.
    private int stuck() {
        double room = frame.regions.lanesHeight() * PINNED_SHARE;
        int lane = 0;
        int pinned = index.pinnedLanes();
        while (lane < pinned && states[lane].height() <= room) {
            room -= states[lane++].height();
        }
        return lane;
    }

    /// @return the lower edge of the last
    private double place(int from, int to, double top) {
        double y = top;
        for (int lane = from; lane < to; lane++) {
            states[lane].place(y);
            y += states[lane].height();
        }
        return y;
    }

    /// Draws the pinned lanes over what scrolls under them.
    private void pinned(int lanesStuck, ViewState state, double bottom) {
        Regions regions = frame.regions;
        double top = regions.lanesTop();
        frame.onto(true);
        frame.clip(top);
        frame.back.fillRect(regions.header(), top, regions.lanesWidth(), bottom - top, 0, ColorRole.GROUND, 1);
        axis.ground(state, top, bottom);
        headers.pinned(bottom);
        for (int lane = 0; lane < lanesStuck; lane++) {
            lane(lane, state);
        }
        frame.chrome.fillRect(0, bottom - 1, regions.width(), 2, 0, ColorRole.MUTED, PINNED_EDGE);
        frame.onto(false);
        frame.clip(bottom);
    }

    private boolean alone() {
        return index.lanes().count() == 1;
    }

    private int rows(DensityMode mode) {
        return switch (mode) {
            case HEAT -> alone() ? Math.clamp((int) ((frame.regions.height() - 160 - heatAlone()) / LINE), 4, 20) : 1;
            case MARKS -> alone() ? 9 : 3;
            case LABELS -> alone() ? rowsOf(LINE) : ROWS;
            case CARDS -> alone() ? rowsOf(CARD_LINE) : ROWS;
        };
    }

    private int rowsOf(double lineHeight) {
        int fit = (int) ((frame.regions.height() - 120) / lineHeight);
        return Math.clamp(fit, ROWS, MOST_ROWS);
    }

    /// A strip of counts that has the whole height to itself becomes a histogram.
    private double heatAlone() {
        return Math.clamp(Math.round((frame.regions.height() - 120) * HEAT_SHARE_ALONE), 110, 320);
    }

    /// Finds what a lane shows, and how high it is.
    private void measure(LaneState shown, ViewState state) {
        DensityMode mode = shown.mode();
        long from = state.scale().time(0);
        long to = state.scale().time(frame.regions.lanesWidth());
        shown.find(index.tiles(), level, rows(mode), threshold, state.language(), from, to);
        double own = 2 * PAD + rise(mode) + heatHeight(mode) + (shown.upper() + shown.lower()) * line(mode);
        double least =
                shown.lane() < leastHeights.length ? Math.max(LEAST_LANE, leastHeights[shown.lane()]) : LEAST_LANE;
        shown.height(Math.max(least, own) + OpenedDrawing.height(state.opened(), shown.lane()));
    }

    private static double line(DensityMode mode) {
        return mode == DensityMode.CARDS ? CARD_LINE : LINE;
    }

    private static double rise(DensityMode mode) {
        return mode == DensityMode.MARKS ? MARKS_RISE : 0;
    }

    private double heatHeight(DensityMode mode) {
        return mode != DensityMode.HEAT ? 0 : alone() ? heatAlone() : HEAT_HEIGHT;
    }

    private void lane(int lane, ViewState state) {
        LaneState shown = states[lane];
        DensityMode mode = shown.mode();
        Regions regions = frame.regions;
        double top = shown.top();
        double bottom = top + shown.height();
        if (top >= regions.height() || bottom <= frame.clip) {
            return;
        }
        lanes.begin();
        double heatHeight = heatHeight(mode);
        if (heatHeight > 0) {
            heat.draw(index, lane, level, threshold, state.scale(), top + PAD, heatHeight);
        }
        gaps.draw(index, lane, state.scale(), bottom);
        double firstY = top + PAD + rise(mode) + heatHeight + line(mode) / 2;
        for (int tile = 0; tile < shown.tiles(); tile++) {
            lanes.tile(index, state, lane, shown.tile(tile), mode, firstY, line(mode), shown.upper());
        }
        if (heatHeight > 0) {
            lanes.overStrip(index, state, lane, shown, top + PAD + 8);
        }
        lanes.finish(index, state);
        if (state.opened().lane() == lane) {
            opened.draw(index, state, bottom - OpenedDrawing.height(state.opened(), lane));
        }
        headers.lane(index, lane, top, shown.height(), state.language());
        double y = AxisDrawing.crisp(bottom - 1);
        frame.back.line(regions.header(), y, regions.width(), y, ColorRole.LINE, 1, 1, Stroke.SOLID);
    }
}
