package id.linimasa.timeline;

import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import java.util.Arrays;

/// Draws a cluster that was opened in place: its events in a box below the rows of their lane, which grows by it.
final class OpenedDrawing {

    /// More events than this end in a chip that lists the rest.
    static final int MOST = 12;

    private static final double WIDTH = 400;
    private static final double LINE = 22;
    private static final double PADDING = 6;
    private static final double MARGIN = 8;
    private static final double EDGE_RIGHT = 16;
    private static final double BASELINE = 4;
    private static final double TEXT = 30;
    private static final double STRENGTH = 0.6;

    private final TimelineFrame frame;
    private final EventDrawing drawing;
    private final TextWidths widths;

    OpenedDrawing(TimelineFrame frame, EventDrawing drawing, TextWidths widths) {
        this.frame = frame;
        this.drawing = drawing;
        this.widths = widths;
    }

    /// How much higher a lane is for what is opened in it.
    static double height(OpenCluster opened, int lane) {
        return opened.lane() == lane ? lines(opened) * LINE + 2 * PADDING + MARGIN : 0;
    }

    private static int lines(OpenCluster opened) {
        return Math.min(MOST, opened.rows().length);
    }

    /// @param top where the lane's rows end
    void draw(TimelineIndex index, ViewState state, double top) {
        OpenCluster opened = state.opened();
        int[] rows = opened.rows();
        Regions regions = frame.regions;
        double middle = regions.header() + state.scale().x(middle(index, rows));
        double width = Math.min(WIDTH, regions.lanesWidth() - MARGIN - EDGE_RIGHT);
        double left = Math.clamp(
                middle - width / 2, regions.header() + MARGIN, Math.max(MARGIN, regions.width() - width - EDGE_RIGHT));
        double height = lines(opened) * LINE + 2 * PADDING;
        box(middle, left, top, width, height);
        int shown = rows.length > MOST ? MOST - 1 : rows.length;
        for (int i = 0; i < shown; i++) {
            row(index, state, rows[i], left, top + PADDING + (i + 0.5) * LINE, width);
        }
        if (shown < rows.length) {
            rest(index, state, Arrays.copyOfRange(rows, shown, rows.length), left, top + height - PADDING, width);
        }
    }

    private static long middle(TimelineIndex index, int[] rows) {
        long first = DurationClass.mark(index.events(), rows[0]);
        long last = DurationClass.mark(index.events(), rows[rows.length - 1]);
        return first + (last - first) / 2;
    }

    private void box(double middle, double left, double top, double width, double height) {
        double x = Math.clamp(middle, left + MARGIN, left + width - MARGIN);
        frame.marks.line(middle, top - 2 * MARGIN, x, top, ColorRole.ACCENT, STRENGTH, 1, Stroke.SOLID);
        frame.marks.fillRect(left, top, width, height, MARGIN, ColorRole.PANEL, 1);
        frame.marks.strokeRect(
                left + 0.5, top + 0.5, width - 1, height - 1, MARGIN, ColorRole.ACCENT, STRENGTH, 1, Stroke.SOLID);
        frame.boxes.add(left, left + width, top, top + height, true);
    }

    private void row(TimelineIndex index, ViewState state, int row, double left, double y, double width) {
        double x = left + MARGIN + EventDrawing.RADIUS + 2;
        drawing.point(row, x, y, EventDrawing.RADIUS - 1, drawing.strength(state, row));
        boolean strong = state.selected().get(row) || state.hovered() == row || state.focused() == row;
        if (strong) {
            drawing.ring(x, y, EventDrawing.RADIUS - 2, state.hovered() != row);
        }
        String date = DateText.of(index.events(), row, state.language());
        double room = width - TEXT - widths.width(date, TextStyle.SMALL) - 3 * MARGIN;
        TextStyle style = strong ? TextStyle.BODY_BOLD : drawing.real(row) ? TextStyle.BODY : TextStyle.BODY_ITALIC;
        String title = widths.fit(state.language().of(index.events().titles().apply(row)), room, style);
        double right = left + width - MARGIN;
        frame.labels.text(title, left + TEXT, y + BASELINE, style, Anchor.START, ColorRole.INK, 1);
        frame.labels.text(date, right, y + BASELINE, TextStyle.SMALL, Anchor.END, ColorRole.MUTED, 1);
        long mark = DurationClass.mark(index.events(), row);
        frame.hits.add(HitMap.Target.EVENT, row, state.opened().lane(), mark, mark, left, y - LINE / 2, width, LINE);
    }

    private void rest(TimelineIndex index, ViewState state, int[] rows, double left, double bottom, double width) {
        String text = state.language().of("dan ", "and ")
                + Counts.full(rows.length, state.language())
                + state.language().of(" lagi …", " more …");
        double y = bottom - LINE / 2;
        frame.labels.text(text, left + TEXT, y + BASELINE, TextStyle.BODY, Anchor.START, ColorRole.ACCENT, 1);
        long from = DurationClass.mark(index.events(), rows[0]);
        long to = DurationClass.mark(index.events(), rows[rows.length - 1]);
        frame.hits.add(
                HitMap.Target.OVERFLOW,
                rows[0],
                state.opened().lane(),
                from,
                to,
                rows,
                left,
                y - LINE / 2,
                width,
                LINE);
    }
}
