package id.linimasa.timeline;

import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import java.util.List;

/// Draws the rail of publications below the lanes: a tick for each report of the selected event, what it said, and a
/// thread from the tick to the event's mark.
final class RailDrawing {

    /// Height of the rail, in pixels.
    static final double HEIGHT = 22;

    private static final double BASELINE = 15;
    private static final double GAP = 5;
    private static final double RADIUS = 3.5;
    private static final double LEAST_LABEL = 36;

    private final TimelineFrame frame;
    private final TextWidths widths;
    private final TieDrawing ties;

    RailDrawing(TimelineFrame frame, TextWidths widths, TieDrawing ties) {
        this.frame = frame;
        this.widths = widths;
        this.ties = ties;
    }

    void draw(ViewState state) {
        List<Publication> reports = state.parts().publications();
        if (reports.isEmpty()) {
            return;
        }
        Regions regions = frame.regions;
        double top = regions.height() - HEIGHT;
        frame.chrome.fillRect(0, top, regions.width(), HEIGHT, 0, ColorRole.PANEL, 1);
        double line = AxisDrawing.crisp(top);
        frame.chrome.line(0, line, regions.width(), line, ColorRole.LINE, 1, 1, Stroke.SOLID);
        if (regions.header() > 0) {
            frame.chrome.text(
                    state.language().of("Diberitakan", "Reported"),
                    12,
                    top + BASELINE,
                    TextStyle.SMALL_BOLD,
                    Anchor.START,
                    ColorRole.MUTED,
                    1);
        }
        double taken = regions.header();
        for (int i = 0; i < reports.size(); i++) {
            double x = regions.header() + state.scale().x(reports.get(i).at());
            boolean last = i + 1 == reports.size();
            double next = last
                    ? regions.width()
                    : regions.header() + state.scale().x(reports.get(i + 1).at());
            if (x >= regions.header() && x <= regions.width()) {
                double end = Math.min(next, regions.width());
                mark(state, x, top);
                if (last && x - taken > end - x && crowded(reports.get(i), x, end)) {
                    before(reports.get(i), x, taken, top);
                } else {
                    taken = behind(reports.get(i), x, end, top);
                }
            }
        }
    }

    private void mark(ViewState state, double x, double top) {
        if (ties.marked(state.focused())) {
            double y = Math.max(frame.regions.lanesTop(), ties.lowest(state.focused()) + EventDrawing.RADIUS + 2);
            if (y < top) {
                frame.ties.line(ties.x(state.focused()), y, x, top, ColorRole.ACCENT, 0.7, 1, Stroke.SOLID);
            }
        }
        frame.chrome.fillGlyph(Glyph.DISC, x, top + HEIGHT / 2, RADIUS, ColorRole.ACCENT, 1);
    }

    private boolean crowded(Publication report, double x, double end) {
        return widths.width(report.label(), TextStyle.SMALL) > end - x - RADIUS - 2 * GAP;
    }

    /// Says what was told behind the mark, cut to the room before the next one.
    ///
    /// @return to where it has written
    private double behind(Publication report, double x, double end, double top) {
        double room = end - x - RADIUS - 2 * GAP;
        String text = room < LEAST_LABEL ? "" : widths.fit(report.label(), room, TextStyle.SMALL);
        double start = x + RADIUS + GAP;
        frame.chrome.text(text, start, top + BASELINE, TextStyle.SMALL, Anchor.START, ColorRole.INK, 1);
        return start + widths.width(text, TextStyle.SMALL);
    }

    /// Says it before the mark, where the edge of the view is too near behind it.
    ///
    /// @param taken to where others have written
    private void before(Publication report, double x, double taken, double top) {
        String text = widths.fit(report.label(), x - taken - RADIUS - 2 * GAP, TextStyle.SMALL);
        frame.chrome.text(text, x - RADIUS - GAP, top + BASELINE, TextStyle.SMALL, Anchor.END, ColorRole.INK, 1);
    }
}
