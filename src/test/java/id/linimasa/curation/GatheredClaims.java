package id.linimasa.curation;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.ClaimAnchor;
import id.linimasa.model.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The claims of events in memory. Used by one thread.
public final class GatheredClaims implements ClaimFinder {
    private final Map<String, Claim> byId = new HashMap<>();
    private final Map<ArticleId, List<Claim>> byArticle = new HashMap<>();
    private final Function<ArticleId, @Nullable Article> articles;
    private @Nullable Map<String, List<Claim>> byWords;

    /// @param bases as extraction made them
    /// @param articles finds an article, null where it is not there
    public GatheredClaims(Collection<Event> bases, Function<ArticleId, @Nullable Article> articles) {
        this.articles = articles;
        for (Event base : bases) {
            for (Claim claim : base.claims()) {
                byId.put(claim.id(), claim);
                byArticle
                        .computeIfAbsent(claim.article(), a -> new ArrayList<>())
                        .add(claim);
            }
        }
    }

    @Override
    public Optional<Found> claim(String id) {
        return Optional.ofNullable(byId.get(id)).map(Found::of);
    }

    @Override
    public boolean knows(ArticleId article) {
        return articles.apply(article) != null;
    }

    @Override
    public List<Found> inArticle(ArticleId article) {
        return byArticle.getOrDefault(article, List.of()).stream()
                .map(Found::of)
                .toList();
    }

    @Override
    public List<Found> withWords(String words) {
        Map<String, List<Claim>> known = byWords;
        if (known == null) {
            known = words();
            byWords = known;
        }
        return known.getOrDefault(words, List.of()).stream().map(Found::of).toList();
    }

    private Map<String, List<Claim>> words() {
        Map<String, List<Claim>> words = new HashMap<>();
        for (Claim claim : byId.values()) {
            Article article = articles.apply(claim.article());
            if (article != null) {
                String evidence = claim.mention().evidence().getFirst().span().of(article.text());
                words.computeIfAbsent(ClaimAnchor.folded(evidence), w -> new ArrayList<>())
                        .add(claim);
            }
        }
        return words;
    }
}
