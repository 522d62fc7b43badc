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
    private static final double HEAT_HEIGHT = 28;
    private static final double HEAT_SHARE_ALONE = 0.32;
    private static final int ROWS = 12;
    private static final int MOST_ROWS = 40;
    private static final int DENSITY_STEP = Level.TILE / 4;

    private final TimelineFrame frame = new TimelineFrame();
    private final AxisDrawing axis;
    private final MinimapDrawing minimap;
    private final HeaderDrawing headers;
    private final ContextBand context = new ContextBand(frame);
    private final HeatDrawing heat = new HeatDrawing(frame);
    private final LabelBoxes boxes = new LabelBoxes();
    private final TieDrawing ties = new TieDrawing(frame, boxes);
    private final EventDrawing events;
    private final LaneDrawing lanes;

    private TimelineIndex index;
    private DensityMode[] modes = {};
    private double[] tops = {};
    private double[] heights = {};
    private Level level = new Level(20);
    private long threshold;

    public TimelineLayout(TimelineIndex index) {
        this.index = index;
        axis = new AxisDrawing(frame, index.widths());
        minimap = new MinimapDrawing(frame, index.widths());
        headers = new HeaderDrawing(frame, index.widths());
        events = new EventDrawing(frame, index.events());
        lanes = new LaneDrawing(frame, events, ties, boxes);
    }

    /// Other events or lanes from now on.
    public void index(TimelineIndex other) {
        index = other;
        events.events(other.events());
        modes = new DensityMode[0];
    }

    public TimelineIndex index() {
        return index;
    }

    /// The frame of a view, `width` × `height` pixels.
    public TimelineFrame layout(ViewState state, double width, double height) {
        frame.clear();
        ties.clear();
        boxes.clear();
        level = Level.of(state.scale());
        double header = header();
        double lanesWidth = Math.max(1, width - header);
        threshold = ContextBand.threshold(level, lanesWidth);
        boolean band = context.collect(index, state.scale(), lanesWidth, threshold);
        double map = state.parts() == ViewState.Parts.ALL ? Regions.MINIMAP : 0;
        frame.regions = new Regions(width, height, map, Regions.AXIS, band ? Regions.BAND : 0, header);
        frame.back.fillRect(0, 0, width, height, 0, ColorRole.GROUND, 1);
        headers.column(index);
        axis.ground(state);
        lanes(state);
        axis.rows(state);
        context.draw(index, state);
        headers.corner(index, state.language());
        brush(state);
        minimap.draw(index, state);
        return frame;
    }

    /// The width of the lane headers: none where there is one lane for all.
    public double header() {
        return index.lanes().kind() == LaneKind.ALL ? 0 : Regions.HEADER;
    }

    /// How a lane was drawn in the latest frame.
    DensityMode mode(int lane) {
        return modes[lane];
    }

    /// Where the lanes of the latest frame begin, in pixels from the top of the first, in order.
    public double[] laneTops() {
        double[] offsets = new double[tops.length];
        for (int lane = 0; lane < tops.length; lane++) {
            offsets[lane] = tops[lane] - tops[0];
        }
        return offsets;
    }

    /// The events that something in the latest frame stands for, in order of time.
    public int[] members(HitMap.Hit hit, ViewState state) {
        return switch (hit.target()) {
            case EVENT -> new int[] {hit.row()};
            case CLUSTER, OVERFLOW -> hit.members().clone();
            case CONTEXT ->
                ContextBand.members(index, hit.from(), hit.to(), threshold, state.scale(), frame.regions.lanesWidth());
            case TICK, LANE_HEADER, TRAY -> Item.NONE;
        };
    }

    private void lanes(ViewState state) {
        int count = index.lanes().count();
        if (modes.length != count) {
            modes = new DensityMode[count];
            Arrays.fill(modes, DensityMode.LABELS);
            tops = new double[count];
            heights = new double[count];
            for (int lane = 0; lane < count; lane++) {
                modes[lane] = mode(lane, state.scale(), null);
            }
        }
        double y = frame.regions.lanesTop() - state.scrollY();
        for (int lane = 0; lane < count; lane++) {
            modes[lane] = mode(lane, state.scale(), modes[lane]);
            tops[lane] = y;
            heights[lane] = lane(lane, state, y);
            y += heights[lane];
        }
        frame.contentHeight = y + state.scrollY() - frame.regions.lanesTop();
        ties.draw(events, state);
    }

    /// How a lane is drawn, by how many events of it there are in view; counted in steps of a quarter of a tile, so
    /// that it
    /// doesn't change with each pixel.
    private DensityMode mode(int lane, TimeScale scale, @org.jspecify.annotations.Nullable DensityMode before) {
        long step = Math.max(1, (long) (DENSITY_STEP * level.coarsest()));
        long from = Math.floorDiv(scale.time(0), step) * step;
        long to = (Math.floorDiv(scale.time(frame.regions.lanesWidth()), step) + 1) * step;
        int events = 0;
        for (DurationClass length : DurationClass.ALL) {
            if (length == DurationClass.OPEN || length.longest / 2 < threshold) {
                events += index.density().count(lane, length, from, to);
            }
        }
        double density = events / ((to - from) / scale.msPerPx()) * 100;
        int rows = rows(DensityMode.LABELS);
        return before == null ? DensityMode.of(density, events, rows) : DensityMode.of(density, events, rows, before);
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

    private double lane(int lane, ViewState state, double top) {
        DensityMode mode = modes[lane];
        Regions regions = frame.regions;
        TimeScale scale = state.scale();
        long first = index.tiles().edges().tile(lane, level, scale.time(0)) - 1;
        long last = index.tiles().edges().tile(lane, level, scale.time(regions.lanesWidth()));
        int upper = 0;
        int lower = 0;
        for (long tile = first; tile <= last; tile++) {
            Tile found = index.tiles().tile(key(lane, tile, mode, state));
            upper = Math.max(upper, found.upper());
            lower = Math.max(lower, found.lower());
        }
        double line = mode == DensityMode.CARDS ? CARD_LINE : LINE;
        double heatHeight = mode != DensityMode.HEAT ? 0 : alone() ? heatAlone() : HEAT_HEIGHT;
        double height = Math.max(LEAST_LANE, 2 * PAD + heatHeight + (upper + lower) * line);
        if (top < regions.height() && top + height > regions.lanesTop()) {
            if (heatHeight > 0) {
                heat.draw(index, key(lane, first, mode, state), scale, top + PAD, heatHeight);
            }
            double firstY = top + PAD + heatHeight + line / 2;
            for (long tile = first; tile <= last; tile++) {
                Tile found = index.tiles().tile(key(lane, tile, mode, state));
                lanes.tile(index, state, lane, found, mode, firstY, line, upper);
            }
            lanes.finish(index, state);
            headers.lane(index, lane, top, height, state.language());
            double y = AxisDrawing.crisp(top + height - 1);
            frame.back.line(regions.header(), y, regions.width(), y, ColorRole.LINE, 1, 1, Stroke.SOLID);
        }
        return height;
    }

    private TileKey key(int lane, long tile, DensityMode mode, ViewState state) {
        TileEdges edges = index.tiles().edges();
        long start = edges.edge(lane, level, tile);
        long end = edges.edge(lane, level, tile + 1);
        return new TileKey(lane, level, start, end, mode, rows(mode), threshold, state.language());
    }

    private void brush(ViewState state) {
        if (!state.brushed()) {
            return;
        }
        Regions regions = frame.regions;
        double from = regions.header() + Math.max(0, state.scale().x(state.brushFrom()));
        double to =
                regions.header() + Math.min(regions.lanesWidth(), state.scale().x(state.brushTo()));
        if (to > from) {
            double top = regions.axisTop();
            frame.chrome.fillRect(from, top, to - from, regions.height() - top, 0, ColorRole.ACCENT, 0.1);
            frame.chrome.line(
                    AxisDrawing.crisp(from),
                    top,
                    AxisDrawing.crisp(from),
                    regions.height(),
                    ColorRole.ACCENT,
                    1,
                    1,
                    Stroke.SOLID);
            frame.chrome.line(
                    AxisDrawing.crisp(to),
                    top,
                    AxisDrawing.crisp(to),
                    regions.height(),
                    ColorRole.ACCENT,
                    1,
                    1,
                    Stroke.SOLID);
        }
    }
}
