package id.linimasa.ui.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.ZoomLimits;
import java.util.Arrays;
import java.util.function.Consumer;

/// Brings events and ranges into view. For the FX thread alone.
final class TimelineNavigator {

    private static final long DAY = 86_400_000L;
    private static final double EVENT_SHARE = 0.4;
    private static final double MEMBERS_MARGIN = 0.1;

    private final TimelineViewModel model;
    private Consumer<TimeScale> jump;

    TimelineNavigator(TimelineViewModel model) {
        this.model = model;
        this.jump = model::look;
    }

    /// How jumps are made from now on: gliding, or at once.
    void jumpBy(Consumer<TimeScale> jumper) {
        jump = jumper;
    }

    void jump(TimeScale scale) {
        jump.accept(scale);
    }

    private ZoomLimits limits() {
        return model.index().limits();
    }

    void fitAll() {
        jump.accept(model.index().all(model.lanesWidth()));
    }

    /// Shows `[from, to)` with a margin on each side, a share of the width.
    void fit(long from, long to, double margin) {
        jump.accept(limits().fit(from, to, model.lanesWidth(), margin));
    }

    /// Zooms about what the keyboard is on, or about the middle.
    void zoom(double factor) {
        jump.accept(limits().zoomed(model.scale(), factor, anchor(), model.lanesWidth()));
    }

    /// Zooms about a pixel of the lanes.
    void zoom(double factor, double x) {
        jump.accept(limits().zoomed(model.scale(), factor, x, model.lanesWidth()));
    }

    /// Pans by a share of the width.
    void pan(double share) {
        jump.accept(limits().panned(model.scale(), share * model.lanesWidth(), model.lanesWidth()));
    }

    private double anchor() {
        int row = model.focused();
        if (row >= 0 && onAxis(row)) {
            double x = model.scale().x(middle(row));
            if (x >= 0 && x <= model.lanesWidth()) {
                return x;
            }
        }
        return model.lanesWidth() / 2;
    }

    /// Pans so that an event is in view, where it is not.
    void reveal(int row) {
        if (!onAxis(row)) {
            return;
        }
        TimeScale scale = model.scale();
        long start = start(row);
        long end = end(row);
        double width = model.lanesWidth();
        if (scale.x(end) < 0 || scale.x(start) > width) {
            jump.accept(scale.with(start + (end - start) / 2, width / 2));
        }
    }

    /// Puts an event into the middle; where it is there already, shows it large.
    void centre(int row) {
        if (!onAxis(row)) {
            return;
        }
        TimeScale centred = model.scale().with(middle(row), model.lanesWidth() / 2);
        boolean already = Math.abs(centred.x(model.scale().t0())) < 1;
        jump.accept(already ? around(row) : centred);
    }

    /// The interval of an event takes 40 % of the width, a day at least.
    TimeScale around(int row) {
        long length = Math.max(DAY, end(row) - start(row));
        long middle = middle(row);
        double margin = (1 - EVENT_SHARE) / 2;
        return limits().fit(middle - length / 2, middle + length / 2, model.lanesWidth(), margin);
    }

    /// Shows several events apart from each other.
    ///
    /// @return whether a zoom can do that: not where all begin at the same moment
    boolean part(int[] rows) {
        long first = Arrays.stream(rows)
                .filter(this::onAxis)
                .mapToLong(this::start)
                .min()
                .orElse(0);
        long last = Arrays.stream(rows)
                .filter(this::onAxis)
                .mapToLong(this::start)
                .max()
                .orElse(0);
        if (last == first) {
            return false;
        }
        fit(first, last + DAY, MEMBERS_MARGIN);
        return true;
    }

    /// Whether an event has a place on the axis.
    boolean onAxis(int row) {
        EventColumns events = model.events();
        return events.from()[row] != Long.MIN_VALUE
                || events.to()[row] != Long.MAX_VALUE && !events.has(row, EventColumns.UNDATED);
    }

    /// The known end of an open date stands for both.
    long start(int row) {
        EventColumns events = model.events();
        return events.from()[row] == Long.MIN_VALUE ? events.to()[row] : events.from()[row];
    }

    /// The moment at which an event is marked.
    long middle(int row) {
        return start(row) + (end(row) - start(row)) / 2;
    }

    long end(int row) {
        EventColumns events = model.events();
        boolean open = events.to()[row] == Long.MAX_VALUE || events.has(row, EventColumns.UNDATED);
        return open ? start(row) : events.to()[row];
    }
}
