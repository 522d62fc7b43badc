package id.linimasa.extract.event;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Extent;
import id.linimasa.model.TimeMention;
import id.linimasa.model.TimeRange;
import id.linimasa.model.TimexMod;
import id.linimasa.model.TimexType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// The time chosen for an event mention.
///
/// @param timex index of the expression in the article's list, or null where none tells it
/// @param value TIMEX3 value, `A/B`, or null
/// @param range the days it covers
/// @param extent whether it fills them
/// @param trust how it is known
/// @param why for people
record When(
        @Nullable Integer timex, @Nullable String value, TimeRange range, Extent extent, Trust trust, Bilingual why) {

    /// How a time is known, best last.
    enum Trust {
        /// Nothing tells it.
        NONE,
        /// The day or days up to the day of writing.
        ARTICLE,
        /// The day that the article is about.
        TOPIC,
        /// An expression of the same sentence.
        SENTENCE,
        /// An expression of the same clause.
        CLAUSE
    }

    static final When UNKNOWN = new When(
            null,
            null,
            TimeRange.UNKNOWN,
            Extent.WITHIN,
            Trust.NONE,
            new Bilingual("tanggalnya tidak disebut", "no date is told"));

    /// The time that an expression tells.
    static When told(TimeRef time, Trust trust) {
        TimeMention mention = time.mention();
        boolean fills =
                mention.timex().type() == TimexType.DURATION || mention.timex().mod() == TimexMod.ON_OR_AFTER;
        return new When(
                time.index(),
                value(mention),
                mention.range(),
                fills ? Extent.THROUGHOUT : Extent.WITHIN,
                trust,
                mention.explanation());
    }

    private static @Nullable String value(TimeMention mention) {
        String value = mention.timex().value();
        if (mention.timex().type() != TimexType.DURATION) {
            return value;
        }
        LocalDateTime from = mention.range().from();
        LocalDateTime to = mention.range().to();
        return from == null || to == null
                ? null
                : from.toLocalDate() + "/" + to.toLocalDate().minusDays(1);
    }

    /// The day that the article is about.
    static When on(LocalDate day, Trust trust) {
        return new When(
                null,
                day.toString(),
                TimeRange.days(day, day.plusDays(1)),
                Extent.WITHIN,
                trust,
                new Bilingual("hari yang diberitakan artikel ini: " + day, "the day this article is about: " + day));
    }

    /// The week up to a day.
    static When upTo(LocalDate day, Trust trust) {
        LocalDate first = day.minusDays(6);
        return new When(
                null,
                first + "/" + day,
                TimeRange.days(first, day.plusDays(1)),
                Extent.WITHIN,
                trust,
                new Bilingual(
                        "tanggalnya tidak disebut: sepekan sampai " + day, "no date is told: the week up to " + day));
    }

    boolean told() {
        return trust.compareTo(Trust.SENTENCE) >= 0;
    }

    /// Whether one of two times lies within the other.
    boolean fits(When other) {
        if (range.unknown() || other.range.unknown()) {
            return value == null || value.equals(other.value);
        }
        TimeRange x = closed();
        TimeRange y = other.closed();
        return x.contains(y) || y.contains(x);
    }

    /// `sejak 2020` begins in 2020: what is open at its end is no longer than its value says.
    TimeRange closed() {
        LocalDateTime from = range.from();
        if (from == null || range.to() != null || value == null) {
            return range;
        }
        LocalDateTime to =
                value.length() == 4 ? from.plusYears(1) : value.length() == 7 ? from.plusMonths(1) : from.plusDays(1);
        return new TimeRange(from, to);
    }
}
