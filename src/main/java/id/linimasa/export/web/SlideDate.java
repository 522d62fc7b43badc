package id.linimasa.export.web;

import id.linimasa.export.content.Dated;
import id.linimasa.export.content.ShortDate;
import id.linimasa.model.Extent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date as TimelineJS holds it: start and perhaps an end, each a year, a month or a day, the first with a time.
///
/// @param start when it begins, or somewhere in it
/// @param hour of the start, -1 where no time is told
/// @param minute of the start, -1 where no time is told
/// @param end the last day of what fills a span, or null
record SlideDate(
        ShortDate start, int hour, int minute, @Nullable ShortDate end) {

    /// Nothing where no day is told.
    static Optional<SlideDate> of(Dated date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first == null || last == null) {
            LocalDate told = first == null ? last : first;
            return told == null ? Optional.empty() : Optional.of(new SlideDate(ShortDate.of(told), -1, -1, null));
        }
        LocalDateTime from = date.range().from();
        if (date.clocked() && from != null) {
            return Optional.of(new SlideDate(ShortDate.of(first), from.getHour(), from.getMinute(), null));
        }
        ShortDate common = ShortDate.of(first, last);
        boolean fills = date.extent() == Extent.THROUGHOUT && !date.day();
        if (fills) {
            return Optional.of(new SlideDate(ShortDate.of(first), -1, -1, ShortDate.of(last)));
        }
        if (common == null) { // a decade names no day of its own
            return Optional.of(new SlideDate(ShortDate.first(first, last), -1, -1, ShortDate.last(first, last)));
        }
        return Optional.of(new SlideDate(common, -1, -1, null));
    }
}
