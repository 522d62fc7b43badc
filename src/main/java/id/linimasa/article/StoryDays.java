package id.linimasa.article;

import id.linimasa.model.Span;
import id.linimasa.model.TextSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells from the story itself when it was written: the newest day that it presents as today or as just past, or else
/// the day before the one it presents as coming. Immutable, safe for any number of threads.
final class StoryDays {
    private static final Pattern COMING_AFTER =
            Pattern.compile("(?i)^[)\\s,]{0,3}(?:(?:pekan |minggu |bulan )?(?:mendatang|depan)|besok|lusa|nanti)\\b");
    private static final Pattern TOMORROW_AFTER = Pattern.compile("(?i)^[)\\s,]{0,3}besok\\b");
    private static final Pattern TOMORROW_BEFORE = Pattern.compile("(?i)\\bbesok\\s?[,(]?\\s?$");
    private static final Pattern TODAY = Pattern.compile("(?i)\\b(?:hari ini,?\\s(?:hari\\s)?\\(?(" + DayMention.WEEKDAY
            + ")\\b|(" + DayMention.WEEKDAY + "),?\\s\\(?hari ini\\b)");
    private static final Pattern TODAY_ANYWHERE = Pattern.compile("(?i)\\b(?:hari|pagi|siang|sore|malam) ini\\b");
    /// A year of the past, as `sejak Oktober 2023` or `pada 2014` give it.
    private static final Pattern YEAR = Pattern.compile("(?<!\\S)(?:19|20)\\d{2}(?![\\p{L}\\d])");
    private static final Pattern BEFORE_YEAR =
            Pattern.compile("(?i)(?<![\\p{L}])(?:sejak|pada|tahun|" + Months.PATTERN + ")\\s$");
    private static final int YEARS_ON = 2;

    private final Pattern future;
    private final Pattern reported;

    StoryDays(PhraseTable phrases) {
        future = phrases.words("future");
        reported = phrases.words("reported");
    }

    /// Tells the day of a story, or null where nobody could.
    ///
    /// @param text the canonical text
    /// @param readable its title and body
    /// @param about a month in which it was written, as its first day, or null where unknown
    @Nullable
    StoryDay of(String text, List<TextSpan> readable, @Nullable LocalDate about) {
        List<DayMention> days = new ArrayList<>();
        for (TextSpan span : readable) {
            days.addAll(DayMention.in(text, span.span().start(), span.span().end()));
        }
        StoryDay newest = newestPast(text, days, about);
        if (newest == null && about == null) {
            newest = byWeekday(text, days, readable);
        }
        if (newest == null) {
            return eve(text, days, about);
        }
        return today(text, readable, newest);
    }

    private @Nullable StoryDay newestPast(String text, List<DayMention> days, @Nullable LocalDate about) {
        Optional<LocalDate> anchor = days.stream()
                .filter(d -> d.fresh() && !coming(text, d))
                .map(DayMention::date)
                .flatMap(d -> Optional.ofNullable(d).stream())
                .max(Comparator.naturalOrder());
        LocalDate near = anchor.orElse(about);
        if (near == null) {
            return null;
        }
        StoryDay best = null;
        for (DayMention day : days) {
            if (day.fresh()) {
                LocalDate date = day.year() == null ? nearest(day, near) : day.date();
                if (date != null && tomorrow(text, day)) {
                    date = date.minusDays(1);
                } else if (date == null || coming(text, day)) {
                    continue;
                }
                if (best == null || date.isAfter(best.date())) {
                    best = told(text, day, date, "terbaru dalam teks");
                }
            }
        }
        return best;
    }

    /// A day and month in the year that brings it nearest to another date.
    private static @Nullable LocalDate nearest(DayMention day, LocalDate near) {
        LocalDate best = null;
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            LocalDate date = day.in(year);
            if (date != null && (best == null || distance(date, near) < distance(best, near))) {
                best = date;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /// Where no day has a year, a weekday beside a day tells it: the first year, from the newest that the story names
    /// on, in which they fall together. A year that is more than a few years on is no longer told.
    private @Nullable StoryDay byWeekday(String text, List<DayMention> days, List<TextSpan> readable) {
        int newestYear = newestYear(text, readable);
        if (newestYear == 0) {
            return null;
        }
        StoryDay best = null;
        for (DayMention day : days) {
            if (day.weekday() == null || day.year() != null || coming(text, day)) {
                continue;
            }
            LocalDate named = inNamedYear(day, day.weekday(), text, readable, newestYear);
            LocalDate date = named == null ? firstOn(day, day.weekday(), newestYear) : named;
            if (date != null && (best == null || date.isAfter(best.date()))) {
                best = told(text, day, date, "hari dan tanggal bertemu pada tahun " + date.getYear());
            }
        }
        return best;
    }

    /// The day in the newest year that the story names at all (`Latihan Sea Shield 2025`) in which the weekday agrees.
    private static @Nullable LocalDate inNamedYear(
            DayMention day, DayOfWeek weekday, String text, List<TextSpan> readable, int newestYear) {
        LocalDate best = null;
        for (TextSpan span : readable) {
            Matcher m = YEAR.matcher(text)
                    .useTransparentBounds(true)
                    .region(span.span().start(), span.span().end());
            while (m.find()) {
                int year = Integer.parseInt(m.group());
                LocalDate date = year < newestYear ? null : day.in(year);
                if (date != null && date.getDayOfWeek() == weekday && (best == null || date.isAfter(best))) {
                    best = date;
                }
            }
        }
        return best;
    }

    private static @Nullable LocalDate firstOn(DayMention day, DayOfWeek weekday, int year) {
        for (int y = year; y <= year + YEARS_ON; y++) {
            LocalDate date = day.in(y);
            if (date != null && date.getDayOfWeek() == weekday) {
                return date;
            }
        }
        return null;
    }

    private int newestYear(String text, List<TextSpan> readable) {
        int newest = 0;
        for (TextSpan span : readable) {
            Matcher m = YEAR.matcher(text).useTransparentBounds(true);
            int end = span.span().end();
            for (int at = span.span().start(); at < end; at++) {
                char c = text.charAt(at);
                if (c != '1' && c != '2' || !m.region(at, end).lookingAt()) {
                    continue;
                }
                at = m.end() - 1;
                if (!BEFORE_YEAR
                        .matcher(text.substring(Math.max(0, m.start() - 12), m.start()))
                        .find()) {
                    continue;
                }
                String clause = clauseBefore(text, m.start());
                if (clause.contains("sejak ") || !future.matcher(clause).find()) {
                    newest = Math.max(newest, Integer.parseInt(m.group()));
                }
            }
        }
        return newest;
    }

    /// `Selasa hari ini`: the first such weekday not before the newest day told.
    private static StoryDay today(String text, List<TextSpan> readable, StoryDay newest) {
        StoryDay best = newest;
        for (TextSpan span : readable) {
            int end = span.span().end();
            for (int at = text.indexOf("ari ini", span.span().start());
                    at >= 0 && at < end;
                    at = text.indexOf("ari ini", at + 1)) {
                Matcher m = TODAY.matcher(text).region(Math.max(span.span().start(), at - 12), Math.min(end, at + 30));
                if (m.find()) {
                    DayOfWeek weekday = DayMention.dayOfWeek(m.group(1) != null ? m.group(1) : m.group(2));
                    LocalDate date = newest.date().with(TemporalAdjusters.nextOrSame(weekday));
                    if (date.isAfter(best.date())) {
                        Span words = new Span(m.start(), m.end());
                        best = new StoryDay(date, words, "\"" + m.group() + "\" setelah " + newest.date());
                    }
                }
            }
        }
        return best;
    }

    /// Only days to come are told: that day itself where the story calls it today, else the day before the first.
    private @Nullable StoryDay eve(String text, List<DayMention> days, @Nullable LocalDate about) {
        StoryDay first = null;
        for (DayMention day : days) {
            LocalDate date = day.year() == null && about != null ? nearest(day, about) : day.date();
            if (date != null && day.fresh() && (first == null || date.isBefore(first.date()))) {
                first = told(text, day, date, "hari ini dalam teks");
            }
        }
        if (first == null || TODAY_ANYWHERE.matcher(text).find()) {
            return first;
        }
        return new StoryDay(
                first.date().minusDays(1),
                first.words(),
                "sehari sebelum " + first.words().of(text));
    }

    /// Whether the words before the day, within its sentence, or those right after it, make it one to come. A reporting
    /// verb in between dates the report, not what it tells: `akan hadir, kata Lavrov, Selasa (26/4/2022)`.
    private boolean coming(String text, DayMention day) {
        if (COMING_AFTER
                .matcher(text.substring(day.end(), Math.min(text.length(), day.end() + 20)))
                .find()) {
            return true;
        }
        String before = clauseBefore(text, day.start());
        Matcher cue = future.matcher(before);
        int last = -1;
        while (cue.find()) {
            last = cue.end();
        }
        return last >= 0 && !reported.matcher(before.substring(last)).find();
    }

    private static boolean tomorrow(String text, DayMention day) {
        return TOMORROW_AFTER
                        .matcher(text.substring(day.end(), Math.min(text.length(), day.end() + 12)))
                        .find()
                || TOMORROW_BEFORE
                        .matcher(text.substring(Math.max(0, day.start() - 12), day.start()))
                        .find();
    }

    private static String clauseBefore(String text, int at) {
        int start = at;
        int limit = Math.max(0, at - 160);
        while (start > limit && !endsClause(text, start - 1)) {
            start--;
        }
        return text.substring(start, at);
    }

    private static boolean endsClause(String text, int i) {
        char c = text.charAt(i);
        return c == '\n'
                || c == '!'
                || c == '?'
                || c == '.' && (i + 1 >= text.length() || !Character.isDigit(text.charAt(i + 1)));
    }

    private static StoryDay told(String text, DayMention day, LocalDate date, String how) {
        boolean closes = day.bracketed() && text.startsWith(")", day.end());
        Span words = new Span(day.start(), closes ? day.end() + 1 : day.end());
        return new StoryDay(date, words, "\"" + words.of(text) + "\": " + how);
    }
}
