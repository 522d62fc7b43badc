package id.linimasa.extract.timex;

import id.linimasa.model.TimexType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Gives readings their values: by the document creation time, by the last date of the discourse, or by nothing where
/// neither is known. Recognition is over here: an anchor sees no words but for the tense of the clause.
///
/// One anchor resolves the expressions of one article in text order, on one thread.
final class TimexAnchor {
    private static final int NEWS_DAYS = 30;
    private static final int SOON_DAYS = 120;

    private final @Nullable Anchor created;
    private final Discourse discourse;
    private final DayAnchor days;
    private final ShiftAnchor shifts;
    private final PeriodAnchor periods;

    TimexAnchor(@Nullable Anchor created, Discourse discourse) {
        this.created = created;
        this.discourse = discourse;
        days = new DayAnchor(created, discourse);
        shifts = new ShiftAnchor(created, discourse);
        periods = new PeriodAnchor(created, discourse);
    }

    /// The value of a reading in its surroundings.
    Resolution resolve(Reading reading, Context context) {
        Tense tense = context.tense();
        return switch (reading) {
            case Reading.Day d -> days.day(inYearTold(d, context) instanceof Reading.Day same ? same : d, tense);
            case Reading.Month m -> days.month(inYearTold(m, context) instanceof Reading.Month same ? same : m, tense);
            case Reading.WeekOfMonth week -> days.weekOfMonth(week, tense);
            case Reading.Year year -> periods.year(year.year());
            case Reading.Digits digits -> periods.digits(digits);
            case Reading.Fraction fraction -> periods.fraction(fraction);
            case Reading.Season season -> periods.season(season, context);
            case Reading.Festival festival -> periods.festival(festival, tense);
            case Reading.Hijri hijri -> periods.hijri(hijri);
            case Reading.FromTheDay from -> fromTheDay(from, context);
            case Reading.Era era ->
                Resolution.date(era.value(), new Because("peristiwa yang dikenal", "a well-known event"));
            case Reading.Shift shift -> shifts.shift(shift, context);
            case Reading.Then then -> shifts.then();
            case Reading.Moment moment -> moment(moment, context);
            case Reading.Interval interval -> interval(interval, context);
            case Reading.Length length -> shifts.length(length);
            case Reading.Recurrence recurrence ->
                new Resolution(
                        TimexType.SET, TimexValue.parse(recurrence.value()), new Because("berulang", "recurring"));
            case Reading.Vague vague ->
                Resolution.date(vague.value(), new Because("acuan tanpa tanggal", "a reference without a date"));
        };
    }

    /// A day or month without a year in the year that its sentence has told, where one governs it.
    private Reading inYearTold(Reading reading, Context context) {
        boolean governed = discourse.yearGoverns(context.sentence())
                || reading instanceof Reading.Day day && followsDatedDay(day, context);
        return governed ? RangeJoins.withYear(reading, YearTold.SAME) : reading;
    }

    /// `pada 24 Februari 2022 …, dan pada 2 April`: soon after a day of another year that the sentence tells in full,
    /// unless it is news or to come.
    private boolean followsDatedDay(Reading.Day day, Context context) {
        Anchor dated = discourse.datedDayOfSentence(context.sentence());
        Anchor written = created;
        if (dated == null
                || written == null
                || day.month() == 0
                || context.tense() == Tense.FUTURE
                || dated.day().getYear() >= written.day().getYear()
                || !NumericDateRules.real(dated.day().getYear(), day.month(), day.day())) {
            return false;
        }
        LocalDate same = dated.day().withDayOfMonth(1).withMonth(day.month()).withDayOfMonth(day.day());
        long after = ChronoUnit.DAYS.between(dated.day(), same);
        LocalDate news = same.withYear(written.day().getYear());
        boolean recent = Math.abs(ChronoUnit.DAYS.between(news, written.day())) <= NEWS_DAYS;
        return after > 0 && after <= SOON_DAYS && !recent;
    }

    private Resolution fromTheDay(Reading.FromTheDay from, Context context) {
        Because because = new Because(
                (from.days() < 0 ? -from.days() + " hari sebelum" : from.days() + " hari sesudah") + " hari-H",
                (from.days() < 0 ? -from.days() + " days before" : from.days() + " days after") + " the day");
        Reading theDay = from.theDay();
        if (theDay != null) {
            Resolution day = resolve(theDay, context);
            var start = day.value().range().from();
            if (start != null) {
                LocalDate shifted = start.toLocalDate().plusDays(from.days());
                return Resolution.date(
                        TimexValue.day(shifted),
                        because.and(" " + day.value().text(), " " + day.value().text()));
            }
        }
        return Resolution.date("XXXX-XX-XX", because.and(" yang tidak disebut", ", which is not named"));
    }

    private Resolution moment(Reading.Moment moment, Context context) {
        Reading date = moment.date();
        String day;
        Because because;
        if (date != null) {
            Resolution resolved = resolve(date, context);
            day = resolved.value().text();
            because = resolved.because();
            if (day.length() != 10) {
                var start = resolved.value().range().from();
                day = start == null ? "XXXX-XX-XX" : start.toLocalDate().toString();
            }
        } else {
            Anchor told = context.day();
            Anchor anchor = told != null ? told : bound();
            day = anchor == null ? "XXXX-XX-XX" : anchor.day().toString();
            because = anchor == null
                    ? new Because("harinya tidak diketahui", "its day is unknown")
                    : new Because("pada " + anchor.id(), "on " + anchor.en());
        }
        return new Resolution(TimexType.TIME, TimexValue.parse(ClockText.of(day, moment)), because);
    }

    /// What a time of day without a date binds to outside a sentence that names one.
    private @Nullable Anchor bound() {
        return created != null ? created : discourse.lastDay();
    }

    private Resolution interval(Reading.Interval interval, Context context) {
        Reading first = interval.from();
        Reading last = interval.to();
        if (first instanceof Reading.Day from
                && from.weekdayAlone()
                && last instanceof Reading.Day to
                && to.weekdayAlone()) {
            last = days.lastAfter(last, resolve(first, context));
        }
        Resolution to = resolve(last, context);
        Resolution from = resolve(days.firstOf(first, last, to), context);
        var start = from.value().range().from();
        var end = to.value().range().to();
        if (start != null && end != null && !start.isBefore(end)) {
            to = resolve(days.lastAfter(last, from), context);
        }
        boolean time = from.type() == TimexType.TIME && to.type() == TimexType.TIME;
        String value = from.value().text() + "/" + to.value().text();
        Because because = from.because().equals(to.because())
                ? from.because()
                : new Because(
                        from.because().id() + "; " + to.because().id(),
                        from.because().en() + "; " + to.because().en());
        return new Resolution(time ? TimexType.TIME : TimexType.DATE, TimexValue.parse(value), because);
    }
}
