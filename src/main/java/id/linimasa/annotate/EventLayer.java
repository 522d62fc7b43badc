package id.linimasa.annotate;

import id.linimasa.extract.merge.Neighbourhood;
import id.linimasa.extract.merge.Outline;
import id.linimasa.extract.merge.Profile;
import id.linimasa.model.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What is known of events: those that changed since some state lie in memory over the facts of that state.
///
/// Used by one thread.
final class EventLayer implements Neighbourhood {
    private static final long DAY = TimeUnit.DAYS.toSeconds(1);
    private static final int KEPT = 4_000;

    private final KnownFacts base;
    /// Null where an event of the base is no more.
    private final Map<String, @Nullable Outline> events = new HashMap<>();
    private final Postings<Held> keys = new Postings<>();
    /// Events of the base that were asked for lately: one is found by each of its names, over and over.
    private final Map<String, Outline> read = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Outline> eldest) {
            return size() > KEPT;
        }
    };
    private int size;

    EventLayer(KnownFacts base) {
        this.base = base;
    }

    /// An event in memory, its reach at hand.
    private record Held(Outline event, long from, long to) {}

    /// How many events were put in.
    int size() {
        return size;
    }

    void put(Outline event) {
        events.put(event.id(), event);
        Held held = new Held(event, event.reachFrom(), event.reachTo());
        Keys.of(event).forEach(key -> keys.add(key, held));
        size++;
    }

    void end(String event) {
        events.put(event, null);
    }

    private Collection<Outline> events(String key, long from, long to) {
        List<Outline> found = new ArrayList<>();
        keys.each(key, held -> {
            if (held.from() <= to
                    && from <= held.to()
                    && events.get(held.event().id()) == held.event()) {
                found.add(held.event());
            }
        });
        base.visit(KnownFacts.Kind.EVENT, key, from, to, (id, content) -> {
            if (!events.containsKey(id)) {
                Outline known = read.get(id);
                if (known == null) {
                    known = EventFacts.read(content.get());
                    read.put(id, known);
                }
                found.add(known);
            }
        });
        return found;
    }

    private Collection<Outline> anyTime(String key) {
        return events(key, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public Collection<Outline> near(Profile claim, long from, long to) {
        List<Outline> found = new ArrayList<>();
        for (String name : Outline.blockNames(claim)) {
            found.addAll(events(Keys.block(claim.type(), name), from, to));
        }
        return found;
    }

    @Override
    public @Nullable Outline holding(String claim) {
        for (Outline event : anyTime(Keys.claim(claim))) {
            return event;
        }
        return null;
    }

    @Override
    public Collection<Outline> partsOf(String event) {
        return anyTime(Keys.partOf(event));
    }

    @Override
    public Collection<Outline> meetingsDuring(Outline visit) {
        List<Outline> found = new ArrayList<>();
        visit.people().forEach(name -> found.addAll(events(Keys.meeting(name), visit.from(), visit.to())));
        return found;
    }

    @Override
    public Collection<Outline> visitsAround(Outline meeting) {
        List<Outline> found = new ArrayList<>();
        meeting.people().forEach(name -> found.addAll(events(Keys.visit(name), meeting.from(), meeting.to())));
        return found;
    }

    @Override
    public Collection<Outline> plansEnding(String name, int first, int last) {
        return events(Keys.plan(name), first * DAY, (last + 1) * DAY).stream()
                .filter(e -> first <= e.lastDay() && e.lastDay() <= last)
                .toList();
    }

    @Override
    public List<Claim> claims(Outline event) {
        return base.event(event.id())
                .orElseThrow(() -> new IllegalStateException("no event " + event.id()))
                .claims();
    }
}
