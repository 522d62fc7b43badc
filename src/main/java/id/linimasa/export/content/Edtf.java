package id.linimasa.export.content;

import id.linimasa.model.Extent;
import id.linimasa.model.Granularity;
import id.linimasa.model.TimexMod;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates in the Extended Date/Time Format (ISO 8601-2, levels 1 and 2), as the page on dates of `docs/contract.md`
/// says: `2021-05-XX` is some day of May, `2021-05` the whole of it.
final class Edtf {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(?:[0-9]{2}-[0-9]{2}|[0-9]{2})");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?");

    private Edtf() {}

    static String of(Dated date) {
        String value = date.value();
        if (value == null) {
            return "";
        }
        if (YEARLESS.matcher(value).matches()) {
            return value;
        }
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first == null && last == null) {
            return "";
        }
        if (first == null || last == null) {
            return open(date, value, first, last);
        }
        if (narrowed(date.mod())) {
            return days(date, first, last, "~");
        }
        return closed(date, value, first, last, date.mod() == TimexMod.APPROX ? "~" : "");
    }

    /// `sejak Mei 2021` keeps its month.
    private static String open(Dated date, String value, @Nullable LocalDate first, @Nullable LocalDate last) {
        String unit = DAY.matcher(value).matches() || monthOrYear(value) ? value : "";
        if (first != null) {
            boolean from = date.mod() == TimexMod.ON_OR_AFTER || date.mod() == null;
            return (from && !unit.isEmpty() ? unit : first.toString()) + "/..";
        }
        boolean until = date.mod() == TimexMod.ON_OR_BEFORE || date.mod() == null;
        return "../" + (until && !unit.isEmpty() ? unit : String.valueOf(last));
    }

    /// A month or a year, which EDTF has a word for.
    private static boolean monthOrYear(String value) {
        Granularity granularity = Granularity.of(value);
        return (granularity == Granularity.MONTH || granularity == Granularity.YEAR) && value.indexOf('X') < 0;
    }

    private static boolean narrowed(@Nullable TimexMod mod) {
        return mod == TimexMod.START || mod == TimexMod.MID || mod == TimexMod.END;
    }

    private static String closed(Dated date, String value, LocalDate first, LocalDate last, String about) {
        return switch (Granularity.of(value)) {
            // no qualifier after a time, nor after a decade
            case SECOND, MINUTE -> about.isEmpty() ? time(value, first) : first + about;
            case HOUR, PART_OF_DAY -> days(date, first, last, about);
            case DAY -> value.indexOf('X') < 0 ? value + about : days(date, first, last, about);
            case MONTH -> unit(date, value, first, last, "-XX", about);
            case YEAR -> unit(date, value, first, last, "-XX-XX", about);
            case DECADE, CENTURY -> about.isEmpty() ? value : first.getYear() + about + "/" + last.getYear() + about;
            case RANGE -> range(date, value, first, last, about);
            case WEEKEND, WEEK, QUARTER, SEASON, HALF_YEAR, NONE -> days(date, first, last, about);
        };
    }

    /// A month or year: some day of it, all of it, or about it.
    private static String unit(Dated date, String value, LocalDate first, LocalDate last, String some, String about) {
        if (!whole(date, value, first, last)) {
            return days(date, first, last, about);
        }
        return value + (date.extent() == Extent.WITHIN && about.isEmpty() ? some : about);
    }

    /// Whether the range is that of the value itself, not of a part of it.
    private static boolean whole(Dated date, String value, LocalDate first, LocalDate last) {
        if (value.indexOf('X') >= 0) {
            return false;
        }
        LocalDate end = last.plusDays(1);
        boolean months = first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
        return months
                && (value.length() == 7
                        ? first.plusMonths(1).equals(end)
                        : first.getMonthValue() == 1 && first.plusYears(1).equals(end))
                && date.range().from() != null;
    }

    /// Times gain seconds; an offset stays as told.
    private static String time(String value, LocalDate first) {
        Matcher time = TIME.matcher(value);
        if (!time.matches()) {
            return first.toString();
        }
        String seconds = time.group(3) == null ? ":00" : time.group(3);
        String zone = time.group(4) == null ? "" : time.group(4);
        return time.group(1) + "T" + time.group(2) + seconds + zone;
    }

    private static String range(Dated date, String value, LocalDate first, LocalDate last, String about) {
        int slash = value.indexOf('/');
        String from = value.substring(0, slash);
        String to = value.substring(slash + 1);
        boolean units = monthOrYear(from) && monthOrYear(to);
        if (date.extent() == Extent.THROUGHOUT && units) {
            return from + about + "/" + to + about;
        }
        return days(date, first, last, about);
    }

    /// From day to day: one of them, or all of them; a single day by itself. The days of a set can't be approximate
    /// (ISO 8601-2 qualifies dates and the ends of intervals), so what is about some days is an interval.
    private static String days(Dated date, LocalDate first, LocalDate last, String about) {
        if (first.equals(last)) {
            return first + about;
        }
        return date.extent() == Extent.WITHIN && about.isEmpty()
                ? "[" + first + ".." + last + "]"
                : first + about + "/" + last + about;
    }
}
