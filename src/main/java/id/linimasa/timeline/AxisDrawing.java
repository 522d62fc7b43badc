package id.linimasa.timeline;

import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Draws the grid behind the lanes and the two rows of the axis above them.
final class AxisDrawing {

    private static final double WEEKEND_FROM = 6;
    private static final double INSET = 6;
    private static final double MAJOR_BASELINE = 17;
    private static final double MAJOR_HEIGHT = 22;
    private static final double MINOR_BASELINE = 36;

    private final TimelineFrame frame;
    private final TextWidths widths;
    private final Axis axis;

    AxisDrawing(TimelineFrame frame, TextWidths widths) {
        this.frame = frame;
        this.widths = widths;
        axis = new Axis(widths);
    }

    /// What lies behind the lanes.
    void ground(ViewState state) {
        ground(state, frame.regions.bandTop(), frame.regions.height());
    }

    /// The same between two heights, behind pinned lanes.
    void ground(ViewState state, double top, double bottom) {
        Regions regions = frame.regions;
        weekends(state.scale(), regions, top, bottom);
        grid(state.scale(), ticks(state, regions), regions, top, bottom);
        now(state, regions, top, bottom);
    }

    /// The two rows above the lanes.
    void rows(ViewState state) {
        Regions regions = frame.regions;
        Axis.Ticks ticks = ticks(state, regions);
        DisplayList chrome = frame.chrome;
        double top = regions.axisTop();
        chrome.fillRect(0, top, regions.width(), regions.axis(), 0, ColorRole.GROUND, 1);
        minor(state.scale(), ticks, regions, top);
        major(state.scale(), ticks, regions, top);
        chrome.line(
                0,
                crisp(top + regions.axis()),
                regions.width(),
                crisp(top + regions.axis()),
                ColorRole.LINE,
                1,
                1,
                Stroke.SOLID);
        nowMark(state, regions);
    }

    private void weekends(TimeScale scale, Regions regions, double top, double bottom) {
        double dayWidth = Times.DAY / scale.msPerPx();
        if (dayWidth < WEEKEND_FROM) {
            return;
        }
        LocalDate day = Times.day(scale.time(0)).minusDays(1);
        double x = regions.header() + scale.x(Times.ms(day));
        for (; x < regions.width(); x += dayWidth, day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
                frame.back.fillRect(x, top, 2 * dayWidth, bottom - top, 0, ColorRole.WEEKEND, 1);
            }
        }
    }

    private void grid(TimeScale scale, Axis.Ticks ticks, Regions regions, double top, double bottom) {
        List<Axis.Tick> minor = ticks.minor();
        for (int i = 0; i < minor.size(); i++) {
            double x = crisp(regions.header() + scale.x(minor.get(i).time()));
            if (x < regions.header() || x > regions.width()) {
                continue;
            }
            frame.back.line(x, top, x, bottom, ColorRole.LINE, 0.55, 1, Stroke.SOLID);
        }
        List<Axis.Tick> major = ticks.major();
        for (int i = 0; i < major.size(); i++) {
            double x = crisp(regions.header() + scale.x(major.get(i).time()));
            if (x < regions.header() || x > regions.width()) {
                continue;
            }
            frame.back.line(x, top, x, bottom, ColorRole.LINE, 1, 1, Stroke.SOLID);
        }
    }

    private void minor(TimeScale scale, Axis.Ticks ticks, Regions regions, double top) {
        DisplayList chrome = frame.chrome;
        double bottom = top + regions.axis();
        for (long time : ticks.finer()) {
            double x = crisp(regions.header() + scale.x(time));
            if (x < regions.header() || x > regions.width()) {
                continue;
            }
            chrome.line(x, bottom - 4, x, bottom, ColorRole.LINE, 1, 1, Stroke.SOLID);
        }
        List<Axis.Tick> minor = ticks.minor();
        for (int i = 0; i < minor.size(); i++) {
            Axis.Tick tick = minor.get(i);
            double x = crisp(regions.header() + scale.x(tick.time()));
            double end = regions.header() + scale.x(tick.end());
            if (end < regions.header() || x > regions.width()) {
                continue;
            }
            chrome.line(x, bottom - 22, x, bottom, ColorRole.LINE, 1, 1, Stroke.SOLID);
            double start = sticky(x, end, widths.width(tick.label(), TextStyle.SMALL), regions);
            if (start >= regions.header()) {
                chrome.text(
                        tick.label(), start, top + MINOR_BASELINE, TextStyle.SMALL, Anchor.START, ColorRole.MUTED, 1);
            }
            hit(tick, x, end, top + 22, 22, regions);
        }
    }

    private void major(TimeScale scale, Axis.Ticks ticks, Regions regions, double top) {
        DisplayList chrome = frame.chrome;
        List<Axis.Tick> major = ticks.major();
        for (int i = 0; i < major.size(); i++) {
            Axis.Tick tick = major.get(i);
            double x = regions.header() + scale.x(tick.time());
            double end = regions.header() + scale.x(tick.end());
            if (end < regions.header() || x > regions.width()) {
                continue;
            }
            double width = widths.width(tick.label(), TextStyle.BODY_BOLD);
            double start = sticky(x, end, width, regions);
            chrome.line(crisp(x), top, crisp(x), top + MAJOR_HEIGHT, ColorRole.LINE, 1, 1, Stroke.SOLID);
            if (start >= regions.header() && start + width + INSET <= end) {
                chrome.text(
                        tick.label(), start, top + MAJOR_BASELINE, TextStyle.BODY_BOLD, Anchor.START, ColorRole.INK, 1);
            }
            hit(tick, x, end, top, 22, regions);
        }
    }

    /// A label stays in view as long as its unit does, and is pushed out by the next.
    private static double sticky(double x, double end, double width, Regions regions) {
        double wanted = Math.max(x, regions.header()) + INSET;
        return Math.max(x + INSET, Math.min(wanted, end - width - INSET));
    }

    private void hit(Axis.Tick tick, double x, double end, double y, double h, Regions regions) {
        double left = Math.max(regions.header(), x);
        double right = Math.min(regions.width(), end);
        if (right > left) {
            frame.hits.add(HitMap.Target.TICK, -1, -1, tick.time(), tick.end(), left, y, right - left, h);
        }
    }

    private void now(ViewState state, Regions regions, double top, double bottom) {
        double x = regions.header() + state.scale().x(state.now());
        if (state.now() != ViewState.NO_NOW && x >= regions.header() && x <= regions.width()) {
            frame.back.line(crisp(x), top, crisp(x), bottom, ColorRole.NOW, 0.8, 1, Stroke.DASHED);
        }
    }

    private void nowMark(ViewState state, Regions regions) {
        double x = regions.header() + state.scale().x(state.now());
        if (state.now() != ViewState.NO_NOW && x >= regions.header() && x <= regions.width()) {
            frame.chrome.fillGlyph(Glyph.THREAT, x, regions.bandTop() - 3, 3.5, ColorRole.NOW, 1);
        }
    }

    /// The middle of a pixel: a line of one pixel there is sharp.
    static double crisp(double x) {
        return Math.floor(x) + 0.5;
    }

    private Axis.Ticks ticks(ViewState state, Regions regions) {
        return axis.ticks(
                state.scale(),
                regions.lanesWidth(),
                state.language(),
                state.parts().weekStart());
    }
}
