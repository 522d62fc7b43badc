package id.linimasa.extract.merge;

import id.linimasa.model.Claim;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Participant;
import id.linimasa.model.StatusChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Links events that are part of another: as an article says so, or because a meeting of the visitor lies in the place
/// and time of the visit. Such a meeting, once it took place, confirms the visit.
final class Parts {
    private final Map<String, String> eventOfClaim = new HashMap<>();
    private final Map<String, List<Event>> visits = new TreeMap<>();
    private final Map<String, String> partOfClaim = new HashMap<>();

    private Parts(List<Event> events, List<Report> reports) {
        for (Report report : reports) {
            if (!report.part().isEmpty()) {
                partOfClaim.put(report.claim().id(), report.part());
            }
        }
        for (Event event : events) {
            event.claims().forEach(c -> eventOfClaim.put(c.id(), event.id()));
            if (event.type() == EventType.VISIT) {
                people(event)
                        .forEach(name -> visits.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(event));
            }
        }
    }

    /// The same events, each with the event that it is part of, in the same order.
    static List<Event> linked(List<Event> events, List<Report> reports) {
        Parts parts = new Parts(events, reports);
        Map<String, StatusChange> confirmed = new HashMap<>();
        List<Event> linked = new ArrayList<>();
        for (Event event : events) {
            String whole = parts.whole(event);
            linked.add(whole == null ? event : Copies.partOf(event, whole));
            if (whole != null && event.type() == EventType.MEETING && event.status() == EventStatus.OCCURRED) {
                event.history().stream()
                        .filter(s -> s.status() == EventStatus.OCCURRED)
                        .findFirst()
                        .ifPresent(s -> confirmed.putIfAbsent(whole, s));
            }
        }
        return linked.stream().map(e -> confirm(e, confirmed.get(e.id()))).toList();
    }

    private static Event confirm(Event event, @Nullable StatusChange by) {
        boolean open = event.type() == EventType.VISIT && event.status() == EventStatus.PLANNED;
        return open && by != null ? Copies.occurred(event, by) : event;
    }

    private @Nullable String whole(Event event) {
        for (Claim claim : event.claims()) {
            String part = partOfClaim.get(claim.id());
            String whole = part == null ? null : eventOfClaim.get(part);
            if (whole != null && !whole.equals(event.id())) {
                return whole;
            }
        }
        return event.type() == EventType.MEETING ? visit(event) : null;
    }

    private @Nullable String visit(Event meeting) {
        if (meeting.place() == null || meeting.date() == null) {
            return null;
        }
        return people(meeting).stream()
                .flatMap(name -> visits.getOrDefault(name, List.of()).stream())
                .filter(v -> Objects.equals(v.place(), meeting.place()))
                .filter(v -> v.date() != null && v.range().contains(meeting.range()))
                .map(Event::id)
                .min(String::compareTo)
                .orElse(null);
    }

    private static List<String> people(Event event) {
        return event.participants().stream()
                .filter(p -> p.kind() == EntityKind.PERSON)
                .map(Participant::name)
                .toList();
    }
}
