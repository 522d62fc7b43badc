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

    /// Linear in the number of events; they come in order of their start. What only has an end comes before all others
    /// and says nothing of where the middle is, unless there is nothing else.
    static DatedSpan of(EventColumns events) {
        int dated = 0;
        int begun = 0;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int row = 0; row < events.size(); row++) {
            if (DurationClass.onAxis(events, row)) {
                dated++;
                begun += begun(events, row) ? 1 : 0;
                first = Math.min(first, start(events, row));
                last = Math.max(last, end(events, row));
            }
        }
        if (dated == 0) {
            return new DatedSpan(0, Times.DAY, 0, Times.DAY);
        }
        if (begun == 0) {
            return new DatedSpan(first, last, first, Math.max(first + 1, last));
        }
        long from = start(events, nth(events, (int) (LOW * (begun - 1))));
        long to = end(events, nth(events, (int) (HIGH * (begun - 1))));
        return new DatedSpan(first, last, from, Math.max(from + 1, to));
    }

    private static int nth(EventColumns events, int wanted) {
        int passed = 0;
        for (int row = 0; row < events.size(); row++) {
            if (DurationClass.onAxis(events, row) && begun(events, row) && passed++ == wanted) {
                return row;
            }
        }
        throw new IllegalArgumentException("no dated event " + wanted);
    }

    private static boolean begun(EventColumns events, int row) {
        return events.from()[row] != Long.MIN_VALUE;
    }

    private static long start(EventColumns events, int row) {
        return begun(events, row) ? events.from()[row] : events.to()[row];
    }

    private static long end(EventColumns events, int row) {
        boolean open = events.to()[row] == Long.MAX_VALUE || events.has(row, EventColumns.UNDATED);
        return open ? events.from()[row] : events.to()[row];
    }
}
