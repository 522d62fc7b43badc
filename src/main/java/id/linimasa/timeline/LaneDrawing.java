package id.linimasa.timeline;

import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import java.util.List;

/// Draws the items of a lane where the scale of the moment puts them.
final class LaneDrawing {

    private static final double BASELINE = 4;
    private static final double SECONDARY = 0.6;
    private static final double MARK_RADIUS = 4.5;
    /// How far a ring reaches into the gap beside a cluster.
    private static final double RING = 4;

    private static final double CARD_RISE = 7;
    private static final double INSIDE = 12;
    /// A bar of which less is in view has no name: one would not see to what the name belongs.
    private static final double SEEN = 4;
    private static final double STRIP_DROP = 8;
    private static final double CARD_STRIP_DROP = 24;

    private final TimelineFrame frame;
    private final EventDrawing drawing;
    private final TieDrawing ties;
    private final LabelDrawing labels;
    private final LiftedDrawing lifted;
    private final int[] mix = new int[Family.COUNT];
    private int[] lanesOfOne = {};

    LaneDrawing(TimelineFrame frame, EventDrawing drawing, TieDrawing ties) {
        this.frame = frame;
        this.drawing = drawing;
        this.ties = ties;
        labels = new LabelDrawing(frame, drawing);
        lifted = new LiftedDrawing(frame, drawing, ties);
    }

    /// Begins a lane.
    void begin() {
        lifted.begin();
    }

    /// Draws what may not be swallowed over a strip of counts.
    void overStrip(TimelineIndex index, ViewState state, int lane, LaneState shown, double y) {
        lifted.overStrip(index, state, lane, shown, y);
    }

    /// @param firstY middle of the first row
    /// @param lineHeight from row to row
    /// @param upper rows above the band of imprecise dates
    void tile(
            TimelineIndex index,
            ViewState state,
            int lane,
            Tile tile,
            DensityMode mode,
            double firstY,
            double lineHeight,
            int upper) {
        List<Item> items = tile.items();
        if (lanesOfOne.length < index.lanes().mostLanesOfOne()) {
            lanesOfOne = new int[index.lanes().mostLanesOfOne()];
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            double y = firstY + (item.line() + (item.lower() ? upper : 0)) * lineHeight;
            item(index, state, lane, item, mode, y, firstY);
        }
    }

    /// Draws what had to wait until all marks of a lane are in place.
    void finish(TimelineIndex index, ViewState state) {
        lifted.finish(index, state);
        labels.finish(index, state);
    }

    private void item(
            TimelineIndex index, ViewState state, int lane, Item item, DensityMode mode, double y, double markY) {
        Regions regions = frame.regions;
        double left = regions.header();
        TimeScale scale = state.scale();
        double x = left + scale.x(item.at());
        double x0 = left + scale.x(item.from());
        double x1 = left + scale.x(item.to());
        double reach = item.labelWidth() + 2 * Labels.GLYPH + Labels.GAP;
        if (Math.min(x, x0) - reach > regions.width() || Math.max(x, x1) + reach < left) {
            return;
        }
        double alpha = drawing.strength(state, item.row());
        switch (item.kind()) {
            case OVERFLOW -> overflow(index, state, item, lane, x, y);
            case CLUSTER -> cluster(index, state, item, lane, x, markY, alpha);
            case POINT -> point(index, state, lane, item, mode, x, y, markY, alpha);
            case BAR -> bar(index, state, lane, item, mode, x0, x1, y, alpha);
        }
    }

    private void overflow(TimelineIndex index, ViewState state, Item item, int lane, double x, double y) {
        int[] members = lifted.outOf(index, state, lane, item.members(), y);
        if (members.length == 0) {
            return;
        }
        boolean whole = members == item.members();
        String text = whole ? item.label() : "+" + Counts.compact(members.length, state.language());
        double w = item.labelWidth() + 14;
        frame.marks.fillRect(x - w / 2, y - 8, w, 16, 8, ColorRole.PANEL, 1);
        frame.marks.strokeRect(x - w / 2 + 0.5, y - 7.5, w - 1, 15, 7.5, ColorRole.MUTED, 1, 1, Stroke.SOLID);
        frame.labels.text(text, x, y + BASELINE, TextStyle.SMALL_BOLD, Anchor.MIDDLE, ColorRole.INK, 1);
        frame.boxes.add(x - w / 2, x + w / 2, y - 8, y + 8, true);
        frame.hits.add(item, members, lane, x - w / 2, y - 8, w, 16);
        frame.shown += members.length;
    }

    private void cluster(TimelineIndex index, ViewState state, Item item, int lane, double x, double y, double alpha) {
        int[] members = lifted.outOf(index, state, lane, item.members(), y - LiftedDrawing.RISE);
        if (members.length == 0) {
            return;
        }
        drawing.cluster(members, x, y + MARK_RADIUS, alpha, mix);
        int selected = 0;
        int found = 0;
        for (int row : members) {
            selected += state.selected().get(row) || state.hovered() == row || state.focused() == row ? 1 : 0;
            found += state.marks().found().get(row) ? 1 : 0;
        }
        boolean ringed = selected > 0 || state.opened().holds(lane, members[0]);
        if (ringed) {
            drawing.ring(x, y - 2, MARK_RADIUS + 3, true);
        }
        frame.boxes.add(x - 6, x + 6, y - 14, y + 6, false);
        count(state, item, members, found, x + MARK_RADIUS + Labels.GAP + (ringed ? RING : 0), y, alpha);
        frame.hits.add(item, members, lane, x - 6, y - 12, 12, 20);
        frame.shown += members.length;
    }

    /// How many a cluster stands for, and how many of them were found: `41`, `3/41`.
    private void count(ViewState state, Item item, int[] members, int found, double start, double y, double alpha) {
        boolean whole = members == item.members() && found == 0;
        String text = whole ? item.label() : Counts.compact(members.length, state.language());
        double width = item.labelWidth();
        if (item.label().isEmpty() || start + width >= frame.regions.width()) {
            return;
        }
        if (found > 0) {
            text = found + "/" + text;
        }
        frame.labels.text(text, start, y + BASELINE, TextStyle.SMALL_BOLD, Anchor.START, ColorRole.MUTED, alpha);
        frame.boxes.add(start, start + width, y - 7, y + 8, true);
    }

    private void point(
            TimelineIndex index,
            ViewState state,
            int lane,
            Item item,
            DensityMode mode,
            double x,
            double y,
            double markY,
            double alpha) {
        int row = item.row();
        boolean below = item.side() == Item.Side.BELOW;
        double glyphY = mode == DensityMode.CARDS ? y - CARD_RISE : below ? markY : y;
        double radius = mode == DensityMode.MARKS ? MARK_RADIUS : EventDrawing.RADIUS;
        double strength = alpha * (primary(index, row, lane) ? 1 : SECONDARY);
        drawing.point(row, x, glyphY, radius, strength);
        drawing.branches(row, x, glyphY, fork(mode), state.scale(), frame.regions.header(), strength);
        emphasis(state, row, x, glyphY, radius);
        ties.add(row, x, glyphY);
        double leftReach = Labels.GLYPH + (EventWords.openStart(index.events(), row) ? Labels.ARROW : 0);
        double rightReach = Labels.GLYPH + EventWords.beyond(index.events(), row);
        frame.boxes.add(x - leftReach, x + rightReach, glyphY - 9, glyphY + 9, false);
        frame.hits.add(item, lane, x - Labels.GLYPH, glyphY - 9, 2 * Labels.GLYPH, 18);
        frame.shown++;
        // a name beside the half of a glyph, or beside none, would belong to nothing that one sees
        if (item.side() == Item.Side.NOWHERE || x < frame.regions.header() || x > frame.regions.width()) {
            return;
        }
        if (below) {
            frame.bars.line(x, markY + radius + 1, x, y - 2, ColorRole.MUTED, 0.5 * alpha, 1, Stroke.SOLID);
            frame.bars.line(x, y - 2, x + 4, y - 2, ColorRole.MUTED, 0.5 * alpha, 1, Stroke.SOLID);
            labels.label(index, state, item, lane, mode, x, x + Labels.GAP, y, alpha, true);
            return;
        }
        double left = x - leftReach - Labels.GAP;
        labels.label(index, state, item, lane, mode, left, x + rightReach + Labels.GAP, y, alpha, false);
    }

    private static double fork(DensityMode mode) {
        return mode == DensityMode.CARDS ? EventDrawing.CARD_FORK : EventDrawing.FORK;
    }

    private void emphasis(ViewState state, int row, double x, double y, double radius) {
        if (state.selected().get(row)) {
            drawing.ring(x, y, radius, true);
        } else if (state.hovered() == row || state.focused() == row) {
            drawing.ring(x, y, radius, state.focused() == row);
        }
    }

    private void bar(
            TimelineIndex index,
            ViewState state,
            int lane,
            Item item,
            DensityMode mode,
            double x0,
            double x1,
            double y,
            double alpha) {
        Regions regions = frame.regions;
        if (x1 < regions.header() + 2 || x0 > regions.width() - 2) {
            return;
        }
        int row = item.row();
        double barY = mode == DensityMode.CARDS ? y - CARD_RISE : y;
        double middle = (x0 + x1) / 2;
        double strength = alpha * (primary(index, row, lane) ? 1 : SECONDARY);
        double insideX = Math.max(x0, Math.min(regions.header(), x1)) + INSIDE;
        boolean named = item.side() != Item.Side.NOWHERE;
        // at this scale the bar may be wide enough, where at the coarsest of its level it is not
        boolean inside = named && insideX + INSIDE + item.labelWidth() <= Math.min(x1, regions.width()) - 4;
        double glyphX = inside ? insideX : middle;
        double drop = mode == DensityMode.CARDS ? CARD_STRIP_DROP : STRIP_DROP;
        drawing.bar(row, x0, x1, barY, glyphX, inside && !item.lower() ? barY + drop : barY, strength);
        drawing.branches(row, middle, barY, fork(mode), state.scale(), regions.header(), strength);
        emphasis(state, row, glyphX, barY, EventDrawing.RADIUS);
        ties.add(row, glyphX, barY);
        if (!inside) {
            frame.boxes.add(x0, x1, barY - 9, barY + 9, false);
        }
        double half = mode == DensityMode.CARDS ? 18 : 10;
        frame.hits.add(item, lane, x0, y - half, x1 - x0, 2 * half);
        frame.shown++;
        boolean visible = x1 > regions.header() + SEEN && x0 < regions.width() - SEEN;
        if (inside && visible) {
            labels.label(index, state, item, lane, mode, insideX, insideX + INSIDE, y, alpha, true);
        } else if (visible && named && item.side() != Item.Side.INSIDE) {
            labels.label(index, state, item, lane, mode, x0 - Labels.GAP, x1 + Labels.GAP, y, alpha, false);
        }
    }

    /// Whether a lane is the first of an event: there it is drawn at full strength.
    private boolean primary(TimelineIndex index, int row, int lane) {
        index.lanes().lanesOf(index.events(), row, lanesOfOne);
        return lanesOfOne[0] == lane;
    }
}
