package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.Claim;
import id.linimasa.model.Extraction;
import org.jspecify.annotations.Nullable;

/// One claim of the selected event with the article that makes it.
///
/// @param claim the claim
/// @param article its article, or null where the workspace has lost it
/// @param extraction what was found in that article, or null
public record Report(
        Claim claim, @Nullable Article article, @Nullable Extraction extraction) {

    private static final int MOST_LETTERS = 160;

    /// The words it stands on, white space folded, shortened around the trigger; empty where the article is lost.
    public String quote() {
        if (article == null) {
            return "";
        }
        var evidence = claim.mention().evidence().getFirst();
        String text = article.text();
        int start = evidence.span().start();
        int end = evidence.span().end();
        boolean cutStart = false;
        boolean cutEnd = false;
        if (end - start > MOST_LETTERS) {
            int from = Math.max(start, evidence.trigger().start() - MOST_LETTERS / 3);
            cutStart = from > start;
            start = cutStart ? wordStart(text, from, evidence.trigger().start()) : start;
            int to = Math.min(end, start + MOST_LETTERS);
            cutEnd = to < end;
            end = cutEnd ? wordEnd(text, to, evidence.trigger().end()) : end;
        }
        String words = text.substring(start, end).replaceAll("\\s+", " ").strip();
        return (cutStart ? "… " : "") + words + (cutEnd ? " …" : "");
    }

    private static int wordStart(String text, int from, int atMost) {
        int at = from;
        while (at < atMost && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int to, int atLeast) {
        int at = to;
        while (at > atLeast && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
