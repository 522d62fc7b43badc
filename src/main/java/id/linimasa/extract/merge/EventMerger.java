package id.linimasa.extract.merge;

import id.linimasa.model.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Joins the claims of many articles into events, all at once: a pure function of the set of reports.
/// [MergeRound] gives the same events a few claims at a time. Stateless, safe for any number of threads.
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
        Map<String, Report> byClaim = new HashMap<>();
        reports.forEach(r -> byClaim.put(r.claim().id(), r));
        List<Profile> sorted = reports.stream()
                .map(Report::profile)
                .sorted(Comparator.comparing(Profile::id))
                .toList();
        Gathered outlines = new Gathered();
        List<Event> told = new ArrayList<>();
        for (List<Profile> group : Clustering.groups(sorted)) {
            Event event = EventWriter.event(
                    group.stream().map(p -> byClaim.get(p.id())).toList());
            told.add(event);
            outlines.add(Outline.of(event, group));
        }
        return finished(told, outlines, heard);
    }

    /// One event of reports that somebody put together; linked to no other.
    ///
    /// @param reports at least one
    public Event tell(List<Report> reports) {
        return EventWriter.event(reports);
    }

    private static List<Event> finished(List<Event> told, Gathered outlines, LastHeard heard) {
        List<Event> linked = new ArrayList<>();
        Map<String, List<Outline>> parts = new HashMap<>();
        for (Event event : told) {
            Outline outline = outlines.of(event);
            String whole = Parts.whole(event, outline, outlines);
            Event part = whole == null ? event : Copies.partOf(event, whole);
            linked.add(part);
            if (whole != null) {
                parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(Outline.of(part, outline.claims()));
            }
        }
        return linked.stream()
                .map(e -> Parts.confirmed(e, parts.getOrDefault(e.id(), List.of())))
                .map(e -> Parts.checked(e, outlines.of(e), heard))
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }
}
