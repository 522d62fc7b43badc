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
