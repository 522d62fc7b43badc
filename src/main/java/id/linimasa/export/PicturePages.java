package id.linimasa.export;

import id.linimasa.model.EventColumns;
import id.linimasa.timeline.Axis;
import id.linimasa.timeline.ColorRole;
import id.linimasa.timeline.DisplayList;
import id.linimasa.timeline.HitMap;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.Legend;
import id.linimasa.timeline.TextStyle;
import id.linimasa.timeline.TextWidths;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.TimelineFrame;
import id.linimasa.timeline.TimelineIndex;
import id.linimasa.timeline.TimelineLayout;
import id.linimasa.timeline.ViewState;
import java.time.LocalDate;
import java.util.List;

/// Cuts a timeline into pages: side by side in time, overlapping by a tick, and one under the other where the lanes are
/// higher than a page, between lanes where possible. A lane lies at the same height on all pages side by side.
final class PicturePages {

    private static final double ROW = 22;
    private static final int MOST_HEIGHT = 20_000;
    private static final long DAY = 86_400_000L;
    private static final double FIRST_HEIGHT = 600;
    /// Into how many pages side by side a range may be cut so that every event can be told from the others.
    private static final int MOST_COLUMNS = 12;
    /// More events than this are a picture of their density, on however many pages.
    private static final int MANY = 20_000;
    /// The sides of ISO 216 paper.
    private static final double LANDSCAPE = Math.sqrt(2);

    private static final double NUMBER_INSET = 12;

    /// One page.
    ///
    /// @param lanesEnd where the lanes of this page end; what lies below belongs to the next
    /// @param below what is painted over the frame: the legend
    record Page(
            double width,
            double height,
            double lanesEnd,
            TimelineFrame frame,
            DisplayList below,
            TimelineIndex index,
            Language language) {}

    /// Takes a page and draws it; the page is valid until the next one.
    @FunctionalInterface
    interface Sink {
        void page(Page page);
    }

    private final PictureRequest request;
    private final Language language;
    private final TextWidths widths;
    private final TimelineIndex index;
    private final Legend legend;
    private final boolean asPaper;
    private TimelineLayout layout;

    /// @param paper whether pages have the shape of paper where nothing else is asked for
    PicturePages(EventColumns events, PictureRequest request, TextWidths widths, boolean paper) {
        this.request = request;
        this.widths = widths;
        language = Language.of(request.language());
        index = TimelineIndex.of(events, LanePicks.of(request.lanes()), widths);
        layout = new TimelineLayout(index);
        legend = new Legend(widths);
        asPaper = paper && request.columns() == 0;
    }

    /// Draws all pages.
    void draw(Sink sink) {
        List<ViewState> columns = side(columns());
        double height = height(columns);
        int[] pages = {0};
        columns.forEach(view -> column(view, height, 0, 0, page -> pages[0]++));
        int drawn = 0;
        for (ViewState view : columns) {
            drawn += column(view, height, drawn, pages[0], sink);
        }
    }

    private double lanesWidth() {
        return request.width() - layout.header();
    }

    /// The views of so many pages side by side.
    private List<ViewState> side(int columns) {
        double width = lanesWidth();
        double overlap = columns == 1 ? 0 : Math.min(width / 4, tick(whole(width * columns)));
        TimeScale whole = whole(width * columns - overlap * (columns - 1));
        return java.util.stream.IntStream.range(0, columns)
                .mapToObj(column -> ViewState.of(whole.panned(column * (width - overlap)), language))
                .toList();
    }

    /// From one labelled tick to the next, in pixels.
    private double tick(TimeScale scale) {
        Axis.Tick first =
                new Axis(widths).ticks(scale, lanesWidth(), language).minor().getFirst();
        return (first.end() - first.time()) / scale.msPerPx();
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

    /// As many pages as asked for, or the fewest on which the fewest events are put together.
    private int columns() {
        if (request.columns() > 0) {
            return request.columns();
        }
        if (!asPaper || index.events().size() > MANY) {
            return 1;
        }
        int best = 1;
        int fewest = Integer.MAX_VALUE;
        for (int columns = 1; columns <= MOST_COLUMNS && fewest > 0; columns++) {
            int together = 0;
            for (ViewState view : side(columns)) {
                together += together(view);
            }
            if (together < fewest) {
                fewest = together;
                best = columns;
            }
        }
        layout = new TimelineLayout(index); // forgets how its lanes were drawn
        return best;
    }

    private int together(ViewState view) {
        HitMap hits = layout.layout(view, request.width(), fitting(view, request.width()))
                .hits();
        int together = 0;
        for (int i = 0; i < hits.size(); i++) {
            HitMap.Hit hit = hits.hit(i);
            if (hit.target() == HitMap.Target.CLUSTER || hit.target() == HitMap.Target.OVERFLOW) {
                together += hit.members().length;
            }
        }
        return together;
    }

    private double legendHeight() {
        return request.legend() ? legend.height(request.width()) : 0;
    }

    /// The height of the timeline on every page. Lanes are made as high as they are on the page that needs most.
    private double height(List<ViewState> columns) {
        double width = request.width();
        double needed = 0;
        for (ViewState view : columns) {
            needed = Math.max(needed, fitting(view, width));
        }
        double[] heights = new double[index.lanes().count()];
        for (ViewState view : columns) {
            layout.layout(view, width, needed);
            double[] these = layout.laneHeights();
            for (int lane = 0; lane < heights.length; lane++) {
                heights[lane] = Math.max(heights[lane], these[lane]);
            }
        }
        layout.leastHeights(heights);
        if (request.height() > 0) {
            return request.height() - legendHeight();
        }
        double whole = Math.min(MOST_HEIGHT, Math.ceil(needed(columns.getFirst(), width, needed)));
        return asPaper ? Math.min(whole, Math.ceil(width / LANDSCAPE) - legendHeight()) : whole;
    }

    /// Draws the pages of one view, one under the other, and tells how many they are.
    ///
    /// @param before pages drawn before
    /// @param of all pages
    private int column(ViewState view, double height, int before, int of, Sink sink) {
        double width = request.width();
        double scroll = 0;
        for (int drawn = 1; ; drawn++) {
            TimelineFrame frame = layout.layout(view.withScroll(scroll), width, height);
            double room = frame.regions().lanesHeight();
            boolean last = scroll + room >= frame.contentHeight() || room < ROW;
            double next = last ? scroll + room : nextBreak(scroll, room);
            double cut = Math.min(height, frame.regions().lanesTop() + next - scroll);
            DisplayList below = below(cut, height, of == 1 ? "" : (before + drawn) + " / " + of);
            sink.page(new Page(width, height + legendHeight(), cut, frame, below, index, language));
            if (last) {
                return drawn;
            }
            scroll = next;
        }
    }

    private DisplayList below(double cut, double height, String number) {
        double width = request.width();
        DisplayList below = new DisplayList();
        if (cut < height) {
            below.fillRect(0, cut, width, height - cut, 0, ColorRole.GROUND, 1);
        }
        if (request.legend()) {
            below.fillRect(0, height, width, legendHeight(), 0, ColorRole.PANEL, 1);
            legend.draw(below, height, width, language);
            double y = height + legendHeight() - NUMBER_INSET;
            below.text(number, width - NUMBER_INSET, y, TextStyle.SMALL, DisplayList.Anchor.END, ColorRole.INK, 1);
        }
        return below;
    }

    /// As high as the lanes are. A lane that is given more room shows more rows, so the height is raised until all of
    /// them have it.
    private double fitting(ViewState view, double width) {
        double height = FIRST_HEIGHT;
        double needed = needed(view, width, height);
        while (needed > height && height < MOST_HEIGHT) {
            height = Math.min(MOST_HEIGHT, Math.max(needed, height * 1.25));
            needed = needed(view, width, height);
        }
        return Math.min(height, Math.ceil(needed));
    }

    private double needed(ViewState view, double width, double height) {
        TimelineFrame frame = layout.layout(view, width, height);
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
