package id.linimasa.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spells the ISO 8601 days, weeks, months and quarters within a text as people write them: `→ 2021-05` becomes
/// `→ Mei 2021`. What only looks like one stays.
public final class SpelledDates {

    private static final Pattern VALUE =
            Pattern.compile("(?<![\\w-])\\d{4}-(?:W\\d\\d|Q[1-4]|\\d\\d(?:-\\d\\d)?)(?![\\w-])");

    private final DateTexts dates;

    /// Spells as `dates` does in narrow columns.
    public SpelledDates(DateTexts dates) {
        this.dates = dates;
    }

    /// The text with its dates spelled.
    public String in(String told) {
        return VALUE.matcher(told).replaceAll(found -> Matcher.quoteReplacement(spelled(found.group())));
    }

    private String spelled(String value) {
        try {
            LocalDate first = first(value);
            return dates.brief(first, last(value, first));
        } catch (DateTimeParseException noDate) {
            return value;
        }
    }

    private static LocalDate first(String value) {
        return switch (value.charAt(5)) {
            case 'W' -> LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            case 'Q' -> LocalDate.of(Integer.parseInt(value.substring(0, 4)), 3 * (value.charAt(6) - '1') + 1, 1);
            default -> LocalDate.parse(value.length() == 7 ? value + "-01" : value);
        };
    }

    private static LocalDate last(String value, LocalDate first) {
        return switch (value.charAt(5)) {
            case 'W' -> first.plusDays(6);
            case 'Q' -> first.plusMonths(3).minusDays(1);
            default -> value.length() == 7 ? YearMonth.from(first).atEndOfMonth() : first;
        };
    }
}
