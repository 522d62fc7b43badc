package id.linimasa.annotate;

import id.linimasa.extract.entity.ArticleNames;
import id.linimasa.extract.merge.LastHeard;
import id.linimasa.extract.merge.Neighbourhood;
import id.linimasa.extract.merge.Outline;
import id.linimasa.extract.merge.Profile;
import id.linimasa.extract.merge.Signature;
import id.linimasa.model.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is known of articles and events: what changed since some state lies in memory over the facts of that state.
/// Used by one thread.
final class Layers implements Neighbourhood, LastHeard, CountedKeys {
    private static final long DAY = TimeUnit.DAYS.toSeconds(1);

    private final KnownFacts base;
    /// Null where an article or event of the base is no more.
    private final Map<String, @Nullable ArticleFacts> articles = new HashMap<>();
    private final Map<String, @Nullable Outline> events = new HashMap<>();
    private final Postings<ArticleFacts> articleKeys = new Postings<>();
    private final Postings<Held> eventKeys = new Postings<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Set<String>> completions = new HashMap<>();
    private final Map<String, Integer> baseCounts = new HashMap<>();
    private final Map<String, Set<String>> baseCompletions = new HashMap<>();
    private final Map<String, Long> baseLatest = new HashMap<>();
    /// What [#lastHeard] answered since articles last changed.
    private final Map<String, Long> heard = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private int size;

    /// An event in memory, its reach at hand.
    private record Held(Outline event, long from, long to) {}

    Layers(KnownFacts base) {
        this.base = base;
    }

    /// How many records lie in memory.
    int size() {
        return size;
    }

    // articles

    @Nullable
    ArticleFacts article(String id) {
        if (articles.containsKey(id)) {
            return articles.get(id);
        }
        byte[] content = base.content(KnownFacts.Kind.ARTICLE, id);
        return content == null ? null : ArticleFacts.read(content);
    }

    void put(ArticleFacts facts) {
        remove(facts.id());
        heard.clear();
        articles.put(facts.id(), facts);
        Set<String> keys = Keys.of(facts);
        keys.forEach(key -> articleKeys.add(key, facts));
        Keys.counted(facts.names()).forEach(key -> count(key, 1));
        size++;
    }

    void remove(String article) {
        ArticleFacts old = article(article);
        if (old != null) {
            heard.clear();
            Keys.counted(old.names()).forEach(key -> count(key, -1));
            if (!articles.containsKey(article)) {
                hidden.add(article);
                baseLatest.clear();
            }
            articles.put(article, null);
        }
    }

    private void count(String key, int more) {
        counts.merge(key, more, Integer::sum);
        int end = CountedKeys.prefixLength(key);
        if (more > 0 && end > 0) {
            completions
                    .computeIfAbsent(key.substring(0, end), p -> new HashSet<>())
                    .add(key);
        }
    }

    void articles(String key, Consumer<ArticleFacts> sink) {
        articleKeys.each(key, facts -> {
            if (articles.get(facts.id()) == facts) {
                sink.accept(facts);
            }
        });
        base.visit(KnownFacts.Kind.ARTICLE, key, Long.MIN_VALUE, Long.MAX_VALUE, (id, content) -> {
            if (!articles.containsKey(id)) {
                sink.accept(ArticleFacts.read(content));
            }
        });
    }

    /// The articles that have a band in common with this signature and are alike.
    Map<String, ArticleFacts> alike(String id, Signature signature) {
        Map<String, ArticleFacts> found = new HashMap<>();
        for (int band = 0; band < Signature.BANDS; band++) {
            articles(Keys.band(band, signature), facts -> {
                if (!facts.id().equals(id) && facts.signature().alike(signature)) {
                    found.put(facts.id(), facts);
                }
            });
        }
        return found;
    }

    @Override
    public int count(String key) {
        return counts.getOrDefault(key, 0) + baseCounts.computeIfAbsent(key, base::count);
    }

    @Override
    public Collection<String> candidates(String prefix) {
        Set<String> all = new HashSet<>(completions.getOrDefault(prefix, Set.of()));
        all.addAll(baseCompletions.computeIfAbsent(prefix, p -> Set.copyOf(base.completions(p))));
        return all;
    }

    /// The newest day on which somebody was named, days since 1970, or [Long#MIN_VALUE].
    long lastHeard(String name) {
        Long known = heard.get(name);
        if (known == null) {
            known = latest(name);
            heard.put(name, known);
        }
        return known;
    }

    private long latest(String name) {
        String key = Keys.heard(name);
        long[] latest = {baseLatest.computeIfAbsent(key, k -> base.latest(k, hidden))};
        articleKeys.each(key, facts -> {
            if (articles.get(facts.id()) == facts) {
                latest[0] = Math.max(latest[0], facts.written());
            }
        });
        return latest[0];
    }

    @Override
    public boolean since(String name, int day) {
        return lastHeard(name) >= day;
    }

    // events

    void put(Outline event) {
        events.put(event.id(), event);
        Held held = new Held(event, event.reachFrom(), event.reachTo());
        Keys.of(event).forEach(key -> eventKeys.add(key, held));
        size++;
    }

    void end(String event) {
        events.put(event, null);
    }

    private Collection<Outline> events(String key, long from, long to) {
        List<Outline> found = new ArrayList<>();
        eventKeys.each(key, held -> {
            if (held.from() <= to
                    && from <= held.to()
                    && events.get(held.event().id()) == held.event()) {
                found.add(held.event());
            }
        });
        base.visit(KnownFacts.Kind.EVENT, key, from, to, (id, content) -> {
            if (!events.containsKey(id)) {
                found.add(EventFacts.read(content));
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

    /// The people of articles that moved, as they are named in their facts.
    static Collection<ArticleNames> names(Collection<ArticleFacts> moved) {
        return moved.stream().map(ArticleFacts::names).filter(Objects::nonNull).toList();
    }
}
