package id.linimasa.curation;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.ClaimAnchor;
import id.linimasa.model.Event;
import id.linimasa.model.EventAnchor;
import id.linimasa.model.Evidence;
import id.linimasa.model.Told;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes what decisions hold on to, and finds it again: the same claim, then one whose evidence overlaps, then one of
/// another article with the same words. The claim of an event that a person added is found by its deed alone.
///
/// Remembers what it found; used by one thread, as long as the claims stay the same.
public final class Anchors {
    /// More hold no better, and each is kept in the journal with its words.
    private static final int CLAIMS = 3;

    private final ClaimFinder claims;
    private final Map<ClaimAnchor, Optional<String>> known = new HashMap<>();

    public Anchors(ClaimFinder claims) {
        this.claims = claims;
    }

    /// Holds on to an event by the claim that gave it its id, and by its best claims.
    ///
    /// @param plain the event, decisions left aside
    /// @param articles finds the article of a claim
    public static EventAnchor of(Event plain, Function<ArticleId, Article> articles) {
        List<Claim> firmest = plain.claims().stream()
                .sorted(Comparator.comparing(c -> !c.id().equals(plain.id())))
                .limit(CLAIMS)
                .toList();
        return of(plain, firmest, articles);
    }

    /// Holds on to some claims of an event.
    public static EventAnchor of(Event plain, Collection<Claim> claims, Function<ArticleId, Article> articles) {
        return new EventAnchor(
                plain.id(),
                Told.of(plain),
                claims.stream().map(c -> anchor(c, articles.apply(c.article()))).toList());
    }

    private static ClaimAnchor anchor(Claim claim, Article article) {
        Evidence evidence = claim.mention().evidence().getFirst();
        return new ClaimAnchor(
                claim.id(),
                claim.article(),
                claim.mention().type(),
                evidence.span(),
                evidence.trigger(),
                ClaimAnchor.folded(evidence.span().of(article.text())));
    }

    /// Whether an article can be quoted.
    boolean knows(ArticleId article) {
        return claims.knows(article);
    }

    /// The id of the claim that an anchor holds on to now, or nothing.
    public Optional<String> claim(ClaimAnchor anchor) {
        return known.computeIfAbsent(anchor, this::find);
    }

    private Optional<String> find(ClaimAnchor anchor) {
        if (AddedEvents.deed(anchor.claim()).isPresent()) {
            return Optional.of(anchor.claim()); // known by its deed alone, though others may tell of the same words
        }
        Optional<String> same = claims.claim(anchor.claim())
                .filter(c -> c.type() == anchor.type())
                .map(ClaimFinder.Found::id);
        if (same.isPresent()) {
            return same;
        }
        Optional<String> there = claims.inArticle(anchor.article()).stream()
                .filter(c -> likeness(c, anchor) > 0)
                .max(Comparator.comparingInt((ClaimFinder.Found c) -> likeness(c, anchor))
                        .thenComparingInt(c -> -distance(c, anchor))
                        .thenComparing(ClaimFinder.Found::id))
                .map(ClaimFinder.Found::id);
        return there.isPresent() || claims.knows(anchor.article()) ? there : elsewhere(anchor);
    }

    private Optional<String> elsewhere(ClaimAnchor anchor) {
        return claims.withWords(anchor.words()).stream()
                .min(Comparator.comparing((ClaimFinder.Found c) -> c.type() != anchor.type())
                        .thenComparing(ClaimFinder.Found::id))
                .map(ClaimFinder.Found::id);
    }

    /// How much a claim of the same article is the one that is meant; 0 where it tells of other words.
    private static int likeness(ClaimFinder.Found claim, ClaimAnchor anchor) {
        boolean type = claim.type() == anchor.type();
        boolean trigger = claim.triggers().stream().anyMatch(anchor.trigger()::overlaps);
        boolean evidence = claim.spans().stream().anyMatch(anchor.span()::overlaps);
        if (!evidence) {
            return 0;
        }
        return 1 + (trigger ? 1 : 0) + (type ? 2 : 0);
    }

    private static int distance(ClaimFinder.Found claim, ClaimAnchor anchor) {
        int start = claim.triggers().isEmpty() ? 0 : claim.triggers().getFirst().start();
        return Math.abs(start - anchor.trigger().start());
    }
}
