package id.linimasa.timeline;

import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import java.time.LocalDateTime;

/// Draws the marked range over the lanes, with the dates of both edges on the axis.
final class BrushDrawing {

    private static final double HEIGHT = 18;
    private static final double PADDING = 7;
    private static final double DROP = 23;
    private static final double SHADE = 0.1;

    private final TimelineFrame frame;
    private final TextWidths widths;
    private long labelledFrom;
    private long labelledTo;
    private double labelledAt;
    private String fromText = "";
    private String toText = "";

    BrushDrawing(TimelineFrame frame, TextWidths widths) {
        this.frame = frame;
        this.widths = widths;
    }

    void draw(ViewState state) {
        if (!state.brushed()) {
            return;
        }
        Regions regions = frame.regions;
        double from = regions.header() + state.scale().x(state.brushFrom());
        double to = regions.header() + state.scale().x(state.brushTo());
        double left = Math.max(regions.header(), from);
        double right = Math.min(regions.width(), to);
        if (right <= left) {
            return;
        }
        double top = regions.axisTop();
        frame.chrome.fillRect(left, top, right - left, regions.height() - top, 0, ColorRole.ACCENT, SHADE);
        edge(left, top);
        edge(right, top);
        words(state);
        double y = top + DROP;
        double fromWidth = widths.width(fromText, TextStyle.SMALL_BOLD) + 2 * PADDING;
        double toWidth = widths.width(toText, TextStyle.SMALL_BOLD) + 2 * PADDING;
        double least = regions.header();
        double fromX = Math.max(least, left - fromWidth);
        double toX = Math.min(regions.width() - toWidth, Math.max(right, fromX + fromWidth + 2));
        if (from >= least) {
            pill(fromText, fromX, y, fromWidth);
        }
        if (to <= regions.width()) {
            pill(toText, toX, y, toWidth);
        }
    }

    private void edge(double x, double top) {
        double crisp = AxisDrawing.crisp(x);
        frame.chrome.line(crisp, top, crisp, frame.regions.height(), ColorRole.ACCENT, 1, 1, Stroke.SOLID);
    }

    private void pill(String text, double x, double y, double w) {
        frame.chrome.fillRect(x, y, w, HEIGHT, 4, ColorRole.ACCENT, 1);
        frame.chrome.text(text, x + PADDING, y + 13, TextStyle.SMALL_BOLD, Anchor.START, ColorRole.ON_ACCENT, 1);
    }

    private void words(ViewState state) {
        double ms = state.scale().msPerPx();
        if (state.brushFrom() == labelledFrom && state.brushTo() == labelledTo && ms == labelledAt) {
            return;
        }
        labelledFrom = state.brushFrom();
        labelledTo = state.brushTo();
        labelledAt = ms;
        fromText = moment(labelledFrom, ms, state.language());
        toText = moment(labelledTo, ms, state.language());
    }

    private static String moment(long ms, double msPerPx, Language language) {
        LocalDateTime time = Times.time(ms);
        String day = DateText.day(time.toLocalDate(), language);
        return msPerPx < Times.HOUR / 2.0 ? day + " " + DateText.clock(time, language) : day;
    }
}
