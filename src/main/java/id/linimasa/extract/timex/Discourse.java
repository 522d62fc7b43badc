package id.linimasa.extract.timex;

import id.linimasa.model.Granularity;
import id.linimasa.model.TimexType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What has been told so far in one article: the last day, the day of each sentence, and days and months whose
/// year or month some other place of the article tells. Used by one thread for one article.
final class Discourse {
    private final Map<Integer, Integer> yearOfMonth = new HashMap<>();
    private final Map<Integer, Integer> yearOfDay = new HashMap<>();
    private final Map<Integer, String> valueOfWeekday = new HashMap<>();
    private final Map<Integer, String> valueOfDayNumber = new HashMap<>();
    private final List<Anchor> toldDays = new ArrayList<>();
    private @Nullable Anchor last;
    private @Nullable Anchor lastOfAnyLength;
    private @Nullable TimexValue lastValue;
    private int lastSentence = -1;
    private boolean lastWritesYear;
    private @Nullable Anchor season;
    private int seasonSentence = -1;
    private int yearSentence = -1;

    /// Collects the years that the article tells beside months and days.
    void learn(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            learn(candidate.reading());
        }
    }

    private void learn(Reading reading) {
        switch (reading) {
            case Reading.Day day
            when day.year().told() && day.month() > 0 -> {
                yearOfMonth.put(day.month(), day.year().value());
                yearOfDay.put(day.month() * 100 + day.day(), day.year().value());
            }
            case Reading.Month month
            when month.year().told() ->
                yearOfMonth.put(month.month(), month.year().value());
            case Reading.Moment moment -> {
                Reading date = moment.date();
                if (date != null) {
                    learn(date);
                }
            }
            case Reading.Interval interval -> {
                learn(interval.from());
                learn(interval.to());
            }
            default -> {}
        }
    }

    /// The year that another place of the article tells for this day (day 0: for this month), or null.
    @Nullable
    Integer yearOf(int month, int day) {
        Integer exact = day == 0 ? null : yearOfDay(month, day);
        return exact != null ? exact : yearOfMonth.get(month);
    }

    /// The year that another place of the article tells for this very day, or null.
    @Nullable
    Integer yearOfDay(int month, int day) {
        return yearOfDay.get(month * 100 + day);
    }

    /// Remembers what a mention was resolved to.
    ///
    /// @param reported whether it is the day of a report: no later time hangs on it, unless none was told before
    void told(Candidate candidate, Resolution resolution, String words, int sentence, boolean reported) {
        if (resolution.type() != TimexType.DATE && resolution.type() != TimexType.TIME) {
            return;
        }
        TimexValue value = resolution.value();
        if (candidate.reading() instanceof Reading.Day day) {
            String text = value.text();
            if (day.day() > 0) {
                valueOfDayNumber.put(day.day(), text);
            }
            if (day.weekday() > 0 && day.day() > 0) {
                valueOfWeekday.put(day.weekday(), text);
            }
        }
        LocalDateTime to = value.range().to();
        LocalDateTime from = value.range().from();
        if (candidate.reading() instanceof Reading.Season && from != null) {
            season = new Anchor(from.toLocalDate(), "dari “" + words + "”", "from “" + words + "”");
            seasonSentence = sentence;
        }
        if (tellsYearAlone(candidate.reading()) && candidate.mod() == null) {
            yearSentence = sentence;
        }
        if (from == null || to == null) {
            return;
        }
        boolean aDay = value.granularity().compareTo(Granularity.DAY) <= 0;
        boolean days =
                value.granularity() == Granularity.RANGE && value.text().length() == "2022-03-03/2022-03-05".length();
        LocalDate day = days ? to.toLocalDate().minusDays(1) : from.toLocalDate();
        Anchor anchor = new Anchor(day, "dari “" + words + "”", "from “" + words + "”");
        if (!reported || lastOfAnyLength == null) {
            lastOfAnyLength = anchor;
            lastValue = value;
        }
        if ((aDay || days) && (!reported || last == null)) {
            last = anchor;
            lastSentence = sentence;
            lastWritesYear = candidate.mod() == null && writesYear(candidate.reading());
            toldDays.add(anchor);
        }
    }

    /// The last day told, or null.
    @Nullable
    Anchor lastDay() {
        return last;
    }

    /// The last day told within these, both included, or null.
    @Nullable
    Anchor lastDayWithin(LocalDate from, LocalDate to) {
        for (int i = toldDays.size() - 1; i >= 0; i--) {
            LocalDate day = toldDays.get(i).day();
            if (!day.isBefore(from) && !day.isAfter(to)) {
                return toldDays.get(i);
            }
        }
        return null;
    }

    /// How many sentences ago the last day was told.
    int sentencesSinceLastDay(int sentence) {
        return sentence - lastSentence;
    }

    /// The last day, month or year told, or null.
    @Nullable
    Anchor lastOfAnyLength() {
        return lastOfAnyLength;
    }

    @Nullable
    TimexValue lastValue() {
        return lastValue;
    }

    /// The last day told, where it was told in this sentence; or null.
    @Nullable
    Anchor dayOfSentence(int sentence) {
        return sentence == lastSentence ? last : null;
    }

    /// `Pada 2014`, `delapan tahun kemudian`.
    private static boolean tellsYearAlone(Reading reading) {
        return reading instanceof Reading.Year || reading instanceof Reading.Shift shift && shift.unit() == Unit.YEAR;
    }

    private static boolean writesYear(Reading reading) {
        return switch (reading) {
            case Reading.Day day -> day.year().told();
            case Reading.Moment moment -> {
                Reading date = moment.date();
                yield date != null && writesYear(date);
            }
            case Reading.Interval interval -> writesYear(interval.to());
            default -> false;
        };
    }

    /// The last day told, where it was told in this sentence with its year written; or null.
    @Nullable
    Anchor datedDayOfSentence(int sentence) {
        return lastWritesYear ? dayOfSentence(sentence) : null;
    }

    /// Whether a bare year was told last, and in this sentence: it holds for a day or month without a year behind it.
    boolean yearGoverns(int sentence) {
        TimexValue value = lastValue;
        return sentence == yearSentence && value != null && value.granularity() == Granularity.YEAR;
    }

    /// The first day of the season told last, where it was told in this sentence; or null.
    @Nullable
    Anchor seasonOfSentence(int sentence) {
        return sentence == seasonSentence ? season : null;
    }

    /// The day that this weekday was told together with, or null.
    @Nullable
    String valueOfWeekday(int weekday) {
        return valueOfWeekday.get(weekday);
    }

    @Nullable
    String valueOfDayNumber(int day) {
        return valueOfDayNumber.get(day);
    }
}
