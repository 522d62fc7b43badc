package id.linimasa.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of an event's status history.
///
/// @param written the day of the article that reports it, or null
/// @param status as reported
/// @param date the event's date as reported, or null
/// @param claim the id of the claim
public record StatusChange(
        @Nullable LocalDate written,
        EventStatus status,
        @Nullable String date,
        String claim) {

    /// The status that a history ends in: what occurred stays so, whatever is said later; before that, the newest
    /// report counts.
    ///
    /// @param history oldest report first, at least one
    public static EventStatus current(List<StatusChange> history) {
        boolean occurred = history.stream().anyMatch(s -> s.status() == EventStatus.OCCURRED);
        return occurred ? EventStatus.OCCURRED : history.getLast().status();
    }
}
