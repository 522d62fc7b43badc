package id.linimasa.extract.event;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Extent;
import id.linimasa.model.TimeRange;
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

    boolean told() {
        return trust.compareTo(Trust.SENTENCE) >= 0;
    }
}
