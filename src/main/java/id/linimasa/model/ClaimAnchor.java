package id.linimasa.model;

import java.util.regex.Pattern;

/// Where a decision holds on: one claim, by its article and words, so that it is found again after any re-extraction.
///
/// @param claim its id when the decision was made
/// @param article that claims it
/// @param type it was claimed as
/// @param span the evidence
/// @param trigger inside the evidence
/// @param words the evidence as written, white space folded: finds the claim where the article has another id
public record ClaimAnchor(String claim, ArticleId article, EventType type, Span span, Span trigger, String words) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Words of some evidence in the form that is kept and compared.
    public static String folded(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
