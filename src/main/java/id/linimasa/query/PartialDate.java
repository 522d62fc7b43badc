package id.linimasa.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day, a month or a year, as typed: `2022-02-24`, `2022-02`, `2022`, `24/2/2022`.
///
/// @param first its first day
/// @param last its last day, inclusive
public record PartialDate(LocalDate first, LocalDate last) {
    // ISO 8601-1:2019, 5.2.2.1 and 5.2.2.2: a calendar date and its reduced precisions
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    // the order that Indonesian writes: day, month, year
    private static final Pattern SLASHED = Pattern.compile("(?:(\\d{1,2})/)?(\\d{1,2})/(\\d{4})");

    /// What `text` says, or nothing where it is no date.
    public static Optional<PartialDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher slashed = SLASHED.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(of(iso, 1, 2, 3));
            }
            return slashed.matches() ? Optional.of(of(slashed, 3, 2, 1)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PartialDate of(Matcher match, int yearGroup, int monthGroup, int dayGroup) {
        int year = Integer.parseInt(match.group(yearGroup));
        if (match.group(monthGroup) == null) {
            return new PartialDate(
                    LocalDate.of(year, 1, 1), Year.of(year).atMonth(12).atEndOfMonth());
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(match.group(monthGroup)));
        if (match.group(dayGroup) == null) {
            return new PartialDate(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(match.group(dayGroup)));
        return new PartialDate(day, day);
    }
}
