package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.timeline.DisplayList.Anchor;
import java.util.List;

/// Draws the items of a lane where the scale of the moment puts them.
final class LaneDrawing {

    private static final double BASELINE = 4;
    private static final double DIM = 0.25;
    private static final double SECONDARY = 0.6;
    private static final double MARK_RADIUS = 4.5;

    private final TimelineFrame frame;
    private final EventDrawing drawing;
    private final TieDrawing ties;
    private final int[] mix = new int[Family.COUNT];
    private int[] lanesOfOne = {};

    LaneDrawing(TimelineFrame frame, EventDrawing drawing, TieDrawing ties) {
        this.frame = frame;
        this.drawing = drawing;
        this.ties = ties;
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
        double alpha = state.dimmed().test(item.row()) ? DIM : 1;
        switch (item.kind()) {
            case OVERFLOW -> overflow(item, lane, x, y);
            case CLUSTER -> cluster(state, item, lane, x, markY, alpha);
            case POINT -> point(index, state, lane, item, mode, x, y, markY, alpha);
            case BAR -> bar(index, state, lane, item, mode, x0, x1, y, alpha);
        }
    }

    private void overflow(Item item, int lane, double x, double y) {
        double w = item.labelWidth() + 14;
        frame.marks.fillRect(x - w / 2, y - 8, w, 16, 8, ColorRole.PANEL, 1);
        frame.marks.strokeRect(
                x - w / 2 + 0.5, y - 7.5, w - 1, 15, 7.5, ColorRole.MUTED, 1, 1, DisplayList.Stroke.SOLID);
        frame.labels.text(item.label(), x, y + BASELINE, TextStyle.SMALL_BOLD, Anchor.MIDDLE, ColorRole.INK, 1);
        frame.hits.add(item, lane, x - w / 2, y - 8, w, 16);
        frame.shown += item.members().length;
    }

    private void cluster(ViewState state, Item item, int lane, double x, double y, double alpha) {
        drawing.cluster(item.members(), x, y + MARK_RADIUS, alpha, mix);
        boolean holds = false;
        for (int i = 0; i < item.members().length && !holds; i++) {
            int row = item.members()[i];
            holds = state.selected().get(row) || state.hovered() == row || state.focused() == row;
        }
        if (holds) {
            drawing.ring(x, y - 2, MARK_RADIUS + 3, true);
        }
        if (!item.label().isEmpty()) {
            frame.labels.text(
                    item.label(),
                    x + MARK_RADIUS + Labels.GAP,
                    y + BASELINE,
                    TextStyle.SMALL_BOLD,
                    Anchor.START,
                    ColorRole.MUTED,
                    alpha);
        }
        frame.hits.add(item, lane, x - 6, y - 12, 12, 20);
        frame.shown += item.members().length;
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
        boolean below = item.side() == Item.Side.BELOW;
        double glyphY = mode == DensityMode.CARDS ? y - 7 : below ? markY : y;
        double radius = mode == DensityMode.MARKS ? MARK_RADIUS : EventDrawing.RADIUS;
        double strength = alpha * (primary(index, item.row(), lane) ? 1 : SECONDARY);
        drawing.point(item.row(), x, glyphY, radius, strength);
        drawing.branches(item.row(), x, glyphY, state.scale(), frame.regions.header(), strength);
        emphasis(state, item.row(), x, glyphY, radius);
        ties.add(item.row(), x, glyphY);
        if (below) {
            frame.bars.line(x, markY + radius + 1, x, y - 2, ColorRole.MUTED, 0.5 * alpha, 1, DisplayList.Stroke.SOLID);
            frame.bars.line(x, y - 2, x + 4, y - 2, ColorRole.MUTED, 0.5 * alpha, 1, DisplayList.Stroke.SOLID);
        }
        boolean leftSide = item.side() == Item.Side.LEFT;
        double start = x + (below ? Labels.GAP : reach(EventWords.openEnd(index.events(), item.row())));
        if (leftSide) {
            start = x - reach(EventWords.openStart(index.events(), item.row())) - item.labelWidth();
        }
        boolean labelled = item.side() != Item.Side.NOWHERE && x >= frame.regions.header() - radius;
        if (labelled) {
            label(index, state, item, mode, start, y, alpha);
        }
        double from = leftSide && labelled ? start : x - Labels.GLYPH;
        double to = !leftSide && labelled ? start + item.labelWidth() : x + Labels.GLYPH;
        if (below) {
            frame.hits.add(item, lane, x - 6, markY - 8, 12, 16);
            frame.hits.add(item, lane, start, y - 8, item.labelWidth(), 16);
        } else {
            double half = mode == DensityMode.CARDS ? 18 : 10;
            frame.hits.add(item, lane, from, y - half, to - from, 2 * half);
        }
        frame.shown++;
    }

    private static double reach(boolean open) {
        return Labels.GLYPH + Labels.GAP + (open ? Labels.ARROW : 0);
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
        double barY = mode == DensityMode.CARDS ? y - 7 : y;
        double middle = (x0 + x1) / 2;
        double strength = alpha * (primary(index, item.row(), lane) ? 1 : SECONDARY);
        double glyphX = middle;
        double start = x1 + Labels.GAP;
        boolean labelled = item.side() != Item.Side.NOWHERE;
        if (item.side() == Item.Side.INSIDE) {
            glyphX = Math.max(x0, Math.min(regions.header(), x1)) + 12;
            start = glyphX + 12;
            labelled = start + item.labelWidth() <= x1 - 4;
            glyphX = labelled ? glyphX : middle;
        } else if (item.side() == Item.Side.LEFT) {
            start = x0 - Labels.GAP - item.labelWidth();
        }
        labelled &= item.side() != Item.Side.RIGHT || x1 >= regions.header();
        boolean strip = item.side() == Item.Side.INSIDE && labelled && !item.lower();
        double stripY = strip ? barY + (mode == DensityMode.CARDS ? 24 : 8) : barY;
        drawing.bar(item.row(), x0, x1, barY, glyphX, stripY, strength);
        drawing.branches(item.row(), middle, barY, state.scale(), regions.header(), strength);
        emphasis(state, item.row(), glyphX, barY, EventDrawing.RADIUS);
        ties.add(item.row(), glyphX, barY);
        if (labelled) {
            label(index, state, item, mode, start, y, alpha);
        }
        double from = labelled && item.side() == Item.Side.LEFT ? start : x0;
        double to = labelled && item.side() == Item.Side.RIGHT ? start + item.labelWidth() : x1;
        double half = mode == DensityMode.CARDS ? 18 : 10;
        frame.hits.add(item, lane, from, y - half, to - from, 2 * half);
        frame.shown++;
    }

    private void label(
            TimelineIndex index, ViewState state, Item item, DensityMode mode, double x, double y, double alpha) {
        if (item.side() == Item.Side.NOWHERE) {
            return;
        }
        int row = item.row();
        boolean strong = state.selected().get(row) || state.hovered() == row || state.focused() == row;
        boolean card = mode == DensityMode.CARDS;
        TextStyle style = strong || card && drawing.real(row)
                ? TextStyle.BODY_BOLD
                : drawing.real(row) ? TextStyle.BODY : TextStyle.BODY_ITALIC;
        double baseline = card ? y - 7 + BASELINE : y + BASELINE;
        double faint = alpha < 1 ? 0.45 : 1;
        boolean disputed = index.events().has(row, EventColumns.DISPUTED);
        boolean toTheLeft = item.side() == Item.Side.LEFT;
        double edge = toTheLeft ? x + item.labelWidth() : x;
        Anchor anchor = toTheLeft ? Anchor.END : Anchor.START;
        double shift = toTheLeft && disputed ? Labels.BADGE : 0;
        frame.labels.text(item.label(), edge - shift, baseline, style, anchor, ColorRole.INK, faint);
        if (disputed) {
            double end = toTheLeft ? edge - 10 : x + index.widths().width(item.label(), style) + 4;
            frame.labels.text("≠", end, baseline, TextStyle.BODY_BOLD, Anchor.START, ColorRole.WARNING, faint);
        }
        if (card) {
            frame.labels.text(item.detail(), edge, y + 12, TextStyle.SMALL, anchor, ColorRole.MUTED, faint);
        }
    }

    /// Whether a lane is the first of an event: there it is drawn at full strength.
    private boolean primary(TimelineIndex index, int row, int lane) {
        index.lanes().lanesOf(index.events(), row, lanesOfOne);
        return lanesOfOne[0] == lane;
    }
}
