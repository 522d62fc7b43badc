package id.linimasa.workspace;

import id.linimasa.curation.ClaimFinder;
import id.linimasa.index.EventIndex;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.ClaimAnchor;
import id.linimasa.model.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The claims that extraction makes, out of the index and of a change that is not in it yet. Used by one thread.
final class IndexedClaims implements ClaimFinder {
    private final EventIndex index;
    private final Function<ArticleId, Optional<Article>> articles;
    private final Map<String, Event> changed = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();

    /// @param told events that are new or changed
    /// @param ended ids of events that are no more
    IndexedClaims(
            EventIndex index,
            Function<ArticleId, Optional<Article>> articles,
            Collection<Event> told,
            Collection<String> ended) {
        this.index = index;
        this.articles = articles;
        replaced.addAll(ended);
        for (Event event : told) {
            replaced.add(event.id());
            event.claims().forEach(c -> changed.put(c.id(), event));
        }
    }

    /// The event of extraction that a claim belongs to.
    Optional<Event> base(String claim) {
        Event now = changed.get(claim);
        return now != null ? Optional.of(now) : index.extracted(claim).filter(e -> !replaced.contains(e.id()));
    }

    @Override
    public Optional<Found> claim(String id) {
        return base(id).flatMap(e ->
                e.claims().stream().filter(c -> c.id().equals(id)).findFirst().map(Found::of));
    }

    @Override
    public boolean knows(ArticleId article) {
        return articles.apply(article).isPresent();
    }

    @Override
    public List<Found> inArticle(ArticleId article) {
        return claims(index.extractedOf(article))
                .filter(c -> c.article().equals(article))
                .map(Found::of)
                .toList();
    }

    @Override
    public List<Found> withWords(String words) {
        return claims(index.extractedWithWords(words))
                .filter(c -> words.equals(words(c)))
                .map(Found::of)
                .toList();
    }

    private Stream<Claim> claims(List<Event> stored) {
        Stream<Event> kept = stored.stream().filter(e -> !replaced.contains(e.id()));
        return Stream.concat(kept, changed.values().stream().distinct()).flatMap(e -> e.claims().stream());
    }

    private String words(Claim claim) {
        return articles.apply(claim.article())
                .map(a -> ClaimAnchor.folded(
                        claim.mention().evidence().getFirst().span().of(a.text())))
                .orElse("");
    }
}
