package id.linimasa.extract.merge;

import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.StatusChange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which event another is part of: as an article says so, or because a meeting of the visitor lies in the place and
/// time of the visit. Such a meeting, once it took place, confirms the visit. What it chooses by does not depend on the
/// ids of events, which remember the order of import.
final class Parts {
    private Parts() {}

    /// Where the other events are found.
    interface Others {
        @Nullable
        Outline holding(String claim);

        Collection<Outline> visitsAround(Outline meeting);
    }

    /// The id of the event that this one is part of, or null.
    ///
    /// @param event as its claims tell it
    /// @param outline of the same event
    static @Nullable String whole(Event event, Outline outline, Others others) {
        Map<String, Profile> profiles = outline.claims().stream().collect(Collectors.toMap(Profile::id, p -> p));
        for (Claim claim : event.claims()) {
            String part = Objects.requireNonNull(profiles.get(claim.id())).part();
            Outline whole = part.isEmpty() ? null : others.holding(part);
            if (whole != null && !whole.id().equals(event.id())) {
                return whole.id();
            }
        }
        if (!outline.meeting()) {
            return null;
        }
        return others.visitsAround(outline).stream()
                .filter(v -> v.visit() && v.covers(outline))
                .min(Comparator.comparing(Outline::firstClaim))
                .map(Outline::id)
                .orElse(null);
    }

    /// The visit, known to have taken place where a meeting that is part of it did.
    static Event confirmed(Event visit, Collection<Outline> parts) {
        if (visit.type() != EventType.VISIT || visit.status() != EventStatus.PLANNED) {
            return visit;
        }
        return parts.stream()
                .filter(p -> p.type() == EventType.MEETING && p.status() == EventStatus.OCCURRED)
                .filter(p -> visit.id().equals(p.partOf()))
                .map(Outline::occurred)
                .filter(Objects::nonNull)
                .min(Comparator.comparing((StatusChange s) -> s.written() == null ? LocalDate.MIN : s.written())
                        .thenComparing(StatusChange::claim))
                .map(by -> Copies.occurred(visit, by))
                .orElse(visit);
    }

    /// A plan whose day passed while its participants stayed in the news is unconfirmed, never silently occurred.
    static Event checked(Event event, Outline outline, LastHeard heard) {
        boolean passed = event.status() == EventStatus.PLANNED
                && outline.dated()
                && outline.to() != Long.MAX_VALUE
                && heard.allSince(
                        event.participants().stream().map(p -> p.name()).toList(), outline.lastDay() + 1);
        return passed ? Copies.unconfirmed(event) : event;
    }
}
