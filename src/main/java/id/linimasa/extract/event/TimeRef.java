package id.linimasa.extract.event;

import id.linimasa.model.Granularity;
import id.linimasa.model.TimeMention;
import java.time.LocalDateTime;

/// A temporal expression inside a sentence.
///
/// @param index in the article's list of times
/// @param mention the expression
/// @param from first word it covers
/// @param to one past the last word
record TimeRef(int index, TimeMention mention, int from, int to) {

    /// Whether it can date an event: it denotes days of the calendar, no set and no era.
    boolean usable() {
        return switch (mention.timex().type()) {
            case DATE, TIME ->
                (mention.granularity() != Granularity.NONE
                                || mention.timex().value().startsWith("XXXX-"))
                        && !era();
            case DURATION -> mention.range().from() != null && mention.range().to() != null;
            case SET -> false;
        };
    }

    /// A stretch of years (`era Perang Dingin`) dates nothing.
    private boolean era() {
        LocalDateTime from = mention.range().from();
        LocalDateTime to = mention.range().to();
        return from != null
                && to != null
                && to.isAfter(from.plusYears(3))
                && mention.granularity() == Granularity.RANGE;
    }
}
