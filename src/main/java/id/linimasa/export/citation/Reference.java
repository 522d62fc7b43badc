package id.linimasa.export.citation;

import id.linimasa.export.content.Markup;
import id.linimasa.model.Article;
import id.linimasa.model.CreationTime;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One article as it is cited. Its text is not kept.
///
/// @param key made of outlet, year and letters: ASCII, unique in one export
/// @param id of the article
/// @param title on one line, or null
/// @param outlet or null
/// @param author as printed, never cut into first and last names: many Indonesians have one name
/// @param year or 0 where nobody can tell
/// @param month 1–12, or 0
/// @param day 1–31, or 0
/// @param circa whether the day of writing was read from the text, not told by the source
/// @param url of the web, or null: whatever a reference manager makes of it can be followed
/// @param place the dateline, or null
/// @param language ISO 639-1, or null
record Reference(
        String key,
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        int year,
        int month,
        int day,
        boolean circa,
        @Nullable String url,
        @Nullable String place,
        @Nullable String language) {
    private static final Pattern PRINTED = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?.*");

    static Reference of(Article article, String key) {
        int[] date = date(article);
        return new Reference(
                key,
                article.id().value(),
                oneLine(article.title()),
                oneLine(article.publisher()),
                oneLine(article.author()),
                date[0],
                date[1],
                date[2],
                article.created().kind() == CreationTime.Evidence.TEXT && article.published() == null,
                Markup.link(article.url()).orElse(null),
                oneLine(article.dateline()),
                article.language());
    }

    private static @Nullable String oneLine(@Nullable String text) {
        return text == null ? null : Markup.oneLine(Markup.clean(text));
    }

    /// As printed, to its own precision; else the day of writing.
    static int[] date(Article article) {
        Matcher printed = PRINTED.matcher(article.published() == null ? "" : article.published());
        if (printed.matches()) {
            return new int[] {number(printed.group(1)), number(printed.group(2)), number(printed.group(3))};
        }
        LocalDate day = article.created().date();
        return day == null ? new int[3] : new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// Year, month and day as far as known, with a separator; empty where nothing is.
    String date(String separator) {
        if (year == 0) {
            return "";
        }
        String text = String.format(java.util.Locale.ROOT, "%04d", year);
        if (month > 0) {
            text += separator + String.format(java.util.Locale.ROOT, "%02d", month);
        }
        return day > 0 ? text + separator + String.format(java.util.Locale.ROOT, "%02d", day) : text;
    }
}
