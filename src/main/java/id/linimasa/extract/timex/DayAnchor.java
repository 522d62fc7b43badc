package id.linimasa.extract.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Days, weekdays and months that leave something untold.
final class DayAnchor {
    private final @Nullable Anchor created;
    private final Discourse discourse;

    DayAnchor(@Nullable Anchor created, Discourse discourse) {
        this.created = created;
        this.discourse = discourse;
    }

    Resolution day(Reading.Day day, Tense tense) {
        if (day.weekdayAlone()) {
            return weekday(day, tense);
        }
        return day.month() == 0 ? dayNumber(day, tense) : dayOfYear(day, tense);
    }

    /// A bare weekday: ahead of the article where its clause looks ahead, else the latest; the article's own day
    /// counts.
    private Resolution weekday(Reading.Day day, Tense tense) {
        int weekday = day.weekday();
        if (created == null) {
            return weekdayWithoutAnchor(weekday);
        }
        LocalDate on = created.day();
        DayOfWeek name = DayOfWeek.of(weekday);
        String idName = DateWords.weekday(weekday, true);
        String enName = DateWords.weekday(weekday, false);
        return switch (day.direction()) {
            case PAST, BEFORE ->
                date(
                        on.with(TemporalAdjusters.previous(name)),
                        idName + " terakhir sebelum ",
                        "the last " + enName + " before ");
            case FUTURE, AFTER, AHEAD, AGAIN ->
                date(
                        on.with(TemporalAdjusters.next(name)),
                        idName + " pertama sesudah ",
                        "the first " + enName + " after ");
            case THIS ->
                date(
                        on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(weekday - 1L),
                        idName + " dalam pekan ",
                        enName + " in the week of ");
            case NONE, SAME, RECENT ->
                tense == Tense.FUTURE
                        ? date(
                                on.with(TemporalAdjusters.nextOrSame(name)),
                                idName + " pertama sejak (kalimatnya memandang ke depan) ",
                                "the first " + enName + " from (its clause looks ahead) ")
                        : date(
                                on.with(TemporalAdjusters.previousOrSame(name)),
                                idName + " terakhir hingga ",
                                "the last " + enName + " up to ");
        };
    }

    private Resolution weekdayWithoutAnchor(int weekday) {
        String told = discourse.valueOfWeekday(weekday);
        return told == null
                ? Resolution.date("XXXX-WXX-" + weekday, unknown())
                : Resolution.date(
                        told,
                        new Because("hari yang sudah disebut dengan tanggalnya", "a day already told with its date"));
    }

    private Resolution date(LocalDate day, String id, String en) {
        return Resolution.date(TimexValue.day(day), hangs(id, en));
    }

    private Because hangs(String id, String en) {
        return created == null ? unknown() : new Because(id + created.id(), en + created.en());
    }

    private static Because unknown() {
        return new Because("tanggal artikel tidak diketahui", "the article's date is unknown");
    }

    /// `tanggal 9`: of a month told before, or the nearest.
    private Resolution dayNumber(Reading.Day day, Tense tense) {
        if (created == null) {
            String told = discourse.valueOfDayNumber(day.day());
            String value = told == null ? "XXXX-XX-" + TimexValue.digits(day.day(), 2) : told;
            return Resolution.date(
                    value, told == null ? unknown() : new Because("tanggal yang sudah disebut", "a day already told"));
        }
        LocalDate on = created.day();
        YearMonth month = YearMonth.from(on);
        LocalDate best = null;
        for (int away = -1; away <= 1; away++) {
            YearMonth candidate = month.plusMonths(away);
            if (candidate.isValidDay(day.day())) {
                LocalDate date = candidate.atDay(day.day());
                boolean fits = fits(date, on, day.direction(), tense);
                if (fits && (best == null || distance(date, on) < distance(best, on))) {
                    best = date;
                }
            }
        }
        return date(
                best == null ? on : best,
                "tanggal " + day.day() + " terdekat dengan ",
                "the " + day.day() + "th nearest to ");
    }

    private static boolean fits(LocalDate date, LocalDate on, Direction direction, Tense tense) {
        return switch (direction) {
            case PAST -> date.isBefore(on);
            case FUTURE -> date.isAfter(on);
            default -> tense != Tense.FUTURE || !date.isBefore(on);
        };
    }

    private static long distance(LocalDate a, LocalDate b) {
        long days = ChronoUnit.DAYS.between(a, b);
        return days >= 0 ? days : -2 * days; // the past by default
    }

    private Resolution dayOfYear(Reading.Day day, Tense tense) {
        YearTold told = day.year();
        Integer year = told.told() ? Integer.valueOf(told.value()) : yearOf(told);
        boolean elsewhere = false;
        if (year == null) {
            year = created == null ? discourse.yearOf(day.month(), day.day()) : sameDay(day, created.day());
            elsewhere = year != null;
        }
        if (year == null && created != null && told.untold()) {
            year = chosen(day, tense, created.day());
        }
        if (year == null || !NumericDateRules.real(year, day.month(), day.day())) {
            return Resolution.date(TimexValue.monthDay(day.month(), day.day()), unknown());
        }
        LocalDate date = LocalDate.of(year, day.month(), day.day());
        Because because = told.told()
                ? Because.WRITTEN_OUT
                : elsewhere
                        ? new Because("tahun dari tempat lain di artikel", "its year is told elsewhere in the article")
                        : told.how() == YearTold.How.FROM_LAST
                                ? new Because("tahun yang terakhir disebut", "in the year told last")
                                : hangs("tahun terdekat dengan ", "in the year nearest to ");
        return Resolution.date(TimexValue.day(date), conflict(day, date, because));
    }

    /// The year that the article tells for this very day, where it lies so far back that no news can be meant: after
    /// `7 Oktober 2023` the bare `7 Oktober` is that day too.
    private @Nullable Integer sameDay(Reading.Day day, LocalDate on) {
        boolean plain = day.weekday() == 0
                && day.direction() == Direction.NONE
                && day.year().untold();
        Integer year = plain ? discourse.yearOfDay(day.month(), day.day()) : null;
        return year != null && inYear(day, year).isBefore(on.minusYears(1)) ? year : null;
    }

    private static Because conflict(Reading.Day day, LocalDate date, Because because) {
        int actual = date.getDayOfWeek().getValue();
        if (day.weekday() == 0 || day.weekday() == actual) {
            return because;
        }
        return because.and(
                "; hari dan tanggal berselisih: tanggal itu " + DateWords.weekday(actual, true) + ", bukan "
                        + DateWords.weekday(day.weekday(), true),
                "; weekday and date disagree: that date is a " + DateWords.weekday(actual, false) + ", not a "
                        + DateWords.weekday(day.weekday(), false));
    }

    /// A day so near to the day of writing is the news, whatever its weekday.
    private static final int NEWS = 15;

    /// The nearest year, or the one nearest to it in which the weekday agrees.
    private static int chosen(Reading.Day day, Tense tense, LocalDate on) {
        int nearest = YearChoice.choose(on, day.direction(), tense, year -> YearChoice.Days.one(inYear(day, year)));
        boolean news = Math.abs(ChronoUnit.DAYS.between(inYear(day, nearest), on)) <= NEWS;
        if (day.weekday() == 0 || news) {
            return nearest; // a slip of the weekday moves no news to another year
        }
        int[] order = {nearest, on.getYear(), on.getYear() - 1, on.getYear() + 1};
        for (int year : order) {
            if (inYear(day, year).getDayOfWeek().getValue() == day.weekday()) {
                return year;
            }
        }
        return nearest;
    }

    private static LocalDate inYear(Reading.Day day, int year) {
        YearMonth month = YearMonth.of(year, day.month());
        return month.atDay(Math.min(day.day(), month.lengthOfMonth()));
    }

    Resolution month(Reading.Month month, Tense tense) {
        YearTold told = month.year();
        if (told.told()) {
            return Resolution.date(TimexValue.month(told.value(), month.month()), Because.WRITTEN_OUT);
        }
        Integer year = yearOf(told);
        if (year != null) {
            return Resolution.date(TimexValue.month(year, month.month()), hangs("tahunnya dari ", "its year from "));
        }
        if (created == null) {
            Integer elsewhere = discourse.yearOf(month.month(), 0);
            return elsewhere == null
                    ? Resolution.date(TimexValue.unknownYear(month.month()), unknown())
                    : Resolution.date(
                            TimexValue.month(elsewhere, month.month()),
                            new Because(
                                    "tahun dari tempat lain di artikel", "its year is told elsewhere in the article"));
        }
        LocalDate first = created.day().withDayOfMonth(1); // months are compared as months
        int chosen = YearChoice.choose(first, month.direction(), tense, y -> {
            LocalDate start = LocalDate.of(y, month.month(), 1);
            return YearChoice.Days.one(start);
        });
        String id = DateWords.month(month.month(), true);
        String en = DateWords.month(month.month(), false);
        Because because = switch (month.direction()) {
            case PAST -> hangs(id + " terakhir sebelum ", "the last " + en + " before ");
            case FUTURE -> hangs(id + " pertama sesudah ", "the first " + en + " after ");
            default -> hangs(id + " terdekat dengan ", "the " + en + " nearest to ");
        };
        return Resolution.date(TimexValue.month(chosen, month.month()), because);
    }

    Resolution weekOfMonth(Reading.WeekOfMonth week, Tense tense) {
        Resolution month = month(week.month(), tense);
        var from = month.value().range().from();
        if (from == null) {
            return month;
        }
        LocalDate first = from.toLocalDate().plusDays((week.number() - 1) * 7L);
        return Resolution.date(first + "/" + first.plusDays(6), month.because());
    }

    /// A year told by its distance; null where it is untold or its anchor unknown.
    private @Nullable Integer yearOf(YearTold told) {
        Anchor anchor = switch (told.how()) {
            case FROM_CREATED -> created;
            case FROM_LAST -> discourse.lastOfAnyLength() == null ? created : discourse.lastOfAnyLength();
            case TOLD, UNTOLD -> null;
        };
        return anchor == null ? null : Integer.valueOf(anchor.day().getYear() + told.value());
    }

    /// The first end of a range with what it takes from the last: its year, or the weekday before it.
    Reading firstOf(Reading first, Reading last, Resolution to) {
        var end = to.value().range().from();
        if (end == null) {
            return RangeJoins.withYear(first, yearIn(last));
        }
        LocalDate day = end.toLocalDate();
        return switch (first) {
            case Reading.Day d
            when d.weekdayAlone() -> day(day.with(TemporalAdjusters.previous(DayOfWeek.of(d.weekday()))), d.weekday());
            case Reading.Day d
            when d.month() == 0 && d.day() <= day.getDayOfMonth() -> day(day.withDayOfMonth(d.day()), d.weekday());
            case Reading.Day d
            when d.year().untold() && d.month() > 0 -> {
                boolean before = d.month() * 100 + d.day() <= day.getMonthValue() * 100 + day.getDayOfMonth();
                yield new Reading.Day(
                        YearTold.of(day.getYear() - (before ? 0 : 1)), d.month(), d.day(), d.weekday(), Direction.NONE);
            }
            case Reading.Month m
            when m.year().untold() ->
                new Reading.Month(
                        YearTold.of(day.getYear() - (m.month() <= day.getMonthValue() ? 0 : 1)),
                        m.month(),
                        Direction.NONE);
            default -> RangeJoins.withYear(first, yearIn(last));
        };
    }

    private static YearTold yearIn(Reading last) {
        return switch (last) {
            case Reading.Day day -> day.year();
            case Reading.Month month -> month.year();
            case Reading.Fraction fraction -> fraction.year();
            default -> YearTold.UNTOLD;
        };
    }

    private static Reading day(LocalDate date, int weekday) {
        return new Reading.Day(
                YearTold.of(date.getYear()), date.getMonthValue(), date.getDayOfMonth(), weekday, Direction.NONE);
    }

    /// The last end of a range that would end before it begins: the next one after its first end.
    Reading lastAfter(Reading last, Resolution from) {
        var start = from.value().range().from();
        if (start == null) {
            return last;
        }
        LocalDate day = start.toLocalDate();
        return switch (last) {
            case Reading.Day d
            when d.weekdayAlone() -> day(day.with(TemporalAdjusters.next(DayOfWeek.of(d.weekday()))), d.weekday());
            case Reading.Day d
            when d.year().untold() && d.month() > 0 -> {
                boolean after = d.month() * 100 + d.day() >= day.getMonthValue() * 100 + day.getDayOfMonth();
                yield new Reading.Day(
                        YearTold.of(day.getYear() + (after ? 0 : 1)), d.month(), d.day(), d.weekday(), Direction.NONE);
            }
            default -> last;
        };
    }
}
