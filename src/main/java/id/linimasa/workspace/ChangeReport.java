package id.linimasa.workspace;

import id.linimasa.model.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a new extraction changed. An event is the same as before where they have a claim in common.
///
/// @param added events of which no claim was known
/// @param moved events with another date
/// @param changed events with another status, type or title, on the same date
/// @param vanished events of which no claim is left
/// @param unchanged how many say what they said
public record ChangeReport(
        List<Event> added, List<Move> moved, List<Move> changed, List<Event> vanished, int unchanged) {

    /// An event before and after.
    public record Move(Event before, Event after) {}

    public ChangeReport {
        added = List.copyOf(added);
        moved = List.copyOf(moved);
        changed = List.copyOf(changed);
        vanished = List.copyOf(vanished);
    }

    /// Compares all events of a workspace before and after.
    static ChangeReport between(List<Event> before, List<Event> after) {
        Map<String, Event> byClaim = new HashMap<>();
        before.forEach(e -> e.claims().forEach(c -> byClaim.put(c.id(), e)));
        List<Event> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        List<Move> changed = new ArrayList<>();
        Set<String> met = new HashSet<>();
        int unchanged = 0;
        for (Event now : after) {
            Event once = now.claims().stream()
                    .map(c -> byClaim.get(c.id()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (once == null) {
                added.add(now);
                continue;
            }
            now.claims().stream()
                    .map(c -> byClaim.get(c.id()))
                    .filter(Objects::nonNull)
                    .forEach(e -> met.add(e.id()));
            if (!Objects.equals(once.date(), now.date())) {
                moved.add(new Move(once, now));
            } else if (told(once).equals(told(now))) {
                unchanged++;
            } else {
                changed.add(new Move(once, now));
            }
        }
        List<Event> vanished =
                before.stream().filter(e -> !met.contains(e.id())).toList();
        return new ChangeReport(added, moved, changed, vanished, unchanged);
    }

    private static List<Object> told(Event event) {
        return List.of(event.status(), event.type(), event.title());
    }
}
