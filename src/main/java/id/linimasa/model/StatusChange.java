package id.linimasa.model;

import java.time.LocalDate;
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
        String claim) {}
