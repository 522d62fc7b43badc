package id.linimasa.ui;

import id.linimasa.model.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates in words, never more precise than what is known: `Selasa, 26 April 2022`, `April 2022`, `25–26 April 2022`,
/// `sejak 24 Februari 2022`.
///
/// Reads ranges as the model has them (`to` exclusive) and, for times, the TIMEX3 value. PUEBI: no leading zero, a
/// point between hours and minutes; en dash between numbers.
public final class DateTexts {

    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");

    private final Texts texts;

    /// Speaks the language of the texts.
    public DateTexts(Texts texts) {
        this.texts = texts;
    }

    /// A day with its weekday: `Selasa, 26 April 2022`.
    public String day(LocalDate day) {
        return format(day, "EEEE, d MMMM uuuu");
    }

    /// A day in short, for columns and small print: `26 Apr 2022`.
    public String shortDay(LocalDate day) {
        return format(day, "d MMM uuuu");
    }

    /// The date of an event or expression.
    ///
    /// @param value its TIMEX3 value, or null
    /// @param range the days or moments that it covers
    public String date(@Nullable String value, TimeRange range) {
        if (value != null && value.contains("T") && !value.contains("/") && range.from() != null) {
            return day(range.from().toLocalDate()) + time(value);
        }
        if (range.unknown()) {
            return unknown(value);
        }
        return range(range);
    }

    private String unknown(@Nullable String value) {
        Matcher yearless = YEARLESS.matcher(value == null ? "" : value);
        if (yearless.matches()) {
            LocalDate day =
                    LocalDate.of(2000, Integer.parseInt(yearless.group(1)), Integer.parseInt(yearless.group(2)));
            return texts.get("date.yearless", format(day, "d MMMM"));
        }
        return texts.get("date.unknown");
    }

    /// The days that a range covers.
    public String range(TimeRange range) {
        LocalDateTime from = range.from();
        LocalDateTime to = range.to();
        if (from == null && to == null) {
            return texts.get("date.unknown");
        }
        if (from == null || to == null) {
            return open(from, to, this::plain);
        }
        return days(from.toLocalDate(), last(to));
    }

    /// A range of which one end is not known, a day in the words of `day`.
    private String open(@Nullable LocalDateTime from, @Nullable LocalDateTime to, Function<LocalDate, String> day) {
        return from == null
                ? texts.get("date.until", day.apply(last(to)))
                : texts.get("date.since", day.apply(from.toLocalDate()));
    }

    private static LocalDate last(@Nullable LocalDateTime end) {
        return end == null ? LocalDate.MAX : end.minusNanos(1).toLocalDate();
    }

    /// The days from first to last, both inclusive, as the unit of the calendar that they make up.
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean fromFirst = first.getDayOfMonth() == 1;
        boolean toLast = last.getDayOfMonth() == last.lengthOfMonth();
        if (fromFirst && toLast) {
            long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
            if (months == 1) {
                return format(first, "MMMM uuuu");
            }
            if (months == 3 && first.getMonthValue() % 3 == 1) {
                return texts.get("date.quarter", first.get(IsoFields.QUARTER_OF_YEAR), year(first));
            }
            if (months == 12 && first.getMonthValue() == 1) {
                return year(first);
            }
            if (months == 120 && first.getYear() % 10 == 0 && first.getMonthValue() == 1) {
                return texts.get("date.decade", year(first));
            }
            return monthSpan(first, last);
        }
        if (first.getDayOfWeek() == DayOfWeek.MONDAY && last.equals(first.plusDays(6))) {
            return texts.get("date.week", daySpan(first, last));
        }
        return daySpan(first, last);
    }

    private String monthSpan(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            boolean years = first.getMonthValue() == 1 && last.getMonthValue() == 12;
            String pattern = years ? "uuuu" : "MMMM uuuu";
            return format(first, pattern) + "–" + format(last, pattern);
        }
        return format(first, "MMMM") + "–" + format(last, "MMMM uuuu");
    }

    private String daySpan(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return plain(first) + " – " + plain(last);
        }
        if (first.getMonth() != last.getMonth()) {
            return format(first, "d MMMM") + " – " + plain(last);
        }
        return first.getDayOfMonth() + "–" + plain(last);
    }

    /// A day without its weekday: `26 April 2022`.
    public String plain(LocalDate day) {
        return format(day, "d MMMM uuuu");
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    private String time(String value) {
        String clock = value.substring(value.indexOf('T') + 1);
        if (clock.isEmpty() || !Character.isDigit(clock.charAt(0))) {
            // a part of the day may carry its zone: TEM+03:00
            return clock.isEmpty() ? "" : ", " + texts.get("part.T" + clock.substring(0, Math.min(2, clock.length())));
        }
        String shown = clock.length() < 5 ? clock : clock.substring(0, 5);
        return ", " + shown.replace(':', '.') + zone(value);
    }

    /// The Indonesian zones by name, others by their offset.
    private static String zone(String value) {
        try {
            ZoneOffset offset = OffsetDateTime.parse(value).getOffset();
            return switch (offset.getTotalSeconds() / 3600) {
                case 7 -> " WIB";
                case 8 -> " WITA";
                case 9 -> " WIT";
                default -> " UTC" + (offset == ZoneOffset.UTC ? "" : offset.getId());
            };
        } catch (DateTimeParseException noOffset) {
            return "";
        }
    }

    /// A date for a narrow column: `26 Apr 2022`, `Apr 2022`, `2022`, `25–26 Apr 2022`, `sejak 24 Feb 2022`.
    public String brief(TimeRange range) {
        LocalDateTime from = range.from();
        LocalDateTime to = range.to();
        if (from == null || to == null) {
            return range.unknown() ? texts.get("date.unknown") : open(from, to, this::shortDay);
        }
        return brief(from.toLocalDate(), last(to));
    }

    /// Days for a narrow column, both inclusive: `Triwulan 1 2022`, `1 Feb – 9 Apr 2022`.
    public String brief(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return shortDay(first);
        }
        boolean sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            return sameMonth ? format(first, "MMM uuuu") : days(first, last);
        }
        if (sameMonth) {
            return first.getDayOfMonth() + "–" + shortDay(last);
        }
        boolean sameYear = first.getYear() == last.getYear();
        return format(first, sameYear ? "d MMM" : "d MMM uuuu") + " – " + shortDay(last);
    }

    private String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
    }
}
