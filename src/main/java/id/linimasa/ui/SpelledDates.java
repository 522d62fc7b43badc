package id.linimasa.ui;

import id.linimasa.query.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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
            return days(value)
                    .map(days -> dates.brief(days.first(), days.last()))
                    .orElse(value);
        } catch (DateTimeParseException noSuchWeek) {
            return value;
        }
    }

    private static Optional<PartialDate> days(String value) {
        return switch (value.charAt(5)) {
            case 'W' -> {
                LocalDate monday = LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                yield Optional.of(new PartialDate(monday, monday.plusDays(6)));
            }
            case 'Q' -> {
                LocalDate first =
                        LocalDate.of(Integer.parseInt(value.substring(0, 4)), 3 * (value.charAt(6) - '1') + 1, 1);
                yield Optional.of(new PartialDate(first, first.plusMonths(3).minusDays(1)));
            }
            default -> PartialDate.parse(value);
        };
    }
}
