package id.linimasa.extract.timex;

import id.linimasa.model.Granularity;
import id.linimasa.model.TimeRange;
import id.linimasa.model.TimexMod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// A TIMEX3 value together with the days or moments it covers.
///
/// The text is the one form of a value; [#parse(String)] reads back every text that this package writes, so that
/// `parse(value.text())` equals `value`. The grammar is that of `contract.md`, "One model of dates".
///
/// @param text as TIMEX3 writes it
/// @param range what it covers, [TimeRange#UNKNOWN] where it names no stretch of the calendar
/// @param granularity how coarse it is
record TimexValue(String text, TimeRange range, Granularity granularity) {
    private static final TimeRange UNKNOWN = TimeRange.UNKNOWN;

    /// Reads a value; a text that names no stretch of the calendar (`PAST_REF`, `P2W`, `XXXX-08-12`) has an unknown
    /// range.
    static TimexValue parse(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            return interval(text, text.substring(0, slash), text.substring(slash + 1));
        }
        if (text.startsWith("P") || text.endsWith("_REF") || text.isEmpty()) {
            return new TimexValue(text, UNKNOWN, Granularity.NONE);
        }
        int time = text.indexOf('T');
        return time > 0 ? moment(text, time) : calendar(text);
    }

    static TimexValue day(LocalDate day) {
        return calendar(day.toString());
    }

    static String week(LocalDate day) {
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        return digits(year, 4) + "-W" + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    static String month(int year, int month) {
        return digits(year, 4) + "-" + digits(month, 2);
    }

    static String year(int year) {
        return digits(year, 4);
    }

    /// A day of a year that nobody can tell.
    static String monthDay(int month, int day) {
        return "XXXX-" + digits(month, 2) + "-" + digits(day, 2);
    }

    /// A month of a year that nobody can tell.
    static String unknownYear(int month) {
        return "XXXX-" + digits(month, 2);
    }

    static String digits(int number, int width) {
        String text = Integer.toString(number);
        return text.length() >= width ? text : "0".repeat(width - text.length()) + text;
    }

    /// A TIMEX3 duration of an amount in tenths of a unit: 15 tenths of an hour are `PT90M`.
    static String duration(int tenths, Unit unit) {
        int scaled = tenths * unit.factor;
        if (scaled % 10 == 0) {
            return "P" + unit.timePrefix + scaled / 10 + unit.designator;
        }
        return switch (unit) {
            case HOUR -> "PT" + tenths * 6 + "M";
            case MINUTE -> "PT" + tenths * 6 + "S";
            case DAY -> tenths * 24 % 10 == 0 ? "PT" + tenths * 24 / 10 + "H" : "P" + decimal(tenths) + "D";
            case YEAR -> tenths * 12 % 10 == 0 ? "P" + tenths * 12 / 10 + "M" : "P" + decimal(tenths) + "Y";
            case QUARTER, HALF_YEAR, DECADE, CENTURY, SECOND, WEEK, MONTH ->
                "P" + unit.timePrefix + decimal(scaled) + unit.designator;
        };
    }

    private static String decimal(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    /// `2 tahun 3 bulan`: `P2Y3M`.
    static String duration(int tenths, Unit unit, int moreTenths, Unit smaller) {
        String large = duration(tenths, unit);
        String small = duration(moreTenths, smaller);
        return large.indexOf('T') > 0 ? large + small.substring(2) : large + small.substring(1);
    }

    /// The range narrowed, or opened, as the modifier says (contract.md: first, middle, last third).
    TimeRange range(@Nullable TimexMod mod) {
        LocalDateTime from = range.from();
        LocalDateTime to = range.to();
        if (mod == null || from == null || to == null) {
            return range;
        }
        return switch (mod) {
            case START, MID, END -> Thirds.of(from, to, granularity, mod);
            case BEFORE -> new TimeRange(null, from);
            case AFTER -> new TimeRange(to, null);
            case ON_OR_BEFORE -> new TimeRange(null, to);
            case ON_OR_AFTER -> new TimeRange(from, null);
            case LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, APPROX -> range;
        };
    }

    private static TimexValue interval(String text, String first, String last) {
        TimexValue from = parse(first);
        TimexValue to = parse(last);
        boolean lengths = first.startsWith("P");
        TimeRange range = UNKNOWN;
        LocalDateTime start = from.range.from();
        LocalDateTime end = to.range.to();
        if (start == null || end == null || start.isBefore(end)) {
            range = new TimeRange(start, end);
        }
        return new TimexValue(text, range, lengths ? Granularity.NONE : Granularity.RANGE);
    }

    private static TimexValue moment(String text, int time) {
        TimexValue day = calendar(text.substring(0, time));
        String clock = text.substring(time);
        LocalDateTime midnight = day.range.from();
        for (DayPart part : DayPart.values()) {
            if (clock.startsWith(part.name())) {
                TimeRange range = midnight == null
                        ? UNKNOWN
                        : new TimeRange(midnight.plusHours(part.from), midnight.plusHours(part.to));
                return new TimexValue(text, range, Granularity.PART_OF_DAY);
            }
        }
        boolean seconds = clock.length() >= 9 && clock.charAt(6) == ':' && Character.isDigit(clock.charAt(7));
        Granularity granularity = seconds ? Granularity.SECOND : Granularity.MINUTE;
        if (midnight == null) {
            return new TimexValue(text, UNKNOWN, granularity);
        }
        LocalDateTime from = midnight.plusHours(Integer.parseInt(clock.substring(1, 3)))
                .plusMinutes(Integer.parseInt(clock.substring(4, 6)))
                .plusSeconds(seconds ? Integer.parseInt(clock.substring(7, 9)) : 0);
        LocalDateTime to = from.plus(1, seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
        return new TimexValue(text, new TimeRange(from, to), granularity);
    }

    private static TimexValue calendar(String text) {
        Granularity granularity = granularity(text);
        try {
            return new TimexValue(text, CalendarText.range(text, granularity), granularity);
        } catch (DateTimeException | NumberFormatException e) {
            return new TimexValue(text, UNKNOWN, granularity); // X stands for what nobody can tell
        }
    }

    private static Granularity granularity(String text) {
        if (text.endsWith("-WE")) {
            return Granularity.WEEKEND;
        }
        char mark = text.length() > 5 ? text.charAt(5) : 0;
        if (mark == 'W') {
            return text.length() > 9 ? Granularity.DAY : Granularity.WEEK;
        }
        return switch (text.length()) {
            case 10 -> Granularity.DAY;
            case 7 -> mark == 'Q' ? Granularity.QUARTER : mark == 'H' ? Granularity.HALF_YEAR : Granularity.MONTH;
            case 4 ->
                text.startsWith("XX")
                        ? Granularity.YEAR
                        : text.endsWith("XX")
                                ? Granularity.CENTURY
                                : text.endsWith("X") ? Granularity.DECADE : Granularity.YEAR;
            default -> Granularity.NONE;
        };
    }
}
