package id.linimasa.annotate;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Facts in memory: a state that stays as it was when taken, as that of an index does, while events and articles are
/// those of now.
final class RememberedFacts implements KnownFacts {
    private final Map<Kind, Map<String, Keyed>> facts = new EnumMap<>(Kind.class);
    private final Map<String, Event> events;
    private final Map<ArticleId, SourcedExtraction> articles;

    private RememberedFacts(Map<String, Event> events, Map<ArticleId, SourcedExtraction> articles) {
        this.events = events;
        this.articles = articles;
        facts.put(Kind.ARTICLE, new TreeMap<>());
        facts.put(Kind.EVENT, new TreeMap<>());
    }

    /// Nothing is known yet.
    static RememberedFacts empty() {
        return new RememberedFacts(new TreeMap<>(), new HashMap<>());
    }

    /// The state of now, which does not change any more, though its events and articles do.
    RememberedFacts snapshot() {
        RememberedFacts copy = new RememberedFacts(events, articles);
        facts.forEach((kind, all) -> copy.of(kind).putAll(all));
        return copy;
    }

    private Map<String, Keyed> of(Kind kind) {
        return facts.getOrDefault(kind, new TreeMap<>());
    }

    void take(IncrementalMerger.Round round, Collection<SourcedExtraction> came, Collection<ArticleId> went) {
        went.forEach(id -> {
            of(Kind.ARTICLE).remove(id.value());
            articles.remove(id);
        });
        came.forEach(a -> articles.put(a.article().id(), a));
        round.articleFacts().forEach(f -> of(Kind.ARTICLE).put(f.id(), f));
        round.ended().forEach(id -> {
            of(Kind.EVENT).remove(id);
            events.remove(id);
        });
        round.eventFacts().forEach(f -> of(Kind.EVENT).put(f.id(), f));
        round.events().forEach(e -> events.put(e.id(), e));
    }

    List<Event> events() {
        return List.copyOf(events.values());
    }

    Collection<SourcedExtraction> articles() {
        return articles.values();
    }

    private List<Keyed> with(Kind kind, String key) {
        return of(kind).values().stream().filter(f -> f.keys().contains(key)).toList();
    }

    @Override
    public void visit(Kind kind, String key, long from, long to, Visitor visitor) {
        for (Keyed f : with(kind, key)) {
            if (f.from() <= to && from <= f.to()) {
                visitor.visit(f.id(), f::content);
            }
        }
    }

    @Override
    public byte @Nullable [] content(Kind kind, String id) {
        Keyed found = of(kind).get(id);
        return found == null ? null : found.content();
    }

    @Override
    public int count(String key) {
        return with(Kind.ARTICLE, key).size();
    }

    @Override
    public Optional<Latest> latest(String key, Set<String> without) {
        return with(Kind.ARTICLE, key).stream()
                .filter(f -> !without.contains(f.id()))
                .max(Comparator.comparingLong(Keyed::to))
                .map(f -> new Latest(f.to(), f.id()));
    }

    @Override
    public Collection<String> completions(String prefix) {
        Set<String> found = new HashSet<>();
        of(Kind.ARTICLE)
                .values()
                .forEach(
                        f -> f.keys().stream().filter(k -> k.startsWith(prefix)).forEach(found::add));
        return new ArrayList<>(found);
    }

    @Override
    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    @Override
    public Optional<SourcedExtraction> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }
}
