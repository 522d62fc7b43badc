package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.Claim;
import id.linimasa.model.ClaimAnchor;
import id.linimasa.model.Event;
import id.linimasa.model.EventAnchor;
import id.linimasa.model.EventField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays decisions over events: a pure function of the events that extraction made and of the deeds in force, so that
/// taking a deed away gives what was there before it.
///
/// Deeds are followed in the order of the journal over a partition of the claims: merging and splitting change the
/// partition, all others what is said of one of its cells. A deed that finds none of its claims does nothing, and
/// its id is in no [id.linimasa.model.Judgement].
///
/// Used by one thread. The events handed over must be closed: all that merges and splits among the deeds speak of.
public final class Curator {
    private final Teller teller;
    private final Anchors anchors;
    private final NameMap names;

    private final Map<String, Cell> cellOf = new HashMap<>();
    private final Map<String, Event> baseOf = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();

    /// @param names what people decided of names
    public Curator(Teller teller, Anchors anchors, NameMap names) {
        this.teller = teller;
        this.anchors = anchors;
        this.names = names;
    }

    /// The events as they are shown, in no particular order.
    ///
    /// @param bases as extraction and merging made them
    /// @param deeds in force, oldest first; those that are not about these events do nothing
    public List<Curated> curate(Collection<Event> bases, List<Entry> deeds) {
        cellOf.clear();
        baseOf.clear();
        claims.clear();
        bases.forEach(this::take);
        deeds.forEach(this::follow);
        Set<Cell> cells = new LinkedHashSet<>(cellOf.values());
        return cells.stream().map(this::told).toList();
    }

    private Cell take(Event event) {
        Cell cell = new Cell(event.claims().stream().map(Claim::id).toList());
        for (Claim claim : event.claims()) {
            cellOf.put(claim.id(), cell);
            baseOf.put(claim.id(), event);
            claims.put(claim.id(), claim);
        }
        return cell;
    }

    private void follow(Entry entry) {
        switch (entry.act()) {
            case Act.AddEvent add -> {
                Act.Passage passage = add.passage();
                boolean quoted = passage != null && anchors.knows(passage.article());
                take(AddedEvents.event(entry, add, quoted)).holds(entry);
            }
            case Act.Merge ignored -> merge(entry);
            case Act.Split ignored -> split(entry);
            case Act.OnEvent act -> {
                Cell cell = cell(entry);
                if (cell != null) {
                    cell.holds(entry);
                    onCell(cell, entry, act);
                }
            }
            case Act.OnEntity ignored -> {}
            case Act.OnArticle ignored -> {}
            case Act.OnDecisions ignored -> {}
            case Act.Unknown ignored -> {
                Cell cell = cell(entry);
                if (cell != null) {
                    cell.holds(entry); // shown in the event's history, without effect
                }
            }
        }
    }

    private static void onCell(Cell cell, Entry entry, Act.OnEvent act) {
        switch (act) {
            case Act.Judge judge -> {
                cell.review = judge.verdict();
                cell.decide(EventField.REVIEW, entry);
            }
            case Act.SetTitle ignored -> cell.decide(EventField.TITLE, entry);
            case Act.SetDate ignored -> cell.decide(EventField.DATE, entry);
            case Act.SetType ignored -> cell.decide(EventField.TYPE, entry);
            case Act.SetStatus ignored -> cell.decide(EventField.STATUS, entry);
            case Act.SetPlace ignored -> cell.decide(EventField.PLACE, entry);
            case Act.SetParticipants ignored -> cell.decide(EventField.PARTICIPANTS, entry);
            case Act.Star star -> cell.starred = star.on();
            case Act.Note note -> cell.notes.add(note.text());
            case Act.Tag tag -> {
                if (tag.on()) {
                    cell.tags.add(tag.label());
                } else {
                    cell.tags.remove(tag.label());
                }
            }
            case Act.Split ignored -> throw new IllegalArgumentException("a split changes more than one cell");
        }
    }

    private void merge(Entry entry) {
        Set<Cell> cells = new LinkedHashSet<>();
        int found = 0;
        for (EventAnchor anchor : entry.deed().events()) {
            Cell cell = cell(anchor);
            if (cell != null) {
                found++;
                cells.add(cell);
            }
        }
        if (found < 2) {
            return;
        }
        List<Cell> all = List.copyOf(cells);
        Cell first = all.getFirst();
        for (Cell other : all.subList(1, all.size())) {
            first.take(other);
            other.claims.forEach(c -> cellOf.put(c, first));
        }
        first.holds(entry);
        first.decide(EventField.CLAIMS, entry);
        first.merges.add(entry);
    }

    /// The claims of the deed's last anchor leave their cells together.
    private void split(Entry entry) {
        Map<Cell, List<String>> leaving = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        for (ClaimAnchor anchor : entry.deed().events().getLast().claims()) {
            anchors.claim(anchor).ifPresent(id -> {
                Cell cell = cellOf.get(id);
                if (cell != null && !order.contains(id)) {
                    order.add(id);
                    leaving.computeIfAbsent(cell, c -> new ArrayList<>()).add(id);
                }
            });
        }
        if (order.isEmpty()) {
            return;
        }
        Cell apart = new Cell(order);
        leaving.forEach((cell, gone) -> {
            if (cell.claims.size() > gone.size()) {
                gone.forEach(cell.claims::remove);
                cell.holds(entry);
                cell.decide(EventField.CLAIMS, entry);
            } else {
                apart.take(cell); // all of it goes: what was decided of it goes with it
            }
        });
        apart.holds(entry);
        apart.decide(EventField.CLAIMS, entry);
        order.forEach(c -> cellOf.put(c, apart));
    }

    private @Nullable Cell cell(Entry entry) {
        return entry.deed().events().isEmpty()
                ? null
                : cell(entry.deed().events().getFirst());
    }

    private @Nullable Cell cell(EventAnchor anchor) {
        for (ClaimAnchor claim : anchor.claims()) {
            Cell cell = anchors.claim(claim).map(cellOf::get).orElse(null);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private Curated told(Cell cell) {
        List<Event> bases = bases(cell);
        List<Event> extracted =
                bases.stream().filter(b -> AddedEvents.deed(b.id()).isEmpty()).toList();
        Event only = bases.getFirst();
        boolean whole = bases.size() == 1 && only.claims().size() == cell.claims.size();
        Event plain = whole ? only : Regrouped.event(cell, teller.tell(claims(cell)), bases);
        Event shown = names.applied(Overlay.shown(plain, cell));
        return new Curated(shown, plain, extracted);
    }

    /// Compared by identity: each is a deep record.
    @SuppressWarnings("ReferenceEquality")
    private List<Event> bases(Cell cell) {
        List<Event> bases = new ArrayList<>();
        for (String claim : cell.claims) {
            Event base = Objects.requireNonNull(baseOf.get(claim));
            if (bases.stream().noneMatch(b -> b == base)) {
                bases.add(base);
            }
        }
        return bases;
    }

    private List<Claim> claims(Cell cell) {
        return cell.claims.stream()
                .map(c -> Objects.requireNonNull(claims.get(c)))
                .toList();
    }
}
