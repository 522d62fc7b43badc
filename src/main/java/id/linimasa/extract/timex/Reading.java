package id.linimasa.extract.timex;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What an expression says, before anything outside it is asked: a partial date, a distance, a length.
///
/// A rule yields a reading from the words alone; [TimexAnchor] gives it a value. Values, no behaviour.
sealed interface Reading {

    /// A day: at least one of month and day, or weekday, is told.
    ///
    /// @param month 1-12, or 0 where untold
    /// @param day 1-31, or 0 where untold
    /// @param weekday ISO 1-7, or 0 where untold
    record Day(YearTold year, int month, int day, int weekday, Direction direction) implements Reading {
        static Day of(int year, int month, int day) {
            return new Day(YearTold.of(year), month, day, 0, Direction.NONE);
        }

        static Day of(YearTold year, int month, int day) {
            return new Day(year, month, day, 0, Direction.NONE);
        }

        static Day ofWeekday(int weekday, Direction direction) {
            return new Day(YearTold.UNTOLD, 0, 0, weekday, direction);
        }

        boolean weekdayAlone() {
            return day == 0;
        }
    }

    /// `Mei lalu`, `Januari 2020`.
    record Month(YearTold year, int month, Direction direction) implements Reading {}

    /// `tahun 2014`.
    record Year(YearTold year) implements Reading {}

    /// `kuartal I 2022`, `semester kedua`.
    ///
    /// @param unit QUARTER or HALF_YEAR
    record Fraction(Unit unit, int number, YearTold year) implements Reading {}

    /// `musim panas 2024`.
    record Season(int firstMonth, int lastMonth, YearTold year, Direction direction) implements Reading {}

    /// `pekan kedua Mei`: days (n-1)*7+1 to n*7 of the month.
    record WeekOfMonth(int number, Month month) implements Reading {}

    /// `1990-an` is decade 199, `abad ke-19` century 18: the digits that stay.
    record Digits(int digits, boolean century) implements Reading {}

    /// So many units from the day of writing, or from the last date told.
    ///
    /// @param fromLast whether the anchor is the last date told
    /// @param inner which part of the unit is meant: weekday 1-7 of a week, [#WEEKEND], day of a month, or 0
    /// @param part of the day, or null
    record Shift(
            boolean fromLast,
            Unit unit,
            int amount,
            int inner,
            @Nullable DayPart part) implements Reading {
        static final int WEEKEND = 67;

        static Shift of(boolean fromLast, Unit unit, int amount) {
            return new Shift(fromLast, unit, amount, 0, null);
        }

        boolean today() {
            return !fromLast && unit == Unit.DAY && part == null;
        }
    }

    /// `Kala itu`: whatever the last date told was.
    record Then() implements Reading {}

    /// `Natal 2021`.
    record Festival(Phrase holiday, YearTold year, Direction direction) implements Reading {}

    /// A date of the Islamic calendar; day 0: the whole month; year 0: untold.
    record Hijri(int year, int month, int day) implements Reading {}

    /// A time of day.
    ///
    /// @param date what day, or null where the sentence or the article tells
    /// @param part of the day, or null
    /// @param hour 0-24, or -1 where only a part of the day is told
    /// @param minute 0-59
    /// @param second 0-59, or -1 where untold
    /// @param zone null where no zone is named
    record Moment(
            @Nullable Reading date,
            @Nullable DayPart part,
            int hour,
            int minute,
            int second,
            @Nullable ZoneId zone) implements Reading {
        static Moment of(DayPart part) {
            return new Moment(null, part, -1, 0, -1, null);
        }

        Moment on(Reading day) {
            return new Moment(day, part, hour, minute, second, zone);
        }

        Moment in(ZoneId place) {
            return new Moment(date, part, hour, minute, second, place);
        }

        boolean clock() {
            return hour >= 0;
        }
    }

    /// Both ends inclusive.
    record Interval(Reading from, Reading to) implements Reading {}

    /// A length of time.
    ///
    /// @param value TIMEX3 duration
    /// @param way -1 where it ends with the document creation time, 1 where it begins there, 0 where it just lasts
    record Length(String value, int way) implements Reading {
        static Length of(String value) {
            return new Length(value, 0);
        }
    }

    /// `setiap tahun`.
    record Recurrence(String value) implements Reading {}

    /// `baru-baru ini`.
    record Vague(String value) implements Reading {}

    /// `H-3`: so many days from a day that is named beside it or nowhere.
    record FromTheDay(int days, @Nullable Reading theDay) implements Reading {}

    /// `Perang Dingin`.
    record Era(String value) implements Reading {}
}
