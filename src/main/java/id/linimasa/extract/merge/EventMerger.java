package id.linimasa.extract.merge;

import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.Participant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Joins the claims of many articles into events: a pure function of the set of reports. Stateless, safe for any number
/// of threads.
///
/// ```java
/// List<Event> events = new EventMerger().merge(reports, lastHeard);
/// ```
public final class EventMerger {

    /// The events, in order of their id.
    ///
    /// @param reports each claim once; their order decides nothing
    /// @param heard tells which plans nobody reported although their participants stayed in the news
    public List<Event> merge(Collection<Report> reports, LastHeard heard) {
        List<Report> sorted = reports.stream()
                .sorted(Comparator.comparing(r -> r.claim().id()))
                .toList();
        List<Event> events = Clustering.groups(sorted).stream()
                .map(EventWriter::event)
                .sorted(Comparator.comparing(Event::id))
                .toList();
        return Parts.linked(events, sorted).stream().map(e -> checked(e, heard)).toList();
    }

    /// A plan whose day passed while its participants stayed in the news is unconfirmed, never silently occurred.
    private static Event checked(Event event, LastHeard heard) {
        LocalDateTime end = event.range().to();
        if (event.status() != EventStatus.PLANNED || event.date() == null || end == null) {
            return event;
        }
        LocalDate after = end.minusNanos(1).toLocalDate().plusDays(1);
        List<String> names =
                event.participants().stream().map(Participant::name).toList();
        return heard.since(after, names) ? Copies.unconfirmed(event) : event;
    }
}
