package id.linimasa.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an event said of itself at some moment: what a decision was made upon.
///
/// @param type of the event
/// @param title of the event
/// @param date of the event
/// @param status the current one
/// @param participants who takes part
/// @param place or null
/// @param sources how many independent sources report it
public record Told(
        EventType type,
        Bilingual title,
        EventDate date,
        EventStatus status,
        List<Participant> participants,
        @Nullable String place,
        int sources) {

    public Told {
        participants = List.copyOf(participants);
    }

    /// What an event says now.
    public static Told of(Event event) {
        return new Told(
                event.type(),
                event.title(),
                new EventDate(event.date(), event.extent(), event.range(), null),
                event.status(),
                event.participants(),
                event.place(),
                event.sources());
    }
}
