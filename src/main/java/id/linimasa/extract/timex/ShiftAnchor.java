package id.linimasa.extract.timex;

import id.linimasa.model.Granularity;
import id.linimasa.model.TimeRange;
import id.linimasa.model.TimexType;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// Distances from the day of writing or from the last date told, and lengths that end or begin with the day of
/// writing.
final class ShiftAnchor {
    private static final int NEWS_DAYS = 30;
    private static final int NEAR_SENTENCES = 1;

    private final @Nullable Anchor created;
    private final Discourse discourse;

    ShiftAnchor(@Nullable Anchor created, Discourse discourse) {
        this.created = created;
        this.discourse = discourse;
    }

    Resolution shift(Reading.Shift shift, Context context) {
        Anchor anchor = anchor(shift, context);
        if (shift.unit().clock()) {
            return hours(shift, anchor);
        }
        if (anchor == null) {
            String value = unresolved(shift);
            DayPart part = shift.part();
            Because because = new Because("tanggal acuannya tidak diketahui", "the date it hangs on is unknown");
            return part == null
                    ? Resolution.date(value, because)
                    : new Resolution(TimexType.TIME, TimexValue.parse(value + part), because);
        }
        LocalDate day = moved(anchor.day(), shift.unit(), shift.amount());
        Because because = because(shift, anchor);
        DayPart part = shift.part();
        if (part != null) {
            return new Resolution(TimexType.TIME, TimexValue.parse(day + part.name()), because);
        }
        return Resolution.date(value(day, shift), because);
    }

    private @Nullable Anchor anchor(Reading.Shift shift, Context context) {
        if (!shift.fromLast()) {
            Anchor spoken = context.spoken();
            return spoken != null && shift.unit() == Unit.DAY ? spoken : created;
        }
        Anchor last = shift.unit() == Unit.DAY || shift.unit() == Unit.WEEK
                ? discourse.lastDay()
                : discourse.lastOfAnyLength();
        boolean same = shift.unit() == Unit.DAY && shift.amount() == 0;
        return last == null ? created : same ? sameDay(last, context) : last;
    }

    /// `pada hari yang sama`: a day to come, or one of long ago that was told in passing, gives way to the news.
    private Anchor sameDay(Anchor last, Context context) {
        Anchor written = created;
        if (written == null) {
            return last;
        }
        LocalDate on = written.day();
        boolean ahead = last.day().isAfter(on) && context.tense() != Tense.FUTURE;
        boolean passing = last.day().isBefore(on.minusDays(NEWS_DAYS))
                && discourse.sentencesSinceLastDay(context.sentence()) > NEAR_SENTENCES;
        if (!ahead && !passing) {
            return last;
        }
        Anchor news = discourse.lastDayWithin(on.minusDays(NEWS_DAYS), on);
        return news != null ? news : ahead ? written : last;
    }

    private static LocalDate moved(LocalDate day, Unit unit, int amount) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3L * amount);
            case HALF_YEAR -> day.plusMonths(6L * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10L * amount);
            case CENTURY -> day.plusYears(100L * amount);
            case SECOND, MINUTE, HOUR -> day;
        };
    }

    /// The value keeps the unit's granularity: a week ago is a week.
    private static String value(LocalDate day, Reading.Shift shift) {
        return switch (shift.unit()) {
            case DAY, SECOND, MINUTE, HOUR -> day.toString();
            case WEEK ->
                switch (shift.inner()) {
                    case 0 -> TimexValue.week(day);
                    case Reading.Shift.WEEKEND -> TimexValue.week(day) + "-WE";
                    default ->
                        day.minusDays(day.getDayOfWeek().getValue() - (long) shift.inner())
                                .toString();
                };
            case MONTH -> {
                boolean real = shift.inner() > 0 && shift.inner() <= day.lengthOfMonth();
                yield real
                        ? day.withDayOfMonth(shift.inner()).toString()
                        : TimexValue.month(day.getYear(), day.getMonthValue());
            }
            case QUARTER -> TimexValue.year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case HALF_YEAR -> TimexValue.year(day.getYear()) + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> TimexValue.year(day.getYear());
            case DECADE -> TimexValue.digits(day.getYear() / 10, 3) + "X";
            case CENTURY -> TimexValue.digits(day.getYear() / 100, 2) + "XX";
        };
    }

    private static String unresolved(Reading.Shift shift) {
        return switch (shift.unit()) {
            case DAY, SECOND, MINUTE, HOUR -> "XXXX-XX-XX";
            case WEEK ->
                switch (shift.inner()) {
                    case 0 -> "XXXX-WXX";
                    case Reading.Shift.WEEKEND -> "XXXX-WXX-WE";
                    default -> "XXXX-WXX-" + shift.inner();
                };
            case MONTH -> shift.inner() > 0 ? "XXXX-XX-" + TimexValue.digits(shift.inner(), 2) : "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF_YEAR -> "XXXX-HX";
            case YEAR, DECADE, CENTURY -> "XXXX";
        };
    }

    /// The hour of writing is not known: `dua jam lalu` is told to the day, `dua jam kemudian` as a length.
    private static Resolution hours(Reading.Shift shift, @Nullable Anchor anchor) {
        if (shift.fromLast() || anchor == null) {
            String value = TimexValue.duration(Math.abs(shift.amount()) * 10, shift.unit());
            return new Resolution(
                    TimexType.DURATION, TimexValue.parse(value), new Because("lama waktu", "a length of time"));
        }
        return Resolution.date(TimexValue.day(anchor.day()), because(shift, anchor));
    }

    private static Because because(Reading.Shift shift, Anchor anchor) {
        int away = shift.amount();
        String id = shift.unit().indonesian;
        String en = shift.unit().english;
        if (away == 0) {
            return shift.unit() == Unit.DAY
                    ? new Because(anchor.id(), anchor.en())
                    : new Because(id + " dari " + anchor.id(), "the " + en + " of " + anchor.en());
        }
        int count = Math.abs(away);
        String plural = count == 1 ? en : en + "s";
        return away < 0
                ? new Because(
                        count + " " + id + " sebelum " + anchor.id(), count + " " + plural + " before " + anchor.en())
                : new Because(
                        count + " " + id + " sesudah " + anchor.id(), count + " " + plural + " after " + anchor.en());
    }

    /// `Kala itu`: the last date told, whatever its granularity.
    Resolution then() {
        TimexValue last = discourse.lastValue();
        Anchor anchor = discourse.lastOfAnyLength();
        return last == null || anchor == null
                ? Resolution.date(
                        "PAST_REF", new Because("belum ada tanggal yang disebut", "no date has been told yet"))
                : Resolution.date(
                        last.granularity().compareTo(Granularity.DAY) < 0 ? TimexValue.day(anchor.day()) : last,
                        new Because(
                                "tanggal terakhir yang disebut: " + anchor.id(), "the last date told: " + anchor.en()));
    }

    /// A length; one that ends or begins with the day of writing has a range.
    Resolution length(Reading.Length length) {
        TimexValue value = TimexValue.parse(length.value());
        Anchor anchor = created;
        if (length.way() == 0 || anchor == null) {
            return new Resolution(TimexType.DURATION, value, new Because("lama waktu", "a length of time"));
        }
        boolean back = length.way() < 0;
        Because because = back
                ? new Because("lama waktu hingga " + anchor.id(), "a length of time up to " + anchor.en())
                : new Because("lama waktu sejak " + anchor.id(), "a length of time from " + anchor.en());
        return new Resolution(TimexType.DURATION, withRange(value, anchor.day(), back), because);
    }

    private static TimexValue withRange(TimexValue value, LocalDate day, boolean back) {
        try {
            Period period = Period.parse(value.text());
            TimeRange range = back
                    ? TimeRange.days(day.minus(period), day.plusDays(1))
                    : TimeRange.days(day, day.plus(period).plusDays(1));
            return new TimexValue(value.text(), range, Granularity.NONE);
        } catch (DateTimeParseException e) {
            return value; // hours, or a number that nobody told
        }
    }
}
