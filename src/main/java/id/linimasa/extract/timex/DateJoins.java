package id.linimasa.extract.timex;

import org.jspecify.annotations.Nullable;

/// One day told twice: `Selasa (26/4/2022)`, `Kamis (04/08) besok`, `hari ini, Selasa (26/4)`. The date wins.
final class DateJoins {
    private DateJoins() {}

    static @Nullable Candidate weekdayAndDate(Candidate left, Candidate right, Gap gap) {
        if (gap == Gap.PREPOSITION || gap == Gap.ALTERNATIVE) {
            return null;
        }
        Reading reading = merge(left.reading(), right.reading(), gap);
        String rule = left.reading() instanceof Reading.Moment ? left.rule() : "weekday-date";
        return reading == null ? null : new Candidate(left.start(), right.end(), reading, null, false, rule);
    }

    private static @Nullable Reading merge(Reading left, Reading right, Gap gap) {
        return switch (left) {
            case Reading.Day day -> day.weekdayAlone() ? afterWeekday(day, right, gap) : afterDate(day, right, gap);
            case Reading.Shift shift
            when shift.unit() == Unit.DAY && gap != Gap.DASH -> afterRelative(shift, right, gap);
            case Reading.Moment moment
            when moment.date() instanceof Reading.Day day -> {
                Reading date = gap != Gap.DASH && day.weekdayAlone() && right instanceof Reading.Day
                        ? afterWeekday(day, right, gap)
                        : null;
                yield date == null ? null : moment.on(date);
            }
            case Reading.Interval interval
            when besideRange(gap) && right instanceof Reading.Interval dates ->
                interval.from() instanceof Reading.Day first && first.weekdayAlone() ? dates : null;
            default -> null;
        };
    }

    /// `Rabu-Kamis (7-8/5)`, `Rabu-Kamis, 7-8 Mei`.
    private static boolean besideRange(Gap gap) {
        return gap == Gap.BRACKET || gap == Gap.COMMA || gap == Gap.NOTHING;
    }

    private static @Nullable Reading afterWeekday(Reading.Day weekday, Reading right, Gap gap) {
        return switch (right) {
            case Reading.Day date
            when !date.weekdayAlone() && date.weekday() == 0 -> {
                Direction direction = date.direction() == Direction.NONE ? weekday.direction() : date.direction();
                yield new Reading.Day(date.year(), date.month(), date.day(), weekday.weekday(), direction);
            }
            case Reading.Shift shift when shift.today() && gap != Gap.DASH -> shift;
            case Reading.Shift shift when shift.part() != null && gap == Gap.NOTHING -> evening(weekday, shift);
            case Reading.Interval dates when besideRange(gap) -> dates;
            default -> null;
        };
    }

    /// `Kamis malam ini`, `Senin malam itu`.
    private static @Nullable Reading evening(Reading.Day weekday, Reading.Shift shift) {
        DayPart part = shift.part();
        boolean sameDay = shift.fromLast() && shift.amount() == 0 && part != null;
        if (sameDay && part != null) {
            return Reading.Moment.of(part).on(weekday);
        }
        if (shift.amount() < 0 && part != null) { // "Rabu malam lalu"
            return Reading.Moment.of(part).on(Reading.Day.ofWeekday(weekday.weekday(), Direction.PAST));
        }
        return shift.fromLast() ? null : shift;
    }

    private static @Nullable Reading afterDate(Reading.Day date, Reading right, Gap gap) {
        if (gap == Gap.BRACKET && right instanceof Reading.Day day && day.weekdayAlone() && date.weekday() == 0) {
            return new Reading.Day(date.year(), date.month(), date.day(), day.weekday(), date.direction());
        }
        boolean again = (gap == Gap.NOTHING || gap == Gap.BRACKET)
                && right instanceof Reading.Shift shift
                && (shift.today()
                        || gap == Gap.NOTHING && !shift.fromLast() && shift.inner() == 0 && shift.part() == null);
        return again ? date : null;
    }

    private static @Nullable Reading afterRelative(Reading.Shift shift, Reading right, Gap gap) {
        if (!(right instanceof Reading.Day day)) {
            return null;
        }
        if (day.weekdayAlone()) {
            return gap != Gap.COMMA && shift.part() == null && day.direction() == Direction.NONE ? shift : null;
        }
        if (gap == Gap.COMMA) {
            return null; // "hari ini, Selasa (26/4)" tells the day twice, in two expressions
        }
        DayPart part = shift.part();
        return part == null ? day : Reading.Moment.of(part).on(day);
    }
}
