package id.linimasa.extract.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Both ends of a range: `28 Februari sampai 2 Maret 2022`, `antara 10 Maret dan 29 Maret`, `Januari-Maret 2022`.
final class RangeJoins {
    private RangeJoins() {}

    static @Nullable Candidate range(Tokens tokens, Candidate left, Candidate right) {
        if (left.weak() || right.weak() || tokens.breaksBefore(right.start())) {
            return null;
        }
        boolean through = Connectives.range(tokens, left.end()) == right.start();
        boolean between = tokens.is(left.start() - 1, Sense.BETWEEN)
                && tokens.is(left.end(), Sense.AND)
                && left.end() + 1 == right.start();
        boolean weekend = tokens.is(left.end(), Sense.AND) || tokens.isMark(left.end(), ',');
        boolean listed = weekend && left.end() + 1 == right.start() && twoWeekdaysAndDates(tokens, left, right);
        if (!through && !between && !listed || !compatible(left.reading(), right.reading())) {
            return null;
        }
        return new Candidate(left.start(), right.end(), ends(left.reading(), right.reading()), null, false, "range");
    }

    private static Reading ends(Reading left, Reading right) {
        if (right instanceof Reading.Interval dates) {
            return dates; // "Sabtu-Minggu (2-3/8/2025)"
        }
        boolean sameWeek = left instanceof Reading.Day day
                && day.weekdayAlone()
                && right instanceof Reading.Shift shift
                && shift.unit() == Unit.WEEK;
        if (sameWeek && left instanceof Reading.Day day && right instanceof Reading.Shift week) {
            left = new Reading.Shift(week.fromLast(), Unit.WEEK, week.amount(), day.weekday(), null);
        }
        return new Reading.Interval(left, right);
    }

    /// `Sabtu dan Minggu (2-3/8/2025)`: the list is one with its dates.
    private static boolean twoWeekdaysAndDates(Tokens tokens, Candidate left, Candidate right) {
        boolean weekdays = left.reading() instanceof Reading.Day a
                && a.weekdayAlone()
                && right.reading() instanceof Reading.Interval
                && tokens.is(right.start(), Sense.WEEKDAY);
        return weekdays;
    }

    private static boolean compatible(Reading left, Reading right) {
        if (left instanceof Reading.Day a && right instanceof Reading.Interval) {
            return a.weekdayAlone();
        }
        return switch (left) {
            case Reading.Day a ->
                right instanceof Reading.Day b && (a.weekdayAlone() == b.weekdayAlone() || b.day() > 0)
                        || a.weekdayAlone() && right instanceof Reading.Shift week && inWeek(week);
            case Reading.Month a -> right instanceof Reading.Month;
            case Reading.Year a -> right instanceof Reading.Year;
            case Reading.Fraction a -> right instanceof Reading.Fraction;
            case Reading.Digits a -> right instanceof Reading.Digits;
            case Reading.Shift a ->
                right instanceof Reading.Shift b && a.unit() == b.unit() || a.today() && right instanceof Reading.Day;
            case Reading.Moment a -> right instanceof Reading.Moment b && (a.clock() == b.clock() || b.date() != null);
            case Reading.Festival a -> right instanceof Reading.Festival;
            case Reading.Season a -> right instanceof Reading.Season;
            default -> false;
        };
    }

    private static boolean inWeek(Reading.Shift shift) {
        return shift.unit() == Unit.WEEK && shift.inner() > 0 && shift.inner() <= 7;
    }

    /// `28 Februari dan 2 Maret 2022`: the year told last holds for the items before it.
    static void inheritYears(Tokens tokens, List<Candidate> candidates) {
        for (int i = candidates.size() - 2; i >= 0; i--) {
            Candidate left = candidates.get(i);
            Candidate right = candidates.get(i + 1);
            int next = Connectives.rangeOrList(tokens, left.end());
            if (next != right.start() || tokens.breaksBefore(right.start())) {
                continue;
            }
            YearTold year = yearOf(right.reading());
            if (year != null && year.told()) {
                candidates.set(i, left.reading(withYear(left.reading(), year)));
            }
        }
    }

    private static @Nullable YearTold yearOf(Reading reading) {
        return switch (reading) {
            case Reading.Day day when day.month() > 0 -> day.year();
            case Reading.Month month -> month.year();
            case Reading.Fraction fraction -> fraction.year();
            default -> null;
        };
    }

    static Reading withYear(Reading reading, YearTold year) {
        return switch (reading) {
            case Reading.Day d
            when d.year().untold() && d.month() > 0 && d.direction() == Direction.NONE ->
                new Reading.Day(year, d.month(), d.day(), d.weekday(), d.direction());
            case Reading.Month m
            when m.year().untold() && m.direction() == Direction.NONE ->
                new Reading.Month(year, m.month(), m.direction());
            case Reading.Fraction f when f.year().untold() -> new Reading.Fraction(f.unit(), f.number(), year);
            default -> reading;
        };
    }
}
