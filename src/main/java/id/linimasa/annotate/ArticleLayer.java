package id.linimasa.annotate;

import id.linimasa.extract.merge.LastHeard;
import id.linimasa.extract.merge.Profile;
import id.linimasa.extract.merge.Signature;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is known of articles: those that changed since some state lie in memory over the facts of that state. An
/// article is [#put] in with its names, and [#linked] once it is known what all names mean.
///
/// Used by one thread.
final class ArticleLayer implements LastHeard, CountedKeys {
    private static final KnownFacts.Latest NEVER = new KnownFacts.Latest(Long.MIN_VALUE, "");

    private final KnownFacts base;
    /// Null where there is no such article, or none any more.
    private final Map<String, @Nullable Held> articles = new HashMap<>();
    private final Postings<Held> keys = new Postings<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> baseCounts = new HashMap<>();
    private final Map<String, Set<String>> completions = new HashMap<>();
    /// Who was last heard of by which article; forgotten where that article goes.
    private final Map<String, KnownFacts.Latest> newest = new HashMap<>();
    /// Articles of the base that are no more, or are held here.
    private final Set<String> hidden = new HashSet<>();
    private int size;

    ArticleLayer(KnownFacts base) {
        this.base = base;
    }

    /// An article in memory.
    private static final class Held {
        private ArticleFacts facts;
        private boolean gone;

        private Held(ArticleFacts facts) {
            this.facts = facts;
        }
    }

    /// How many articles were put in.
    int size() {
        return size;
    }

    @Nullable
    ArticleFacts article(String id) {
        if (articles.containsKey(id)) {
            Held held = articles.get(id);
            return held == null ? null : held.facts;
        }
        byte[] content = base.content(KnownFacts.Kind.ARTICLE, id);
        if (content == null) {
            articles.put(id, null);
            return null;
        }
        return ArticleFacts.read(content);
    }

    /// Takes in an article, in place of what was known of it.
    ///
    /// @param facts not linked yet: alone in its group, nobody heard of
    /// @param counted its [Keys#counted]
    void put(ArticleFacts facts, Set<String> counted) {
        remove(facts.id());
        Held held = new Held(facts);
        articles.put(facts.id(), held);
        for (String key : counted) {
            keys.add(key, held);
            count(key, 1);
        }
        Keys.alone(facts).forEach(key -> keys.add(key, held));
        size++;
    }

    /// Takes in what became of an article that was put in.
    void linked(ArticleFacts facts) {
        Objects.requireNonNull(articles.get(facts.id())).facts = facts;
        Held held = Objects.requireNonNull(articles.get(facts.id()));
        Keys.linked(facts).forEach(key -> keys.add(key, held));
        if (facts.written() != Profile.UNKNOWN) {
            KnownFacts.Latest mention = new KnownFacts.Latest(facts.written(), facts.id());
            facts.heard().forEach(name -> newest.computeIfPresent(name, (n, last) -> later(last, mention)));
        }
    }

    private static KnownFacts.Latest later(KnownFacts.Latest a, KnownFacts.Latest b) {
        return b.day() >= a.day() ? b : a;
    }

    void remove(String id) {
        ArticleFacts old = article(id);
        if (old == null) {
            return;
        }
        Held held = articles.get(id);
        if (held == null) {
            hidden.add(id);
        } else {
            held.gone = true;
        }
        articles.put(id, null);
        Keys.counted(old.names()).forEach(key -> count(key, -1));
        old.heard()
                .forEach(name -> newest.computeIfPresent(
                        name, (n, last) -> last.article().equals(id) ? null : last));
    }

    private void count(String key, int more) {
        counts.merge(key, more, Integer::sum);
        int end = CountedKeys.prefixLength(key);
        if (more > 0 && end > 0) {
            completions(key.substring(0, end)).add(key.substring(end));
        }
    }

    private void each(String key, Consumer<ArticleFacts> sink) {
        keys.each(key, held -> {
            if (!held.gone) {
                sink.accept(held.facts);
            }
        });
    }

    void articles(String key, Consumer<ArticleFacts> sink) {
        each(key, sink);
        base.visit(KnownFacts.Kind.ARTICLE, key, Long.MIN_VALUE, Long.MAX_VALUE, (id, content) -> {
            if (!hidden.contains(id)) {
                sink.accept(ArticleFacts.read(content.get()));
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
    public Set<String> completions(String prefix) {
        return completions.computeIfAbsent(prefix, p -> {
            Set<String> ends = new HashSet<>();
            base.completions(p).forEach(key -> ends.add(key.substring(p.length())));
            return ends;
        });
    }

    /// The newest day on which somebody was named, days since 1970, or [Long#MIN_VALUE].
    long lastHeard(String name) {
        return newest.computeIfAbsent(name, this::latest).day();
    }

    private KnownFacts.Latest latest(String name) {
        String key = Keys.heard(name);
        KnownFacts.Latest[] latest = {base.latest(key, hidden).orElse(NEVER)};
        each(key, facts -> latest[0] = later(latest[0], new KnownFacts.Latest(facts.written(), facts.id())));
        return latest[0];
    }

    @Override
    public boolean since(String name, int day) {
        return lastHeard(name) >= day;
    }

    /// The same names before some articles came and others went.
    ///
    /// @param came [Keys#counted] of each
    /// @param went [Keys#counted] of each
    CountedKeys before(Collection<Set<String>> came, Collection<Set<String>> went) {
        Map<String, Integer> less = new HashMap<>();
        came.forEach(keysOfOne -> keysOfOne.forEach(k -> less.merge(k, -1, Integer::sum)));
        went.forEach(keysOfOne -> keysOfOne.forEach(k -> less.merge(k, 1, Integer::sum)));
        ArticleLayer now = this;
        return new CountedKeys() {
            @Override
            public int count(String key) {
                return now.count(key) + less.getOrDefault(key, 0);
            }

            @Override
            public Collection<String> completions(String prefix) {
                return now.completions(prefix); // those that nobody has any more are among them
            }
        };
    }
}
