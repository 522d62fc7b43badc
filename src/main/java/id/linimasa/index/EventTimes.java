package id.linimasa.index;

import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where an event lies on the line of milliseconds, as [id.linimasa.model.EventColumns] tells.
///
/// @param start first millisecond, [Long#MIN_VALUE] where open or unknown
/// @param end one past the last millisecond, [Long#MAX_VALUE] where open or unknown
/// @param undated whether neither end is known; an undated event to come then lies on the day of its announcement
record EventTimes(long start, long end, boolean undated) {
    private static final Set<EventStatus> TO_COME =
            EnumSet.of(EventStatus.PLANNED, EventStatus.PROPOSED, EventStatus.CONDITIONAL, EventStatus.POSTPONED);

    static EventTimes of(Event event) {
        TimeRange range = event.range();
        if (!range.unknown()) {
            return new EventTimes(millis(range.from(), Long.MIN_VALUE), millis(range.to(), Long.MAX_VALUE), false);
        }
        Optional<LocalDate> announced = TO_COME.contains(event.status()) ? announced(event) : Optional.empty();
        return announced
                .map(day -> new EventTimes(millis(day), millis(day.plusDays(1)), true))
                .orElseGet(() -> new EventTimes(Long.MIN_VALUE, Long.MAX_VALUE, true));
    }

    /// What listings are ordered by: the start, else the end; then what is announced without a day; the rest last.
    long order() {
        if (undated) {
            return start == Long.MIN_VALUE ? Long.MAX_VALUE : Long.MAX_VALUE - 1;
        }
        return start != Long.MIN_VALUE ? start : end - 1;
    }

    static long millis(LocalDate day) {
        return millis(day.atStartOfDay());
    }

    static long millis(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC) * 1000 + moment.get(ChronoField.MILLI_OF_SECOND);
    }

    private static long millis(@Nullable LocalDateTime moment, long open) {
        return moment == null ? open : millis(moment);
    }

    private static Optional<LocalDate> announced(Event event) {
        return event.claims().stream()
                .map(Claim::written)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
