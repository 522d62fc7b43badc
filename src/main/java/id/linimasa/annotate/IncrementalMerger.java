package id.linimasa.annotate;

import id.linimasa.extract.entity.ArticleNames;
import id.linimasa.extract.entity.EntityLinker;
import id.linimasa.extract.merge.MergeRound;
import id.linimasa.extract.merge.Profile;
import id.linimasa.extract.merge.Report;
import id.linimasa.extract.merge.Signature;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Entity;
import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Joins the claims of articles that come and go to those of the many that stay, a round at a time. The events after
/// any sequence of rounds are those that [Annotator#merge] makes of the articles that are left, ids included; only the
/// neighbourhood of what changes is looked up: events with a name and a time in common, articles that share a name
/// whose meaning changes, copies, plans of people who are heard of anew.
///
/// Used by one thread, [#prepared] by any number.
public final class IncrementalMerger {
    private final EntityLinker linker;
    private final KnownFacts base;
    private final ArticleLayer articles;
    private final EventLayer events;
    private final EntityLinker.Linking linking;

    IncrementalMerger(EntityLinker linker, KnownFacts base) {
        this.linker = linker;
        this.base = base;
        this.articles = new ArticleLayer(base);
        this.events = new EventLayer(base);
        this.linking = linker.linking(articles);
    }

    /// An article ready to be merged: all that can be worked out without others.
    public static final class Prepared {
        private final SourcedExtraction sourced;
        private final ArticleFacts facts;
        private final Set<String> counted;

        private Prepared(SourcedExtraction sourced, ArticleFacts facts) {
            this.sourced = sourced;
            this.facts = facts;
            this.counted = Keys.counted(facts.names());
        }
    }

    /// What a round changed.
    ///
    /// @param events that are new, or may say something new
    /// @param ended ids of events that are no more
    /// @param eventFacts to be remembered of these events, in their order
    /// @param articleFacts to be remembered of articles, of those that went no more
    /// @param looked how many claims were looked at
    public record Round(
            List<Event> events, Set<String> ended, List<Keyed> eventFacts, List<Keyed> articleFacts, int looked) {}

    /// Works out what can be worked out of an article alone.
    public Prepared prepared(Article article, Extraction extraction, long sequence) {
        return prepared(new SourcedExtraction(article, extraction, sequence));
    }

    private Prepared prepared(SourcedExtraction sourced) {
        Article article = sourced.article();
        LocalDate written = article.created().date();
        String id = article.id().value();
        ArticleFacts facts = new ArticleFacts(
                id,
                sourced.sequence(),
                written == null ? Profile.UNKNOWN : Math.toIntExact(written.toEpochDay()),
                Signature.of(article),
                linker.names(sourced.extraction()),
                id,
                Set.of(),
                ClaimWriter.ids(article, sourced.extraction()));
        return new Prepared(sourced, facts);
    }

    /// How much of what changed is held in memory: where it becomes much, the next round should begin with a new merger
    /// over what was written.
    public int size() {
        return articles.size() + events.size();
    }

    /// Takes articles in and out. What it returns must be remembered before the next round.
    ///
    /// @param come articles that are new or changed
    /// @param go articles that are no more
    public Round round(Collection<Prepared> come, Collection<ArticleId> go) {
        Change change = new Change();
        go.forEach(id -> change.leave(id.value()));
        come.forEach(change::enter);
        change.findMoved();
        change.link();
        MergeRound.Result result =
                new MergeRound(events, articles).run(change.reports, change.claimsGone(), change.heardOf());
        result.ended().forEach(events::end);
        List<Keyed> eventFacts = new ArrayList<>();
        List<Event> changed = new ArrayList<>();
        for (MergeRound.Told told : result.told()) {
            events.put(told.outline());
            changed.add(told.event());
            eventFacts.add(EventFacts.keyed(told.outline()));
        }
        List<Keyed> articleFacts = change.now.values().stream()
                .map(p -> Objects.requireNonNull(articles.article(p.facts.id())).keyed())
                .toList();
        return new Round(changed, result.ended(), eventFacts, articleFacts, result.looked());
    }

    /// The articles of one round.
    private final class Change {
        /// Facts of articles as they were before, where they went or changed.
        private final Map<String, ArticleFacts> before = new LinkedHashMap<>();
        /// Articles as they are now, where they came or changed.
        private final Map<String, Prepared> now = new LinkedHashMap<>();
        private final Map<String, String> groups = new HashMap<>();
        private final List<Report> reports = new ArrayList<>();
        private final Map<String, Long> heardBefore = new HashMap<>();

        void leave(String id) {
            ArticleFacts old = articles.article(id);
            now.remove(id);
            if (old != null) {
                before.putIfAbsent(id, old);
                articles.remove(id);
            }
        }

        void enter(Prepared article) {
            leave(article.facts.id());
            now.put(article.facts.id(), article);
        }

        /// Finds the articles that stay, but whose names mean somebody else, or whose copies are others than before.
        void findMoved() {
            CopyGroups copies = new CopyGroups(articles);
            before.values().forEach(copies::left);
            now.values().forEach(a -> articles.put(a.facts, a.counted));
            now.values().forEach(a -> copies.came(a.facts));
            groups.putAll(copies.groups());
            Set<String> moved = new LinkedHashSet<>();
            groups.forEach((id, group) -> {
                if (!Objects.requireNonNull(articles.article(id)).group().equals(group)) {
                    moved.add(id);
                }
            });
            moved.addAll(renamed());
            moved.removeAll(now.keySet());
            moved.forEach(this::moveAgain);
        }

        private Set<String> renamed() {
            List<ArticleNames> all = new ArrayList<>();
            now.values().forEach(a -> all.add(a.facts.names()));
            before.values().forEach(a -> all.add(a.names()));
            CountedKeys then = articles.before(
                    now.values().stream().map(a -> a.counted).toList(),
                    before.values().stream().map(a -> Keys.counted(a.names())).toList());
            EntityLinker.Changed changed = linking.changed(all, then);
            Set<String> naming = new LinkedHashSet<>();
            changed.people().forEach(n -> articles.articles(Keys.named(n), a -> naming.add(a.id())));
            changed.abbreviations().forEach(n -> articles.articles(Keys.abbreviated(n), a -> naming.add(a.id())));
            return naming;
        }

        private void moveAgain(String id) {
            SourcedExtraction sourced = base.article(new ArticleId(id)).orElse(null);
            ArticleFacts old = Objects.requireNonNull(articles.article(id));
            if (sourced == null) {
                return; // its record is damaged: it stays as it was
            }
            before.put(id, old);
            Prepared again = prepared(sourced);
            now.put(id, again);
            articles.put(again.facts, again.counted);
            groups.putIfAbsent(id, old.group());
        }

        /// Makes the claims, by the names as all articles together use them.
        void link() {
            List<ArticleFacts> linked = new ArrayList<>();
            for (Prepared article : now.values()) {
                Extraction extraction = article.sourced.extraction();
                EntityLinker.Links links = linking.link(List.of(extraction));
                String group = groups.getOrDefault(article.facts.id(), article.facts.id());
                reports.addAll(ClaimWriter.reports(article.sourced, links, group));
                Set<String> heard = new HashSet<>();
                for (Entity entity : extraction.entities()) {
                    heard.add(links.of(extraction.article(), entity).name());
                }
                linked.add(article.facts.linked(group, heard));
            }
            before.values().forEach(a -> a.heard().forEach(this::noteHeard));
            linked.forEach(a -> a.heard().forEach(this::noteHeard));
            before.values().forEach(a -> a.heard().forEach(n -> heardBefore.merge(n, day(a), Math::max)));
            linked.forEach(articles::linked);
        }

        /// Notes when somebody was last heard of in the articles that stay as they are.
        private void noteHeard(String name) {
            heardBefore.computeIfAbsent(name, articles::lastHeard);
        }

        private long day(ArticleFacts facts) {
            return facts.written() == Profile.UNKNOWN ? Long.MIN_VALUE : facts.written();
        }

        List<MergeRound.HeardChange> heardOf() {
            List<MergeRound.HeardChange> changes = new ArrayList<>();
            heardBefore.forEach((name, then) -> {
                long last = articles.lastHeard(name);
                if (last != then) {
                    changes.add(new MergeRound.HeardChange(
                            name, (int) Math.max(Integer.MIN_VALUE / 2, Math.min(last, then)), (int)
                                    Math.max(last, then)));
                }
            });
            return changes;
        }

        Set<String> claimsGone() {
            Set<String> gone = new HashSet<>();
            before.values().forEach(a -> gone.addAll(a.claims()));
            return gone;
        }
    }
}
