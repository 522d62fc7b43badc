package id.linimasa.curation;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.EventType;
import id.linimasa.model.Evidence;
import id.linimasa.model.Span;
import java.util.List;
import java.util.Optional;

/// Finds the claims that extraction makes now.
public interface ClaimFinder {

    /// A claim as it stands in its article.
    ///
    /// @param id of the claim
    /// @param type of the event it claims
    /// @param spans of its evidence
    /// @param triggers inside them
    record Found(String id, EventType type, List<Span> spans, List<Span> triggers) {
        public Found {
            spans = List.copyOf(spans);
            triggers = List.copyOf(triggers);
        }

        /// A claim as it can be found.
        public static Found of(Claim claim) {
            List<Evidence> evidence = claim.mention().evidence();
            return new Found(
                    claim.id(),
                    claim.mention().type(),
                    evidence.stream().map(Evidence::span).toList(),
                    evidence.stream().map(Evidence::trigger).toList());
        }
    }

    /// The claim of this id.
    Optional<Found> claim(String id);

    /// Whether the article is there.
    boolean knows(ArticleId article);

    /// The claims of an article, in text order.
    List<Found> inArticle(ArticleId article);

    /// The claims of any article whose evidence consists of these words, white space folded.
    List<Found> withWords(String words);
}
