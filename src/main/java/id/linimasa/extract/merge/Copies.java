package id.linimasa.extract.merge;

import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.StatusChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Events like a given one but for one thing.
final class Copies {
    private Copies() {}

    static Event partOf(Event e, String whole) {
        return copy(e, e.status(), e.unconfirmed(), whole, e.history());
    }

    /// The event, known to have taken place by the report of a part of it.
    static Event occurred(Event e, StatusChange by) {
        List<StatusChange> history = new ArrayList<>(e.history());
        history.add(by);
        return copy(e, EventStatus.OCCURRED, false, e.partOf(), history);
    }

    static Event unconfirmed(Event e) {
        return copy(e, e.status(), true, e.partOf(), e.history());
    }

    private static Event copy(
            Event e, EventStatus status, boolean unconfirmed, @Nullable String partOf, List<StatusChange> history) {
        return new Event(
                e.id(),
                e.type(),
                e.plover(),
                e.title(),
                e.date(),
                e.extent(),
                e.range(),
                status,
                unconfirmed,
                e.participants(),
                e.place(),
                partOf,
                e.salience(),
                e.claims(),
                e.disagreements(),
                history,
                e.reasons());
    }
}
