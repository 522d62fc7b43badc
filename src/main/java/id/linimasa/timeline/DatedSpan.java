package id.linimasa.timeline;

import id.linimasa.model.EventColumns;

/// From when to when the events of a timeline are.
///
/// @param first the first moment of the earliest
/// @param last one past the last moment of the latest; a day after `first` where nothing is dated
/// @param middleFrom where the middle 96 % of them begin, because the outermost few may lie centuries apart
/// @param middleTo where these end
record DatedSpan(long first, long last, long middleFrom, long middleTo) {

    private static final double LOW = 0.02;
    private static final double HIGH = 0.98;

    /// Linear in the number of events; they come in order of their start.
    static DatedSpan of(EventColumns events) {
        int dated = 0;
        int earliest = -1;
        long last = Long.MIN_VALUE;
        for (int row = 0; row < events.size(); row++) {
            if (DurationClass.onAxis(events, row)) {
                earliest = dated++ == 0 ? row : earliest;
                last = Math.max(last, end(events, row));
            }
        }
        if (dated == 0) {
            return new DatedSpan(0, Times.DAY, 0, Times.DAY);
        }
        long first = start(events, earliest);
        long from = start(events, nth(events, (int) (LOW * (dated - 1))));
        long to = end(events, nth(events, (int) (HIGH * (dated - 1))));
        return new DatedSpan(first, last, from, Math.max(from + 1, to));
    }

    private static int nth(EventColumns events, int wanted) {
        int passed = 0;
        for (int row = 0; row < events.size(); row++) {
            if (DurationClass.onAxis(events, row) && passed++ == wanted) {
                return row;
            }
        }
        throw new IllegalArgumentException("no dated event " + wanted);
    }

    private static long start(EventColumns events, int row) {
        return events.from()[row] == Long.MIN_VALUE ? events.to()[row] : events.from()[row];
    }

    private static long end(EventColumns events, int row) {
        boolean open = events.to()[row] == Long.MAX_VALUE || events.has(row, EventColumns.UNDATED);
        return open ? events.from()[row] : events.to()[row];
    }
}
