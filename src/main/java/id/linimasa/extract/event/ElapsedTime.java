package id.linimasa.extract.event;

import id.linimasa.extract.event.When.Trust;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Extent;
import id.linimasa.model.TimeRange;
import id.linimasa.model.TimexType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Dates what a length of time parts from the main clause: `sehari setelah Trump menyerukan …` was the day before,
/// `lebih dari sebulan setelah AS menyerang …` the month before.
///
/// As coarse as the unit of the length. Made for one article; immutable afterwards.
final class ElapsedTime {
    private static final Set<String> AFTER = Set.of("setelah", "sesudah", "usai", "seusai", "sejak", "pasca");
    /// Words for a length that lasts: `hancur selama dua tahun setelah serangan`.
    private static final Set<String> LASTS = Set.of("selama", "dalam", "hingga");
    private static final int OWN = 8;
    private static final int LONGEST = 99;

    private final ArticleDay day;

    ElapsedTime(ArticleDay day) {
        this.day = day;
    }

    /// The time of a trigger that is the first behind a length and its conjunction, or null.
    @Nullable
    When of(SentenceView view, Trigger trigger) {
        for (TimeRef time : view.times()) {
            int conjunction = time.to();
            boolean length = time.mention().timex().type() == TimexType.DURATION
                    && AFTER.contains(view.lower(conjunction))
                    && !LASTS.contains(view.lower(time.from() - 1))
                    && conjunction < trigger.from()
                    && !dated(view, trigger)
                    && first(view, conjunction + 1, trigger.from());
            Period period = length ? period(time.mention().timex().value()) : null;
            LocalDate anchor = anchor(view);
            boolean opens = time.from() <= 1
                    && view.times().stream().noneMatch(t -> t.usable() && day.news(t.mention()) != null);
            if (period != null && anchor != null && !opens) { // "Sehari setelah serangan, Ukraina …": of no known day
                return told(time, anchor.minus(period), period);
            }
        }
        return null;
    }

    /// Whether no other event and no end of the clause stands between.
    private static boolean first(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.triggerAt(i) != null
                    || view.word(i).is(",")
                    || view.word(i).is(";")) {
                return false;
            }
        }
        return true;
    }

    /// Whether the clause tells a day of its own behind the trigger.
    private static boolean dated(SentenceView view, Trigger trigger) {
        return view.times().stream()
                .anyMatch(t -> t.usable() && t.from() >= trigger.to() && t.from() - trigger.to() <= OWN);
    }

    /// A length in one whole unit of the calendar (`P3W`), or null.
    private static @Nullable Period period(String value) {
        int end = value.length() - 1;
        if (end < 2 || end > 3 || value.charAt(0) != 'P') {
            return null;
        }
        int number = 0;
        for (int i = 1; i < end; i++) {
            if (!Character.isDigit(value.charAt(i))) {
                return null;
            }
            number = 10 * number + Character.digit(value.charAt(i), 10);
        }
        boolean calendar = number > 0 && number <= LONGEST && "DWMY".indexOf(value.charAt(end)) >= 0;
        return calendar ? Period.parse(value) : null;
    }

    /// The day of the main clause: the only day that the sentence names, else the day the article is about.
    private @Nullable LocalDate anchor(SentenceView view) {
        LocalDate told = null;
        for (TimeRef time : view.times()) {
            LocalDate one = time.usable() ? day.news(time.mention()) : null;
            if (one != null && told != null && !one.equals(told)) {
                return day.topic();
            }
            told = one == null ? told : one;
        }
        return told == null ? day.topic() : told;
    }

    private static When told(TimeRef time, LocalDate date, Period period) {
        LocalDate from = date;
        LocalDate to = date.plusDays(1);
        String value = date.toString();
        if (period.getYears() > 0) {
            from = date.withDayOfYear(1);
            to = from.plusYears(1);
            value = String.format(Locale.ROOT, "%04d", date.getYear());
        } else if (period.getMonths() > 0) {
            from = date.withDayOfMonth(1);
            to = from.plusMonths(1);
            value = YearMonth.from(date).toString();
        } else if (period.getDays() % 7 == 0) {
            from = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            to = from.plusWeeks(1);
            value = DateTimeFormatter.ISO_WEEK_DATE.format(date).substring(0, "2022-W17".length());
        }
        return new When(
                time.index(),
                value,
                TimeRange.days(from, to),
                Extent.WITHIN,
                Trust.CLAUSE,
                new Bilingual(
                        "selama itu sebelum hari yang diberitakan: " + value,
                        "that long before the day that is reported: " + value));
    }
}
