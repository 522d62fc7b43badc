package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.timeline.DisplayList.Anchor;

/// Draws the names of events. A name that the edge of the view would cut goes to the other side of its mark where
/// there is room, or is cut to fit; it is never clipped.
final class LabelDrawing {

    private static final double BASELINE = 4;
    /// What is not meant may be hard to read; what is only paler must not be: 4.5:1 (WCAG 2.2, 1.4.3).
    private static final double FAINT = 0.45;

    private static final double PALER = 0.7;
    private static final double EDGE = 4;
    /// On the right a scroll bar may lie over the lanes.
    private static final double EDGE_RIGHT = 16;
    private static final double CARD_RISE = 7;
    private static final double DETAIL_DROP = 12;

    /// A name that waits until everything else of its lane is in place.
    private static final class Waiting {
        Item item;
        int lane;
        DensityMode mode = DensityMode.LABELS;
        double left;
        double right;
        double y;
        double alpha;
        boolean fixed;

        Waiting(Item item) {
            this.item = item;
        }
    }

    private final TimelineFrame frame;
    private final EventDrawing drawing;
    private Waiting[] waiting = new Waiting[0];
    private int count;

    LabelDrawing(TimelineFrame frame, EventDrawing drawing) {
        this.frame = frame;
        this.drawing = drawing;
    }

    /// Draws the name of an item, or keeps it for [#finish].
    ///
    /// @param left left end of its mark, a gap included
    /// @param right right end of its mark, a gap included
    /// @param fixed whether it must begin at `right`: inside its bar, or at the end of its leader line
    void label(
            TimelineIndex index,
            ViewState state,
            Item item,
            int lane,
            DensityMode mode,
            double left,
            double right,
            double y,
            double alpha,
            boolean fixed) {
        Regions regions = frame.regions;
        double width = item.labelWidth();
        boolean toTheLeft = !fixed && item.side() == Item.Side.LEFT;
        double start = toTheLeft ? left - width : right;
        boolean cut = start < regions.header() + EDGE || start + width > regions.width() - EDGE_RIGHT;
        if (cut) {
            keep(item, lane, mode, left, right, y, alpha, fixed);
        } else {
            draw(index, state, item, lane, mode, item.label(), item.detail(), start, width, toTheLeft, y, alpha);
        }
    }

    private void keep(
            Item item, int lane, DensityMode mode, double left, double right, double y, double alpha, boolean fixed) {
        if (count == waiting.length) {
            waiting = java.util.Arrays.copyOf(waiting, Math.max(16, 2 * count));
        }
        Waiting next = waiting[count] == null ? new Waiting(item) : waiting[count];
        waiting[count++] = next;
        next.item = item;
        next.lane = lane;
        next.mode = mode;
        next.left = left;
        next.right = right;
        next.y = y;
        next.alpha = alpha;
        next.fixed = fixed;
    }

    /// Draws the names that were kept, now that it is known where there is room.
    void finish(TimelineIndex index, ViewState state) {
        for (int i = 0; i < count; i++) {
            place(index, state, waiting[i]);
        }
        count = 0;
    }

    private void place(TimelineIndex index, ViewState state, Waiting name) {
        Regions regions = frame.regions;
        Item item = name.item;
        double width = item.labelWidth();
        double top = name.y - (name.mode == DensityMode.CARDS ? 14 : 6);
        double bottom = name.y + (name.mode == DensityMode.CARDS ? 16 : 6);
        double leftStart = name.left - width;
        boolean fitsLeft =
                leftStart >= regions.header() + EDGE && frame.boxes.free(leftStart - 4, name.left, top, bottom);
        boolean fitsRight = name.right + width <= regions.width() - EDGE_RIGHT
                && frame.boxes.free(name.right, name.right + width + 4, top, bottom);
        if (!name.fixed && (fitsLeft || fitsRight)) {
            double start = fitsRight ? name.right : leftStart;
            draw(
                    index,
                    state,
                    item,
                    name.lane,
                    name.mode,
                    item.label(),
                    item.detail(),
                    start,
                    width,
                    !fitsRight,
                    name.y,
                    name.alpha);
            return;
        }
        cut(index, state, name, top, bottom);
    }

    /// Cuts a name to the room there is, on the side where there is more.
    private void cut(TimelineIndex index, ViewState state, Waiting name, double top, double bottom) {
        Regions regions = frame.regions;
        Item item = name.item;
        double limit = regions.width() - EDGE_RIGHT;
        double right = (name.fixed ? limit : frame.boxes.roomRight(name.right, limit, top, bottom)) - name.right - 2;
        double left =
                name.fixed ? 0 : name.left - frame.boxes.roomLeft(name.left, regions.header() + EDGE, top, bottom) - 4;
        boolean toTheLeft = left > right;
        double room = Math.max(left, right);
        double badge = index.events().has(item.row(), EventColumns.DISPUTED) ? Labels.BADGE : 0;
        if (room <= badge || name.right < regions.header()) {
            return;
        }
        String title = state.language().of(index.events().titles().apply(item.row()));
        String text = index.widths().fit(title, room - badge, TextStyle.BODY_BOLD); // what follows it goes first
        if (!text.isEmpty()) {
            String detail = index.widths().fit(item.detail(), room, TextStyle.SMALL);
            double start = toTheLeft ? name.left - room : name.right;
            draw(index, state, item, name.lane, name.mode, text, detail, start, room, toTheLeft, name.y, name.alpha);
        }
    }

    private void draw(
            TimelineIndex index,
            ViewState state,
            Item item,
            int lane,
            DensityMode mode,
            String text,
            String detail,
            double start,
            double width,
            boolean toTheLeft,
            double y,
            double alpha) {
        int row = item.row();
        boolean strong = state.selected().get(row) || state.hovered() == row || state.focused() == row;
        boolean card = mode == DensityMode.CARDS;
        TextStyle style = strong || card && drawing.real(row)
                ? TextStyle.BODY_BOLD
                : drawing.real(row) ? TextStyle.BODY : TextStyle.BODY_ITALIC;
        double baseline = card ? y - CARD_RISE + BASELINE : y + BASELINE;
        double strength = alpha <= EventDrawing.DIM ? FAINT : alpha < 1 ? PALER : 1;
        boolean disputed = index.events().has(row, EventColumns.DISPUTED);
        double edge = toTheLeft ? start + width : start;
        Anchor anchor = toTheLeft ? Anchor.END : Anchor.START;
        double shift = toTheLeft && disputed ? Labels.BADGE : 0;
        DisplayList labels = frame.labels;
        labels.text(text, edge - shift, baseline, style, anchor, ColorRole.INK, strength);
        double textWidth = index.widths().width(text, style) + (disputed ? Labels.BADGE : 0);
        frame.boxes.add(
                toTheLeft ? edge - textWidth : start,
                toTheLeft ? edge : start + textWidth,
                baseline - 11,
                baseline + 4,
                true);
        if (disputed) {
            double sign = toTheLeft ? edge - 10 : start + textWidth - 10;
            labels.text("≠", sign, baseline, TextStyle.BODY_BOLD, Anchor.START, ColorRole.WARNING, strength);
        }
        if (card && !detail.isEmpty()) {
            labels.text(detail, edge, y + DETAIL_DROP, TextStyle.SMALL, anchor, ColorRole.MUTED, strength);
            double detailWidth = index.widths().width(detail, TextStyle.SMALL);
            frame.boxes.add(
                    toTheLeft ? edge - detailWidth : start,
                    toTheLeft ? edge : start + detailWidth,
                    y + 2,
                    y + 16,
                    true);
        }
        double half = card ? 18 : 10;
        frame.hits.add(item, lane, start, y - half, width, 2 * half);
    }
}
