package id.linimasa.extract.timex;

import org.jspecify.annotations.Nullable;

/// A day and its hour or part: `Senin malam`, `22 Februari 2022, 08:22 WIB`, `14.30 GMT (21.30 WIB)`.
final class ClockJoins {
    private ClockJoins() {}

    static @Nullable Candidate partAndDate(Candidate left, Candidate right, Gap gap) {
        boolean close = gap == Gap.NOTHING || gap == Gap.COMMA && !right.weak();
        if (right.reading() instanceof Reading.Moment part && part.date() == null && !part.clock()) {
            return close && isDay(left.reading()) && !left.weak()
                    ? joined(left, right, part.on(left.reading()), "date-part")
                    : null;
        }
        if (left.reading() instanceof Reading.Moment part && part.date() == null && !part.clock()) {
            return gap == Gap.NOTHING && isDay(right.reading())
                    ? joined(left, right, part.on(right.reading()), "part-date")
                    : null;
        }
        return null;
    }

    static @Nullable Candidate clockAndDate(Candidate left, Candidate right, Gap gap) {
        if (gap == Gap.ALTERNATIVE) {
            return null;
        }
        Reading date = left.weak() ? null : dayOf(left.reading());
        if (date != null && undatedClock(right.reading()) && gap != Gap.BRACKET) {
            DayPart part = left.reading() instanceof Reading.Moment moment ? moment.part() : null;
            return joined(left, right, on(right.reading(), date, part), "date-clock");
        }
        boolean clockFirst = undatedClock(left.reading())
                && isDay(right.reading())
                && (gap == Gap.NOTHING || gap == Gap.COMMA || gap == Gap.BRACKET);
        return clockFirst ? joined(left, right, on(left.reading(), right.reading(), null), "clock-date") : null;
    }

    /// One moment in two zones: the first is kept.
    static @Nullable Candidate twoZones(Candidate left, Candidate right, Gap gap) {
        boolean both = left.reading() instanceof Reading.Moment a
                && a.clock()
                && right.reading() instanceof Reading.Moment b
                && b.clock()
                && b.date() == null
                && b.zone() != null;
        return both && (gap == Gap.BRACKET || gap == Gap.ALTERNATIVE)
                ? joined(left, right, left.reading(), "two-zones")
                : null;
    }

    static boolean isDay(Reading reading) {
        return reading instanceof Reading.Day
                || reading instanceof Reading.Shift shift && shift.unit() == Unit.DAY && shift.part() == null
                || reading instanceof Reading.Shift week && week.inner() > 0 && week.inner() != Reading.Shift.WEEKEND
                || reading instanceof Reading.Festival;
    }

    private static @Nullable Reading dayOf(Reading reading) {
        if (isDay(reading)) {
            return reading;
        }
        return reading instanceof Reading.Moment moment && !moment.clock() ? moment.date() : null;
    }

    private static boolean undatedClock(Reading reading) {
        if (reading instanceof Reading.Interval interval) {
            return undatedClock(interval.from()) && undatedClock(interval.to());
        }
        return reading instanceof Reading.Moment moment && moment.clock() && moment.date() == null;
    }

    private static Reading on(Reading clock, Reading date, @Nullable DayPart part) {
        return switch (clock) {
            case Reading.Moment moment -> {
                int hour = part != null && moment.hour() <= 12 ? part.on24(moment.hour()) : moment.hour();
                yield new Reading.Moment(date, null, hour, moment.minute(), moment.second(), moment.zone());
            }
            case Reading.Interval interval ->
                new Reading.Interval(on(interval.from(), date, part), on(interval.to(), date, part));
            default -> throw new IllegalArgumentException("no clock time: " + clock);
        };
    }

    private static Candidate joined(Candidate left, Candidate right, Reading reading, String rule) {
        return new Candidate(left.start(), right.end(), reading, null, false, rule);
    }
}
