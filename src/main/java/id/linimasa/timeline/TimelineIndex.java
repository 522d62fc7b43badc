package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Everything that a timeline needs to know about its events, worked out once for a query and a choice of lanes.
///
/// Building takes a few milliseconds for a hundred thousand events and may run on any thread; afterwards it
/// belongs to one thread, because it keeps tiles.
public final class TimelineIndex {

    private static final int FEW = 500;
    private static final double LABEL_ROOM = 230;
    private static final double OVERVIEW_MARGIN = 0.02;

    private final EventColumns events;
    private final LanePicks picks;
    private final LaneSet lanes;
    private final int pinnedLanes;
    private final DensityIndex density;
    private final DensityIndex overall;
    private final DatedSpan span;
    private final BitSet starred;
    private final Map<Integer, int[]> starredOf;
    private final Map<Integer, LaneGaps> gapsOf;
    private final @Nullable Backdrop backdrop;
    private final Tiles tiles;
    private final TextWidths widths;
    private final ZoomLimits limits;

    private TimelineIndex(
            EventColumns events,
            LanePicks picks,
            DensityIndex overall,
            DatedSpan span,
            BitSet starred,
            @Nullable Backdrop backdrop,
            TextWidths widths) {
        this.events = events;
        this.picks = picks;
        this.widths = widths;
        this.overall = overall;
        this.span = span;
        this.starred = starred;
        this.backdrop = backdrop;
        lanes = LaneSet.choose(events, picks);
        pinnedLanes =
                (int) lanes.keys().stream().takeWhile(picks.pinned()::contains).count();
        density = lanes.kind() == LaneKind.ALL ? overall : new DensityIndex(events, lanes);
        tiles = new Tiles(density, widths);
        limits = new ZoomLimits(span.first(), span.last());
        starredOf = new HashMap<>();
        gapsOf = new HashMap<>();
    }

    /// An index for these events and lanes.
    public static TimelineIndex of(EventColumns events, LanePicks picks, TextWidths widths) {
        DensityIndex overall = new DensityIndex(events, LaneSet.all());
        return new TimelineIndex(events, picks, overall, DatedSpan.of(events), starred(events), null, widths);
    }

    /// The same events on other lanes.
    public TimelineIndex with(LanePicks newPicks) {
        return new TimelineIndex(events, newPicks, overall, span, starred, backdrop, widths);
    }

    /// The same events as a part of others, which the minimap shows behind them; or of none.
    public TimelineIndex before(@Nullable Backdrop all) {
        return new TimelineIndex(this, all);
    }

    /// Shares everything that was worked out.
    private TimelineIndex(TimelineIndex other, @Nullable Backdrop backdrop) {
        this.events = other.events;
        this.picks = other.picks;
        this.lanes = other.lanes;
        this.pinnedLanes = other.pinnedLanes;
        this.density = other.density;
        this.overall = other.overall;
        this.span = other.span;
        this.starred = other.starred;
        this.starredOf = other.starredOf;
        this.gapsOf = other.gapsOf;
        this.tiles = other.tiles;
        this.widths = other.widths;
        this.limits = other.limits;
        this.backdrop = backdrop;
    }

    private static BitSet starred(EventColumns events) {
        BitSet rows = new BitSet();
        for (int row = 0; row < events.size(); row++) {
            if (events.has(row, EventColumns.STARRED)) {
                rows.set(row);
            }
        }
        return rows;
    }

    /// The events of a lane that the columns say are starred, in the order of their marks.
    int[] starred(int lane) {
        return starredOf.computeIfAbsent(lane, this::starredOn);
    }

    private int[] starredOn(int lane) {
        int[] lanesOfOne = new int[lanes.mostLanesOfOne()];
        return starred.stream()
                .filter(row -> DurationClass.onAxis(events, row))
                .filter(row -> IntStream.range(0, lanes.lanesOf(events, row, lanesOfOne))
                        .anyMatch(i -> lanesOfOne[i] == lane))
                .boxed()
                .sorted(Comparator.comparingLong(row -> DurationClass.mark(events, row)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The events behind these in the minimap; null for none.
    @Nullable
    Backdrop backdrop() {
        return backdrop;
    }

    public EventColumns events() {
        return events;
    }

    public LaneSet lanes() {
        return lanes;
    }

    /// How many of the lanes, the first ones, are pinned.
    int pinnedLanes() {
        return pinnedLanes;
    }

    /// The long silences of a lane, see [LaneGaps]; none where there is one lane for all.
    LaneGaps gaps(int lane) {
        return gapsOf.computeIfAbsent(lane, number -> LaneGaps.of(density, lanes, number));
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
        return limits.fit(span.middleFrom(), span.middleTo(), width, 0.03, labelRoom(width));
    }

    /// A view of everything.
    public TimeScale all(double width) {
        return limits.fit(limits.dataFrom(), limits.dataTo(), width, 0.03, labelRoom(width));
    }

    /// Few events have names beside them, which need room at the right.
    private double labelRoom(double width) {
        return events.size() > FEW ? 0.03 : Math.clamp(LABEL_ROOM / width, 0.03, 0.3);
    }

    /// The scale of the minimap: all of the data in `width` pixels, and all that it is a part of.
    public TimeScale overview(double width) {
        long from = limits.dataFrom();
        long to = limits.dataTo();
        Backdrop all = backdrop;
        if (all != null && all.size() > 0) {
            from = Math.min(from, all.span().first());
            to = Math.max(to, all.span().last());
        }
        return limits.fit(from, to, width, OVERVIEW_MARGIN);
    }
}
