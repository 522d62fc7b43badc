package id.linimasa.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A calendar day as a story names it: `Selasa (26/4/2022)`, `Kamis, 2 Maret 2023`, `Jumat (8/8)`. Only what is
/// needed to tell when the article was written.
///
/// @param start where the words begin, a weekday before them included
/// @param end where they end
/// @param weekday the weekday named beside, or null
/// @param day day and month
/// @param year or null where the words have none
/// @param bracketed whether it stands in brackets, as newsrooms give the day of their news
record DayMention(
        int start,
        int end,
        @Nullable DayOfWeek weekday,
        MonthDay day,
        @Nullable Integer year,
        boolean bracketed) {
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,2})(?:\\s?([/.-])\\s?(\\d{1,2})(?:\\s?\\2\\s?((?:19|20)\\d{2}|\\d{2}))?(?![\\d/]|[.,-]\\d)|\\s{1,2}("
                    + Months.PATTERN + ")\\b(?:,?\\s{1,2}((?:19|20)\\d{2})\\b)?)",
            Pattern.CASE_INSENSITIVE);
    /// Matches a weekday's name; group-free.
    static final String WEEKDAY = "senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad";

    private static final Pattern WEEKDAY_BEFORE = Pattern.compile(
            "(" + WEEKDAY + ")(?:\\s(?:pagi|siang|sore|petang|malam|dini hari))?\\s?[,(]{0,2}\\s?(?:tanggal )?\\(?$",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> WEEKDAYS =
            List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad");

    /// The days named in `text` between two offsets, in order; impossible ones left out.
    static List<DayMention> in(String text, int from, int to) {
        List<DayMention> days = new ArrayList<>();
        Matcher m = DAY.matcher(text).useTransparentBounds(true);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9' && m.region(at, to).lookingAt()) {
                DayMention mention = of(text, m, from);
                if (mention != null) {
                    days.add(mention);
                }
                at = m.end() - 1;
            }
        }
        return days;
    }

    private static @Nullable DayMention of(String text, Matcher m, int from) {
        int before = m.start() - 1;
        boolean bracketed = before >= 0 && text.charAt(before) == '(';
        int windowStart = Math.max(from, m.start() - 30);
        Matcher weekday = WEEKDAY_BEFORE.matcher(text.substring(windowStart, m.start()));
        boolean named = weekday.find();
        boolean numbers = m.group(3) != null;
        boolean slash = "/".equals(m.group(2));
        if (numbers && m.group(4) == null && !named && !(bracketed && slash)) {
            return null; // 3/4 may be a fraction, (14-4) a boxer's record
        }
        try {
            int month = numbers ? Integer.parseInt(m.group(3)) : Months.number(m.group(5));
            String year = numbers ? m.group(4) : m.group(6);
            return new DayMention(
                    named ? windowStart + weekday.start() : m.start(),
                    m.end(),
                    named ? dayOfWeek(weekday.group(1)) : null,
                    MonthDay.of(month, Integer.parseInt(m.group(1))),
                    year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year),
                    bracketed);
        } catch (DateTimeException e) {
            return null; // 45/13 is no day
        }
    }

    static DayOfWeek dayOfWeek(String indonesian) {
        String folded = indonesian.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
        return DayOfWeek.of(Math.min(WEEKDAYS.indexOf(folded) + 1, 7));
    }

    /// Whether newsrooms give days in this form for what has just happened or is about to, not for history.
    boolean fresh() {
        return weekday != null || bracketed;
    }

    /// The date in a year; null where that year has no such day.
    @Nullable
    LocalDate in(int someYear) {
        return day.isValidYear(someYear) ? day.atYear(someYear) : null;
    }

    /// The date, or null where the words have no year, or no such day is in it.
    @Nullable
    LocalDate date() {
        return year == null ? null : in(year);
    }
}
