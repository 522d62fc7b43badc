package id.linimasa.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A half-open stretch `[from, to)` of floating local time; a null end is open or unknown.
///
/// @param from the first moment, or null
/// @param to one past the last moment, or null
public record TimeRange(
        @Nullable LocalDateTime from, @Nullable LocalDateTime to) {

    /// Nothing is known.
    public static final TimeRange UNKNOWN = new TimeRange(null, null);

    /// @throws IllegalArgumentException where the stretch is empty or reversed
    public TimeRange {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("no time range: [" + from + ", " + to + ")");
        }
    }

    /// The days from `first` up to but not including `end`, each null where open.
    public static TimeRange days(@Nullable LocalDate first, @Nullable LocalDate end) {
        return new TimeRange(first == null ? null : first.atStartOfDay(), end == null ? null : end.atStartOfDay());
    }

    /// Whether neither end is known.
    public boolean unknown() {
        return from == null && to == null;
    }

    /// Whether both have a moment in common; an open end reaches as far as asked.
    public boolean overlaps(TimeRange other) {
        return startsBefore(from, other.to) && startsBefore(other.from, to);
    }

    private static boolean startsBefore(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null || end == null || start.isBefore(end);
    }

    /// Whether all of `other` lies inside; an open end of `other` lies inside an open end alone.
    public boolean contains(TimeRange other) {
        LocalDateTime otherFrom = other.from;
        LocalDateTime otherTo = other.to;
        boolean fromInside = from == null || otherFrom != null && !otherFrom.isBefore(from);
        boolean toInside = to == null || otherTo != null && !otherTo.isAfter(to);
        return fromInside && toInside;
    }

    /// [#from()] as the contract prints it: a date where both ends are midnights, a date-time otherwise, or null.
    public @Nullable String fromText() {
        return text(from);
    }

    /// [#to()] as the contract prints it.
    public @Nullable String toText() {
        return text(to);
    }

    private @Nullable String text(@Nullable LocalDateTime moment) {
        if (moment == null) {
            return null;
        }
        return midnight(from) && midnight(to) ? moment.toLocalDate().toString() : moment.toString();
    }

    private static boolean midnight(@Nullable LocalDateTime moment) {
        return moment == null || moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
