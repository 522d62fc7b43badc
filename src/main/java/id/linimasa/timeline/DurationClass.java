package id.linimasa.timeline;

import id.linimasa.model.EventColumns;

/// Events sorted by how long their dates are, so that what overlaps a view is found without looking at everything:
/// an event of a class reaches at most half of the class's length from its middle.
enum DurationClass {
    HOURS(3 * Times.HOUR),
    DAY(Times.DAY),
    DAYS(3 * Times.DAY),
    WEEK(10 * Times.DAY),
    MONTH(31 * Times.DAY),
    QUARTER(93 * Times.DAY),
    HALF_YEAR(187 * Times.DAY),
    YEAR(366 * Times.DAY),
    YEARS(1830 * Times.DAY),
    DECADE(3660 * Times.DAY),
    CENTURY(36_600 * Times.DAY),
    AGE(Long.MAX_VALUE / 4),
    /// One end is open: a point at the other end, with an arrow.
    OPEN(0);

    static final DurationClass[] ALL = values();

    /// The longest that an event of this class can be, in milliseconds.
    final long longest;

    DurationClass(long longest) {
        this.longest = longest;
    }

    static DurationClass of(EventColumns events, int row) {
        long from = events.from()[row];
        long to = events.to()[row];
        if (from == Long.MIN_VALUE || to == Long.MAX_VALUE || events.has(row, EventColumns.UNDATED)) {
            return OPEN;
        }
        long duration = to - from;
        int i = 0;
        while (duration > ALL[i].longest) {
            i++;
        }
        return ALL[i];
    }

    /// Whether an event is on the axis at all: an undated one is only where its announcement is known.
    static boolean onAxis(EventColumns events, int row) {
        return events.from()[row] != Long.MIN_VALUE
                || events.to()[row] != Long.MAX_VALUE && !events.has(row, EventColumns.UNDATED);
    }

    /// The moment at which an event is marked: the middle of its date, or the end that is known.
    static long mark(EventColumns events, int row) {
        long from = events.from()[row];
        long to = events.to()[row];
        if (from == Long.MIN_VALUE) {
            return to;
        }
        boolean open = to == Long.MAX_VALUE || events.has(row, EventColumns.UNDATED);
        return open ? from : from + (to - from) / 2;
    }
}
