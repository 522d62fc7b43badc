package id.linimasa.export.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A year, a month or a day: the finest of them that holds a whole date. For formats that know neither ranges nor EDTF.
///
/// @param year of it
/// @param month 1–12, or 0 where only the year is known
/// @param day 1–31, or 0 where only year and month are known
public record ShortDate(int year, int month, int day) {

    /// What two days have in common, or null where not even the year.
    public static @Nullable ShortDate of(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null || first.getYear() != last.getYear()) {
            return null;
        }
        if (first.getMonthValue() != last.getMonthValue()) {
            return new ShortDate(first.getYear(), 0, 0);
        }
        return first.equals(last) ? of(first) : new ShortDate(first.getYear(), first.getMonthValue(), 0);
    }

    /// Where a span begins, no finer than both its ends need: a year where whole years are told, a month for months.
    public static ShortDate first(LocalDate first, LocalDate last) {
        return told(first, first, last);
    }

    /// Where a span ends, no finer than both its ends need.
    public static ShortDate last(LocalDate first, LocalDate last) {
        return told(last, first, last);
    }

    private static ShortDate told(LocalDate end, LocalDate first, LocalDate last) {
        boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        boolean years = months && first.getMonthValue() == 1 && last.getMonthValue() == 12;
        ShortDate day = of(end);
        return new ShortDate(day.year, years ? 0 : day.month, months ? 0 : day.day);
    }

    /// A day.
    public static ShortDate of(LocalDate day) {
        return new ShortDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// ISO 8601, of reduced precision where no day is known: `2021-05`.
    public String iso() {
        String text = String.format(java.util.Locale.ROOT, "%04d", year);
        if (month > 0) {
            text += String.format(java.util.Locale.ROOT, "-%02d", month);
        }
        return day > 0 ? text + String.format(java.util.Locale.ROOT, "-%02d", day) : text;
    }
}
