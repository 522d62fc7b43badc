package id.linimasa.extract.timex;

import id.linimasa.model.Granularity;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;

/// The stretch of days that a calendar value of TIMEX3 covers.
final class CalendarText {
    private CalendarText() {}

    /// @throws java.time.DateTimeException where the text names no real days
    /// @throws NumberFormatException where it holds an X for a number that nobody told
    static TimeRange range(String text, Granularity granularity) {
        return switch (granularity) {
            case DAY -> days(text.charAt(5) == 'W' ? weekday(text) : LocalDate.parse(text), 1);
            case WEEK -> days(monday(text), 7);
            case WEEKEND -> days(monday(text).plusDays(5), 2);
            case MONTH -> months(year(text), Integer.parseInt(text.substring(5, 7)), 1);
            case QUARTER -> months(year(text), text.charAt(6) * 3 - '0' * 3 - 2, 3);
            case HALF_YEAR -> months(year(text), text.charAt(6) * 6 - '0' * 6 - 5, 6);
            case YEAR -> months(year(text), 1, 12);
            case DECADE -> months(Integer.parseInt(text.substring(0, 3)) * 10, 1, 120);
            case CENTURY -> months(Integer.parseInt(text.substring(0, 2)) * 100, 1, 1200);
            case SECOND, MINUTE, HOUR, PART_OF_DAY, SEASON, RANGE, NONE -> TimeRange.UNKNOWN;
        };
    }

    private static int year(String text) {
        return Integer.parseInt(text.substring(0, 4));
    }

    private static LocalDate monday(String text) {
        int week = Integer.parseInt(text.substring(6, 8));
        return LocalDate.of(year(text), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(WeekFields.ISO.dayOfWeek(), 1);
    }

    private static LocalDate weekday(String text) {
        return monday(text).plusDays(Integer.parseInt(text.substring(9)) - 1L);
    }

    private static TimeRange days(LocalDate first, int count) {
        return TimeRange.days(first, first.plusDays(count));
    }

    private static TimeRange months(int year, int month, int count) {
        LocalDate first = LocalDate.of(year, month, 1);
        return TimeRange.days(first, first.plusMonths(count));
    }
}
