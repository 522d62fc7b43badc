package id.linimasa.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as people type it to go there: `2021`, `mei 2021`, `7 Mei 2021`, `7/5/21`, `2021-05-07`, `7 mei` in the year
/// that is in view. Days come before months, as in Indonesia.
///
/// @param from the first millisecond of it
/// @param to one past the last
public record DateEntry(long from, long to) {

    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d{1,2})\\s+)?(\\p{L}{3,})\\.?(?:,?\\s+(\\d{4}|'?\\d{2}))?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    /// Two digits are a year of 1970 to 2069, as POSIX has it for 1969 to 2068.
    private static final int PIVOT = 70;

    /// The first three letters of the months, Indonesian and English, and other spellings.
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb", "peb"),
            List.of("mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("agu", "agt", "ags", "aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov", "nop"),
            List.of("des", "dec"));

    /// Reads a date.
    ///
    /// @param yearInView where no year is typed
    /// @return nothing where it is no date
    public static Optional<DateEntry> parse(String typed, int yearInView) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(of(number(iso.group(1)), iso.group(2), iso.group(3)));
            }
            Matcher monthYear = MONTH_YEAR.matcher(text);
            if (monthYear.matches()) {
                return Optional.of(of(number(monthYear.group(2)), monthYear.group(1), null));
            }
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return Optional.of(of(year(numbers.group(3), yearInView), numbers.group(2), numbers.group(1)));
            }
            Matcher words = WORDS.matcher(text);
            int month = words.matches() ? month(words.group(2)) : 0;
            return month == 0
                    ? Optional.empty()
                    : Optional.of(of(year(words.group(3), yearInView), Integer.toString(month), words.group(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateEntry of(int year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
        LocalDate first = LocalDate.of(year, number(month), day == null ? 1 : number(day));
        return between(first, day == null ? first.plusMonths(1) : first.plusDays(1));
    }

    private static DateEntry between(LocalDate first, LocalDate next) {
        return new DateEntry(Times.ms(first), Times.ms(next));
    }

    private static int year(@Nullable String digits, int inView) {
        if (digits == null) {
            return inView;
        }
        int year = number(digits.replace("'", ""));
        return year >= 100 ? year : year < PIVOT ? 2000 + year : 1900 + year;
    }

    private static int month(String word) {
        for (int m = 0; m < MONTHS.size(); m++) {
            if (MONTHS.get(m).contains(word.substring(0, 3))) {
                return m + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
