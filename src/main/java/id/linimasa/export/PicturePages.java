package id.linimasa.export;

import id.linimasa.model.EventColumns;
import id.linimasa.timeline.ColorRole;
import id.linimasa.timeline.DisplayList;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.Legend;
import id.linimasa.timeline.TextWidths;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.TimelineFrame;
import id.linimasa.timeline.TimelineIndex;
import id.linimasa.timeline.TimelineLayout;
import id.linimasa.timeline.ViewState;
import java.time.LocalDate;

/// Cuts a timeline into pages: side by side in time, one under the other where the lanes are higher than a page,
/// between
/// lanes where possible.
final class PicturePages {

    private static final double ROW = 22;
    private static final int MOST_HEIGHT = 20_000;
    private static final long DAY = 86_400_000L;

    /// Takes a page and draws it.
    @FunctionalInterface
    interface Sink {
        void page(double width, double height, TimelineFrame frame, DisplayList legend);
    }

    private final PictureRequest request;
    private final Language language;
    private final TimelineIndex index;
    private final TimelineLayout layout;
    private final Legend legend;

    PicturePages(EventColumns events, PictureRequest request, TextWidths widths) {
        this.request = request;
        language = Language.of(request.language());
        index = TimelineIndex.of(events, LanePicks.of(request.lanes()), widths);
        layout = new TimelineLayout(index);
        legend = new Legend(widths);
    }

    /// Draws all pages.
    void draw(Sink sink) {
        double width = request.width();
        double lanesWidth = width - layout.header();
        TimeScale whole = whole(lanesWidth * request.columns());
        for (int column = 0; column < request.columns(); column++) {
            ViewState state = ViewState.of(whole.panned(column * lanesWidth), language);
            column(state, sink);
        }
    }

    private TimeScale whole(double width) {
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (from == null && to == null) {
            return index.all(width);
        }
        long start = from == null ? index.limits().dataFrom() : from.toEpochDay() * DAY;
        long end = to == null ? index.limits().dataTo() : to.toEpochDay() * DAY;
        return TimeScale.spanning(start, Math.max(end, start + DAY / 24), width);
    }

    private void column(ViewState state, Sink sink) {
        double width = request.width();
        double legendHeight = request.legend() ? legend.height(width) : 0;
        double height = request.height() == 0 ? fitting(state, width) : request.height() - legendHeight;
        double scroll = 0;
        while (true) {
            TimelineFrame frame = layout.layout(state.withScroll(scroll), width, height);
            double room = frame.regions().lanesHeight();
            boolean last = scroll + room >= frame.contentHeight() || room < ROW;
            double next = last ? scroll + room : nextBreak(scroll, room);
            DisplayList below = new DisplayList();
            double cut = frame.regions().lanesTop() + next - scroll;
            if (cut < height) {
                below.fillRect(0, cut, width, height - cut, 0, ColorRole.GROUND, 1);
            }
            if (request.legend()) {
                below.fillRect(0, height, width, legendHeight, 0, ColorRole.PANEL, 1);
                legend.draw(below, height, width, language);
            }
            sink.page(width, height + legendHeight, frame, below);
            if (last) {
                return;
            }
            scroll = next;
        }
    }

    /// As high as the lanes are. A lane that is given more room shows more rows, so the height is raised until all of
    /// them have it.
    private double fitting(ViewState state, double width) {
        double height = 600;
        double needed = needed(state, width, height);
        while (needed > height && height < MOST_HEIGHT) {
            height = Math.min(MOST_HEIGHT, Math.max(needed, height * 1.25));
            needed = needed(state, width, height);
        }
        return Math.min(height, Math.ceil(needed));
    }

    private double needed(ViewState state, double width, double height) {
        TimelineFrame frame = layout.layout(state, width, height);
        return frame.regions().lanesTop() + frame.contentHeight();
    }

    private double nextBreak(double scroll, double room) {
        double best = 0;
        for (double top : layout.laneTops()) {
            if (top > scroll + room / 2 && top <= scroll + room) {
                best = top;
            }
        }
        return best > 0 ? best : scroll + Math.floor(room / ROW) * ROW;
    }
}
