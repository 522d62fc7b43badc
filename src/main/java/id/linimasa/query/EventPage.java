package id.linimasa.query;

import id.linimasa.model.Event;
import java.util.List;

/// The answer to an [EventQuery].
///
/// @param events the best or first, at most as many as asked for
/// @param possible how many events match, imprecise dates counted where they overlap the asked range
/// @param certain how many of these surely lie inside the asked range; equals `possible` where no range was asked
public record EventPage(List<Event> events, int possible, int certain) {

    public EventPage {
        events = List.copyOf(events);
    }
}
