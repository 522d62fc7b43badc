package id.linimasa.extract.timex;

import id.linimasa.model.TimexType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Years and their parts, decades, centuries, seasons, holidays and Hijri dates.
final class PeriodAnchor {
    private final @Nullable Anchor created;
    private final Discourse discourse;

    PeriodAnchor(@Nullable Anchor created, Discourse discourse) {
        this.created = created;
        this.discourse = discourse;
    }

    Resolution year(YearTold year) {
        return Resolution.date(TimexValue.year(year.value()), Because.WRITTEN_OUT);
    }

    Resolution digits(Reading.Digits digits) {
        String value = digits.century()
                ? TimexValue.digits(digits.digits(), 2) + "XX"
                : TimexValue.digits(digits.digits(), 3) + "X";
        return Resolution.date(value, Because.WRITTEN_OUT);
    }

    Resolution fraction(Reading.Fraction fraction) {
        String suffix = (fraction.unit() == Unit.QUARTER ? "-Q" : "-H") + fraction.number();
        int months = fraction.unit() == Unit.QUARTER ? 3 : 6;
        Integer year = yearOf(fraction.year(), y -> {
            LocalDate first = LocalDate.of(y, (fraction.number() - 1) * months + 1, 1);
            return new YearChoice.Days(first, first.plusMonths(months));
        });
        return Resolution.date((year == null ? "XXXX" : TimexValue.year(year)) + suffix, because(fraction.year()));
    }

    /// A year told outright, by a distance, or else by what comes nearest; null without an anchor.
    private @Nullable Integer yearOf(YearTold told, java.util.function.IntFunction<YearChoice.Days> inYear) {
        return yearOf(told, Direction.NONE, Tense.UNTOLD, inYear);
    }

    private @Nullable Integer yearOf(
            YearTold told, Direction direction, Tense tense, java.util.function.IntFunction<YearChoice.Days> inYear) {
        Anchor last = discourse.lastOfAnyLength();
        return switch (told.how()) {
            case TOLD -> Integer.valueOf(told.value());
            case FROM_CREATED ->
                created == null ? null : Integer.valueOf(created.day().getYear() + told.value());
            case FROM_LAST -> {
                Anchor anchor = last == null ? created : last;
                yield anchor == null ? null : Integer.valueOf(anchor.day().getYear() + told.value());
            }
            case UNTOLD ->
                created == null ? null : Integer.valueOf(YearChoice.choose(created.day(), direction, tense, inYear));
        };
    }

    private Because because(YearTold told) {
        if (told.told()) {
            return Because.WRITTEN_OUT;
        }
        Anchor anchor = created;
        return anchor == null
                ? new Because("tanggal artikel tidak diketahui", "the article's date is unknown")
                : new Because("terdekat dengan " + anchor.id(), "nearest to " + anchor.en());
    }

    /// A season is three whole months; winter's last two lie in the next year, and its year is that of most of it where
    /// the text says `tahun ini`.
    Resolution season(Reading.Season season, Context context) {
        Tense tense = context.tense();
        boolean wraps = season.lastMonth() < season.firstMonth();
        Anchor before = season.year().untold() && season.direction() == Direction.NONE
                ? discourse.seasonOfSentence(context.sentence())
                : null;
        Integer year = before != null
                ? Integer.valueOf(yearAfter(season, before))
                : yearOf(
                        season.year(),
                        season.direction(),
                        tense,
                        y -> new YearChoice.Days(
                                LocalDate.of(y, season.firstMonth(), 1),
                                LocalDate.of(wraps ? y + 1 : y, season.lastMonth(), 1)
                                        .plusMonths(1)));
        if (year == null) {
            return Resolution.date(
                    TimexValue.unknownYear(season.firstMonth()) + "/" + TimexValue.unknownYear(season.lastMonth()),
                    because(season.year()));
        }
        boolean begunBefore = wraps
                && season.year().how() == YearTold.How.FROM_CREATED
                && created != null
                && created.day().getMonthValue() < season.firstMonth()
                && tense != Tense.FUTURE;
        int first = begunBefore ? year - 1 : year;
        String value = TimexValue.month(first, season.firstMonth()) + "/"
                + TimexValue.month(wraps ? first + 1 : first, season.lastMonth());
        return Resolution.date(value, because(season.year()));
    }

    /// `pada musim panas 2024 …, pada musim gugur …`: seasons told in one sentence follow each other.
    private static int yearAfter(Reading.Season season, Anchor before) {
        int year = before.day().getYear();
        return season.firstMonth() > before.day().getMonthValue() ? year : year + 1;
    }

    Resolution festival(Reading.Festival festival, Tense tense) {
        Phrase holiday = festival.holiday();
        Direction direction = festival.direction();
        if (direction == Direction.SAME || direction == Direction.THIS) {
            direction = Direction.NONE;
        }
        Integer year = yearOf(festival.year(), direction, tense, y -> YearChoice.Days.one(Holidays.in(holiday, y)));
        if (year == null) {
            return Resolution.date(Holidays.inUnknownYear(holiday), because(festival.year()));
        }
        Because because = new Because("hari raya atau peringatan; ", "a holiday; ")
                .and(because(festival.year()).id(), because(festival.year()).en());
        LocalDate day = Holidays.in(holiday, year);
        return holiday.cell(0).equals("EVE")
                ? new Resolution(TimexType.TIME, TimexValue.parse(day + DayPart.TNI.name()), because)
                : Resolution.date(TimexValue.day(day), because);
    }

    /// A Hijri date by the Umm al-Qura calendar: local sightings may lie a day apart.
    Resolution hijri(Reading.Hijri hijri) {
        Because because =
                new Because("kalender Hijriah (Umm al-Qura, kira-kira)", "Hijri calendar (Umm al-Qura, approximate)");
        try {
            int year = hijri.year() > 0 ? hijri.year() : nearestHijriYear(hijri);
            if (year == 0) {
                return Resolution.date("XXXX-XX" + (hijri.day() > 0 ? "-XX" : ""), because);
            }
            LocalDate first = LocalDate.from(HijrahDate.of(year, hijri.month(), Math.max(1, hijri.day())));
            if (hijri.day() > 0) {
                return Resolution.date(TimexValue.day(first), because);
            }
            HijrahDate month = HijrahDate.of(year, hijri.month(), 1);
            LocalDate last = LocalDate.from(month).plusDays(month.lengthOfMonth() - 1L);
            return Resolution.date(first + "/" + last, because);
        } catch (DateTimeException e) {
            return Resolution.date("XXXX-XX-XX", because); // outside the table of Umm al-Qura
        }
    }

    /// The Hijri year whose month lies nearest to the day of writing, or in the western year told (a negative year).
    private int nearestHijriYear(Reading.Hijri hijri) {
        LocalDate near =
                hijri.year() < 0 ? YearMonth.of(-hijri.year(), 7).atDay(1) : created == null ? null : created.day();
        if (near == null) {
            return 0;
        }
        int year = HijrahDate.from(near).get(ChronoField.YEAR);
        int best = year;
        for (int candidate : new int[] {year - 1, year, year + 1}) {
            if (distance(candidate, hijri, near) < distance(best, hijri, near)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(int year, Reading.Hijri hijri, LocalDate near) {
        LocalDate day = LocalDate.from(HijrahDate.of(year, hijri.month(), Math.max(1, hijri.day())));
        return Math.abs(ChronoUnit.DAYS.between(near, hijri.day() == 0 ? day.plusDays(15) : day));
    }
}
