package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import java.util.stream.IntStream;

/// Everything that a timeline needs to know about its events, worked out once for a query and a choice of lanes.
///
/// Building takes a few milliseconds for a hundred thousand events and may run on any thread; afterwards it belongs to
/// one
/// thread, because it keeps tiles.
public final class TimelineIndex {

    private static final double LOW = 0.02;
    private static final double HIGH = 0.98;
    private static final int FEW = 500;
    private static final double LABEL_ROOM = 230;
    private static final double OVERVIEW_MARGIN = 0.02;

    private final EventColumns events;
    private final LanePicks picks;
    private final LaneSet lanes;
    private final DensityIndex density;
    private final DensityIndex overall;
    private final Tiles tiles;
    private final TextWidths widths;
    private final ZoomLimits limits;
    private final long middleFrom;
    private final long middleTo;

    private TimelineIndex(EventColumns events, LanePicks picks, DensityIndex overall, TextWidths widths) {
        this.events = events;
        this.picks = picks;
        this.widths = widths;
        this.overall = overall;
        lanes = LaneSet.choose(events, picks);
        density = lanes.kind() == LaneKind.ALL ? overall : new DensityIndex(events, lanes);
        tiles = new Tiles(density, widths);
        int[] dated = dated(events);
        int n = dated.length;
        long first = n == 0 ? 0 : start(events, dated[0]);
        limits = new ZoomLimits(first, n == 0 ? Times.DAY : last(events, dated));
        middleFrom = n == 0 ? first : start(events, dated[(int) (LOW * (n - 1))]);
        middleTo = n == 0 ? limits.dataTo() : Math.max(middleFrom + 1, end(events, dated[(int) (HIGH * (n - 1))]));
    }

    /// An index for these events and lanes.
    public static TimelineIndex of(EventColumns events, LanePicks picks, TextWidths widths) {
        return new TimelineIndex(events, picks, new DensityIndex(events, LaneSet.all()), widths);
    }

    /// The same events on other lanes.
    public TimelineIndex with(LanePicks newPicks) {
        return new TimelineIndex(events, newPicks, overall, widths);
    }

    private static int[] dated(EventColumns events) {
        return IntStream.range(0, events.size())
                .filter(row -> DurationClass.onAxis(events, row))
                .toArray();
    }

    private static long start(EventColumns events, int row) {
        return events.from()[row] == Long.MIN_VALUE ? events.to()[row] : events.from()[row];
    }

    private static long end(EventColumns events, int row) {
        boolean open = events.to()[row] == Long.MAX_VALUE || events.has(row, EventColumns.UNDATED);
        return open ? events.from()[row] : events.to()[row];
    }

    private static long last(EventColumns events, int[] rows) {
        long last = Long.MIN_VALUE;
        for (int row : rows) {
            last = Math.max(last, end(events, row));
        }
        return last;
    }

    public EventColumns events() {
        return events;
    }

    public LanePicks picks() {
        return picks;
    }

    public LaneSet lanes() {
        return lanes;
    }

    DensityIndex density() {
        return density;
    }

    /// Everything on one lane.
    DensityIndex overall() {
        return overall;
    }

    Tiles tiles() {
        return tiles;
    }

    TextWidths widths() {
        return widths;
    }

    /// How many events lie in the tray, because nobody knows their day.
    public int undated() {
        return overall.undated();
    }

    /// How many events lie on a lane.
    public int count(int lane) {
        return density.count(lane);
    }

    /// How far one may zoom and pan.
    public ZoomLimits limits() {
        return limits;
    }

    /// The view to begin with: the middle 96 % of the events, because the outermost few may lie centuries apart.
    public TimeScale initial(double width) {
        return limits.fit(middleFrom, middleTo, width, 0.03, labelRoom(width));
    }

    /// A view of everything.
    public TimeScale all(double width) {
        return limits.fit(limits.dataFrom(), limits.dataTo(), width, 0.03, labelRoom(width));
    }

    /// Few events have names beside them, which need room at the right.
    private double labelRoom(double width) {
        return events.size() > FEW ? 0.03 : Math.clamp(LABEL_ROOM / width, 0.03, 0.3);
    }

    /// The scale of the minimap: all of the data in `width` pixels.
    public TimeScale overview(double width) {
        return limits.fit(limits.dataFrom(), limits.dataTo(), width, OVERVIEW_MARGIN);
    }
}
