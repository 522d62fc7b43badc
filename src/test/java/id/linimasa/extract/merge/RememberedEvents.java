package id.linimasa.extract.merge;

import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Events in memory, looked up by walking over all of them: the plainest answer a neighbourhood can give.
final class RememberedEvents implements Neighbourhood {
    private final Map<String, MergeRound.Told> events = new TreeMap<>();

    void take(MergeRound.Result result) {
        result.ended().forEach(events::remove);
        result.told().forEach(t -> events.put(t.event().id(), t));
    }

    List<Event> events() {
        return events.values().stream()
                .map(MergeRound.Told::event)
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    private Collection<Outline> where(Predicate<Outline> wanted) {
        return events.values().stream()
                .map(MergeRound.Told::outline)
                .filter(wanted)
                .toList();
    }

    @Override
    public Collection<Outline> near(Profile claim, long from, long to) {
        return where(o -> o.reachFrom() <= to
                && from <= o.reachTo()
                && o.claims().stream()
                        .anyMatch(c -> c.type() == claim.type()
                                && Names.firstCommon(Blocks.names(c), Blocks.names(claim)) != null));
    }

    @Override
    public @Nullable Outline holding(String claim) {
        return where(o -> o.claims().stream().anyMatch(c -> c.id().equals(claim))).stream()
                .findFirst()
                .orElse(null);
    }

    /// The event to which an id leads that may belong to a claim that is gone.
    @Nullable
    Outline leadingFrom(String id) {
        return where(o -> o.claims().stream().anyMatch(c -> c.former().contains(id))).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<Outline> partsOf(String event) {
        return where(o -> event.equals(o.partOf()));
    }

    @Override
    public Collection<Outline> meetingsDuring(Outline visit) {
        return where(o -> o.meeting() && visit.covers(o));
    }

    @Override
    public Collection<Outline> visitsAround(Outline meeting) {
        return where(o -> o.visit() && o.covers(meeting));
    }

    @Override
    public Collection<Outline> plansEnding(String name, int first, int last) {
        return where(o -> o.plan() && o.names().contains(name) && first <= o.lastDay() && o.lastDay() <= last);
    }

    @Override
    public List<Claim> claims(Outline event) {
        return events.get(event.id()).event().claims();
    }
}
