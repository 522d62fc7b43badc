package id.linimasa.extract.merge;

import id.linimasa.model.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Outlines in memory, found by what links them to each other.
final class Gathered implements Parts.Others {
    private final Map<String, Outline> byId = new LinkedHashMap<>();
    private final Map<String, Outline> byClaim = new HashMap<>();
    private final Map<String, List<Outline>> visits = new HashMap<>();
    private final Map<String, List<Outline>> meetings = new HashMap<>();

    void add(Outline outline) {
        byId.put(outline.id(), outline);
        outline.claims().forEach(c -> byClaim.put(c.id(), outline));
        if (outline.visit()) {
            outline.people()
                    .forEach(n ->
                            visits.computeIfAbsent(n, k -> new ArrayList<>()).add(outline));
        } else if (outline.meeting()) {
            outline.people()
                    .forEach(n ->
                            meetings.computeIfAbsent(n, k -> new ArrayList<>()).add(outline));
        }
    }

    @Nullable
    Outline get(String id) {
        return byId.get(id);
    }

    /// The outline of an event that was added.
    Outline of(Event event) {
        return Objects.requireNonNull(byId.get(event.id()));
    }

    Collection<Outline> all() {
        return byId.values();
    }

    @Override
    public @Nullable Outline holding(String claim) {
        return byClaim.get(claim);
    }

    @Override
    public Collection<Outline> visitsAround(Outline meeting) {
        return ofPeople(visits, meeting);
    }

    Collection<Outline> meetingsDuring(Outline visit) {
        return ofPeople(meetings, visit);
    }

    private static Collection<Outline> ofPeople(Map<String, List<Outline>> byName, Outline of) {
        List<Outline> found = new ArrayList<>();
        of.people().forEach(n -> found.addAll(byName.getOrDefault(n, List.of())));
        return found;
    }
}
