package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.SourcedExtraction;
import id.linimasa.curation.AddedEvents;
import id.linimasa.curation.Anchors;
import id.linimasa.curation.Curated;
import id.linimasa.curation.Curator;
import id.linimasa.curation.Entry;
import id.linimasa.curation.Ledger;
import id.linimasa.curation.NameMap;
import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexUpdate;
import id.linimasa.index.IndexedArticle;
import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventAnchor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lays decisions over a few events: finds what belongs together by the deeds in force, then and now, and writes just
/// these events anew.
///
/// What has to change is the difference between the deeds that the index shows in force and those that the ledger has
/// in force, so that nothing need be remembered between two decisions. Used once, by one thread.
final class Regrouping {
    private final EventIndex index;
    private final Ledger ledger;
    private final NameMap names;
    private final Function<ArticleId, Optional<IndexedArticle>> articles;
    private final Map<ArticleId, SourcedExtraction> fresh;
    private final IndexedClaims claims;
    private final Anchors anchors;
    private final Annotator annotator;

    private final Map<String, Event> bases = new LinkedHashMap<>();
    private final Map<String, Event> before = new LinkedHashMap<>();
    private final Set<String> deeds = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    /// @param articles finds articles and notes
    /// @param fresh articles that the index does not hold yet, or not so
    /// @param claims that extraction makes now
    Regrouping(
            EventIndex index,
            DecisionLog log,
            Function<ArticleId, Optional<IndexedArticle>> articles,
            Map<ArticleId, SourcedExtraction> fresh,
            IndexedClaims claims,
            Annotator annotator)
            throws IOException {
        this.index = index;
        this.ledger = log.ledger();
        this.names = log.names();
        this.articles = articles;
        this.fresh = fresh;
        this.claims = claims;
        this.anchors = new Anchors(claims);
        this.annotator = annotator;
    }

    /// An event with the decisions that the index shows in force for it.
    Optional<Curated> now(Event shown) {
        take(shown);
        follow();
        return curated().stream().filter(c -> c.shown().id().equals(shown.id())).findFirst();
    }

    /// Makes the index show the deeds in force.
    ///
    /// @param told events of extraction that changed; the caller writes those that are not among those returned
    /// @param ended ids of events of extraction that are no more; the caller takes them out
    /// @return the ids of the events of extraction that are written thereby
    Set<String> run(IndexUpdate update, Collection<Event> told, Collection<String> ended) throws IOException {
        Set<String> held = index.deeds();
        for (Entry entry : ledger.inForce()) {
            if (!held.remove(entry.id())) {
                begin(entry);
            } else if (comesBack(entry)) {
                concerns(entry);
                index.decidedBy(entry.id()).forEach(this::take);
            }
        }
        held.forEach(d -> index.decidedBy(d).forEach(this::take));
        told.forEach(this::changed);
        ended.forEach(id -> index.shown(id).filter(Regrouping::decided).ifPresent(this::take));
        follow();
        write(update, curated());
        return Set.copyOf(bases.keySet());
    }

    /// Whether an article comes that the entry holds on to: while it was away, the entry may have held on to another.
    private boolean comesBack(Entry entry) {
        return !fresh.isEmpty()
                && entry.deed().events().stream()
                        .flatMap(anchor -> anchor.claims().stream())
                        .anyMatch(claim -> fresh.containsKey(claim.article()));
    }

    private static boolean decided(Event shown) {
        return !shown.judgement().deeds().isEmpty();
    }

    private void changed(Event base) {
        boolean renamed = !names.applied(base).judgement().deeds().isEmpty();
        for (Claim claim : base.claims()) {
            Optional<Event> shown = index.shown(claim.id()).filter(Regrouping::decided);
            shown.ifPresent(this::take);
            if (renamed || shown.isPresent()) {
                waiting.add(claim.id());
            }
        }
    }

    private void begin(Entry entry) {
        switch (entry.act()) {
            case Act.OnEntity ignored -> {
                Set<String> called = NameMap.sources(List.of(entry)).stream()
                        .map(NameMap.Name::name)
                        .collect(Collectors.toSet());
                index.shownNaming(called).forEach(this::take);
            }
            case Act.OnArticle ignored -> {}
            case Act.OnDecisions ignored -> {}
            case Act.OnEvents ignored -> concerns(entry);
            case Act.AddEvent ignored -> concerns(entry);
            case Act.Unknown ignored -> concerns(entry);
        }
    }

    private void concerns(Entry entry) {
        if (!deeds.add(entry.id())) {
            return;
        }
        if (entry.act() instanceof Act.AddEvent) {
            waiting.add(AddedEvents.id(entry.id()));
        }
        for (EventAnchor anchor : entry.deed().events()) {
            anchor.claims().forEach(c -> anchors.claim(c).ifPresent(waiting::add));
        }
    }

    private void take(Event shown) {
        shown.claims().forEach(c -> waiting.add(c.id()));
    }

    private void follow() {
        while (!waiting.isEmpty()) {
            String claim = waiting.remove();
            if (!seen.add(claim)) {
                continue;
            }
            claims.base(claim).filter(b -> bases.putIfAbsent(b.id(), b) == null).ifPresent(this::take);
            index.shown(claim)
                    .filter(e -> before.putIfAbsent(e.id(), e) == null)
                    .ifPresent(this::takeWithDeeds);
            AddedEvents.deed(claim)
                    .map(ledger::entry)
                    .filter(e -> ledger.inForce(e.decision().id()))
                    .ifPresent(this::concerns);
        }
    }

    private void takeWithDeeds(Event shown) {
        take(shown);
        for (String deed : shown.judgement().deeds()) {
            Entry entry = ledger.entry(deed);
            if (entry != null && ledger.inForce(entry.decision().id()) && !(entry.act() instanceof Act.OnEntity)) {
                concerns(entry);
            }
        }
    }

    private List<Curated> curated() {
        return new Curator(c -> annotator.tell(c, this::sourced), anchors, names)
                .curate(bases.values(), ledger.inForce(deeds));
    }

    private Optional<SourcedExtraction> sourced(ArticleId id) {
        SourcedExtraction known = fresh.get(id);
        return known != null
                ? Optional.of(known)
                : index.extraction(id)
                        .flatMap(found ->
                                articles.apply(id).map(a -> new SourcedExtraction(a.article(), found, a.sequence())));
    }

    private void write(IndexUpdate update, List<Curated> now) throws IOException {
        for (String id : bases.keySet()) {
            update.deleteExtracted(id);
        }
        for (String id : before.keySet()) {
            update.deleteEvent(id);
        }
        Set<String> hidden = new HashSet<>();
        for (Curated curated : now) {
            if (curated.untouched()) {
                update.addEvent(curated.shown(), this::required);
            } else {
                update.addDecided(curated.shown(), this::required);
                for (Event base : curated.bases()) {
                    if (hidden.add(base.id())) {
                        update.addHidden(base, this::required);
                    }
                }
            }
        }
    }

    private IndexedArticle required(ArticleId id) {
        return articles.apply(id)
                .orElseThrow(() -> new IllegalStateException("the article " + id.value() + " can't be read"));
    }
}
