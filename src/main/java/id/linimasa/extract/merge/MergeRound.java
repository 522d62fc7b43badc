package id.linimasa.extract.merge;

import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes some claims in and others out, and tells which events that makes, changes and ends: just those that
/// [EventMerger] would make of all claims, while only the neighbourhood of the change is looked at.
///
/// A claim's group depends on those alone that a chain of likely pairs leads to. So the claims that come and those that
/// go bring in their likely partners, these bring in theirs, and what is found so is grouped anew. Then the events that
/// changed, and those linked to them (parts, visits, plans), are told anew.
///
/// The claims of one article come and go together: a claim stays in the same round as the one it is part of.
/// Used once, by one thread.
public final class MergeRound {
    private final Neighbourhood known;
    private final LastHeard heard;

    private final Map<String, Report> fresh = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    /// Ids of claims that were known and say something else now.
    private final Set<String> retold = new HashSet<>();
    /// Profiles of known claims that were changed here: who carries on the ids of claims that are gone.
    private final Map<String, Profile> heirs = new HashMap<>();
    private final Map<String, Outline> owners = new HashMap<>();
    private final Map<String, Outline> replaced = new LinkedHashMap<>();
    private final Map<String, Outline> again = new LinkedHashMap<>();

    private final Gathered now = new Gathered();
    private final Map<String, Event> told = new LinkedHashMap<>();
    private int looked;

    /// @param known the events as they were before
    /// @param heard who was in the news, as it is now
    public MergeRound(Neighbourhood known, LastHeard heard) {
        this.known = known;
        this.heard = heard;
    }

    /// Somebody is heard of later than before, or no longer as late.
    ///
    /// @param first the earlier day, days since 1970
    /// @param last the later one
    public record HeardChange(String name, int first, int last) {}

    /// An event to be written, in place of the one of the same id where there is one.
    public record Told(Event event, Outline outline) {}

    /// What became of it.
    ///
    /// @param told events that are new or may say something new
    /// @param ended ids of events that are no more
    /// @param looked how many claims were looked at
    public record Result(List<Told> told, Set<String> ended, int looked) {}

    /// @param come claims that are new, or say something else than before under the same id
    /// @param go ids of claims that are no more, or say something else: all of those that come and were known
    /// @param heardOf who is heard of later or earlier than before
    public Result run(Collection<Report> come, Collection<String> go, Collection<HeardChange> heardOf) {
        come.forEach(r -> fresh.put(r.claim().id(), r));
        go.forEach(claim -> (fresh.containsKey(claim) ? retold : gone).add(claim));
        bequeath();
        Map<String, Profile> part = closure();
        List<Profile> sorted =
                part.values().stream().sorted(Comparator.comparing(Profile::id)).toList();
        Clustering.groups(sorted).forEach(this::regrouped);
        tellAgain(heardOf);
        link();
        return finished();
    }

    private @Nullable Outline owner(String claim) {
        Outline outline = owners.get(claim);
        if (outline == null) {
            outline = known.holding(claim);
            if (outline != null) {
                own(outline);
            }
        }
        return outline;
    }

    private void own(Outline outline) {
        outline.claims().forEach(c -> owners.putIfAbsent(c.id(), outline));
    }

    private static Profile profile(Outline outline, String claim) {
        return outline.claims().stream()
                .filter(c -> c.id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    /// The ids of claims that are gone go over to the claim of their event that was known first.
    private void bequeath() {
        Map<String, Set<String>> left = new TreeMap<>();
        for (String claim : gone) {
            Outline event = owner(claim);
            if (event != null) {
                replaced.put(event.id(), event);
                Set<String> ids = left.computeIfAbsent(event.id(), e -> new HashSet<>());
                ids.add(claim);
                ids.addAll(profile(event, claim).former());
            }
        }
        for (String claim : retold) {
            Outline event = owner(claim);
            if (event != null) {
                replaced.put(event.id(), event);
                carryOn(claim, profile(event, claim).former());
            }
        }
        left.forEach((id, ids) -> Objects.requireNonNull(replaced.get(id)).claims().stream()
                .filter(c -> !gone.contains(c.id()))
                .min(Comparator.comparingLong(Profile::birth).thenComparing(Profile::id))
                .ifPresent(heir -> carryOn(heir.id(), ids)));
    }

    private void carryOn(String claim, Set<String> ids) {
        Report report = fresh.get(claim);
        if (report != null) {
            fresh.put(claim, report.with(report.profile().carryingOn(ids)));
        } else {
            Profile old = profile(Objects.requireNonNull(owner(claim)), claim);
            heirs.put(claim, heirs.getOrDefault(claim, old).carryingOn(ids));
        }
    }

    /// All claims that likely pairs connect with those that come or go.
    private Map<String, Profile> closure() {
        Map<String, Profile> part = new HashMap<>();
        Deque<Profile> open = new ArrayDeque<>();
        fresh.values().forEach(r -> take(r.profile(), part, open));
        heirs.values().forEach(p -> take(p, part, open));
        gone.forEach(claim -> left(claim, part, open));
        retold.forEach(claim -> left(claim, part, open));
        while (!open.isEmpty()) {
            Profile claim = open.remove();
            looked++;
            Reach reach = Reach.of(claim);
            for (Outline event : known.near(claim, reach.from(), reach.to())) {
                for (Profile other : event.claims()) {
                    if (!part.containsKey(other.id()) && current(other) && likely(claim, other)) {
                        own(event);
                        take(heirs.getOrDefault(other.id(), other), part, open);
                    }
                }
            }
        }
        return part;
    }

    /// What a claim said before leads to its partners, though it is itself no more.
    private void left(String claim, Map<String, Profile> part, Deque<Profile> open) {
        Outline event = owner(claim);
        if (event != null) {
            open.add(profile(event, claim));
            event.claims().forEach(c -> takeKnown(c.id(), part, open));
        }
    }

    private boolean current(Profile claim) {
        return !gone.contains(claim.id()) && !fresh.containsKey(claim.id());
    }

    private boolean likely(Profile a, Profile b) {
        return Blocks.meet(a, b) && Likeness.score(a, b) >= Likeness.JOIN;
    }

    private static void take(Profile claim, Map<String, Profile> part, Deque<Profile> open) {
        if (part.putIfAbsent(claim.id(), claim) == null) {
            open.add(claim);
        }
    }

    private void takeKnown(String claim, Map<String, Profile> part, Deque<Profile> open) {
        if (!part.containsKey(claim) && !gone.contains(claim) && !fresh.containsKey(claim)) {
            Outline event = owner(claim);
            if (event != null) {
                take(heirs.getOrDefault(claim, profile(event, claim)), part, open);
            }
        }
    }

    private void regrouped(List<Profile> group) {
        Map<String, Outline> before = new HashMap<>();
        boolean changed = false;
        for (Profile claim : group) {
            Outline event = owners.get(claim.id());
            if (event != null) {
                before.put(event.id(), event);
            }
            changed |= fresh.containsKey(claim.id()) || heirs.containsKey(claim.id());
        }
        boolean same = !changed
                && before.size() == 1
                && before.values().iterator().next().claims().size() == group.size();
        if (!same) {
            replaced.putAll(before);
            tell(group, before.values());
        }
    }

    private void tell(List<Profile> group, Collection<Outline> before) {
        Map<String, Claim> claims = new HashMap<>();
        if (group.stream().anyMatch(p -> !fresh.containsKey(p.id()))) {
            before.forEach(o -> known.claims(o).forEach(c -> claims.put(c.id(), c)));
        }
        List<Report> reports = new ArrayList<>();
        for (Profile profile : group) {
            Report report = fresh.get(profile.id());
            reports.add(
                    report != null ? report : new Report(Objects.requireNonNull(claims.get(profile.id())), profile));
        }
        Event event = EventWriter.event(reports);
        told.put(event.id(), event);
        now.add(Outline.of(event, group));
    }

    /// Events that did not change themselves, but may be linked in another way now.
    private void tellAgain(Collection<HeardChange> heardOf) {
        for (Outline old : List.copyOf(replaced.values())) {
            known.partsOf(old.id()).forEach(this::onceMore);
            if (old.partOf() != null) {
                visit(old.partOf());
            }
        }
        for (Outline visit : List.copyOf(now.all())) {
            if (visit.visit()) {
                known.meetingsDuring(visit).stream().filter(visit::covers).forEach(this::onceMore);
            }
        }
        for (HeardChange change : heardOf) {
            known.plansEnding(change.name(), change.first(), change.last()).forEach(this::onceMore);
        }
        for (Outline old : List.copyOf(again.values())) {
            if (old.partOf() != null) {
                visit(old.partOf());
            }
        }
        again.values().forEach(o -> tell(o.claims(), List.of(o)));
    }

    private void onceMore(Outline outline) {
        if (!replaced.containsKey(outline.id())) {
            again.put(outline.id(), outline);
        }
    }

    private void visit(String id) {
        Outline event = known.holding(id);
        if (event != null && event.id().equals(id) && event.type() == EventType.VISIT) {
            onceMore(event);
        }
    }

    /// The events as they are now, the known ones that were not replaced included.
    private final class Present implements Parts.Others {
        @Override
        public @Nullable Outline holding(String claim) {
            Outline outline = now.holding(claim);
            return outline != null || gone.contains(claim) ? outline : still(owner(claim));
        }

        private @Nullable Outline still(@Nullable Outline outline) {
            return outline == null || replaced.containsKey(outline.id()) ? null : outline;
        }

        @Override
        public Collection<Outline> visitsAround(Outline meeting) {
            List<Outline> visits = new ArrayList<>(now.visitsAround(meeting));
            known.visitsAround(meeting).stream()
                    .filter(v -> still(v) != null && now.get(v.id()) == null)
                    .forEach(visits::add);
            return visits;
        }
    }

    private void link() {
        Present present = new Present();
        for (Outline outline : List.copyOf(now.all())) {
            String whole = Parts.whole(event(outline), outline, present);
            relink(outline, whole);
        }
        // a visit that gained a part must be told anew: the part may confirm it
        for (Outline outline : List.copyOf(now.all())) {
            String whole = outline.partOf();
            if (whole != null && now.get(whole) == null) {
                Outline visit = owner(whole);
                if (visit != null && visit.type() == EventType.VISIT) {
                    tell(visit.claims(), List.of(visit));
                    again.put(visit.id(), visit);
                    Outline anew = Objects.requireNonNull(now.get(visit.id()));
                    relink(anew, Parts.whole(event(anew), anew, present));
                }
            }
        }
    }

    private Event event(Outline outline) {
        return Objects.requireNonNull(told.get(outline.id()));
    }

    private void relink(Outline outline, @Nullable String whole) {
        if (whole != null) {
            Event event = Copies.partOf(event(outline), whole);
            told.put(event.id(), event);
            now.add(Outline.of(event, outline.claims()));
        }
    }

    private Result finished() {
        Map<String, List<Outline>> parts = now.all().stream()
                .filter(o -> o.partOf() != null)
                .collect(Collectors.groupingBy(o -> Objects.requireNonNull(o.partOf())));
        List<Told> result = new ArrayList<>();
        for (Outline outline : now.all()) {
            Event event = event(outline);
            if (event.type() == EventType.VISIT) {
                List<Outline> all = new ArrayList<>(parts.getOrDefault(event.id(), List.of()));
                known.partsOf(event.id()).stream()
                        .filter(p -> !replaced.containsKey(p.id()) && now.get(p.id()) == null)
                        .forEach(all::add);
                event = Parts.confirmed(event, all);
            }
            event = Parts.checked(event, outline, heard);
            result.add(new Told(event, Outline.of(event, outline.claims())));
        }
        Set<String> ended = new LinkedHashSet<>(replaced.keySet());
        ended.removeAll(told.keySet());
        return new Result(result, ended, looked);
    }
}
