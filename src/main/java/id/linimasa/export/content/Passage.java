package id.linimasa.export.content;

import id.linimasa.model.Article;
import id.linimasa.model.Claim;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The words of an article that tell a claim, and the words of its date.
///
/// @param claim that they tell
/// @param article that says them
/// @param evidence where they stand
/// @param time the expression of the date, or null where the date comes from elsewhere
public record Passage(
        Claim claim,
        Article article,
        Evidence evidence,
        @Nullable TimeMention time) {
    private static final int AROUND = 32;

    /// The first passage of a claim, nothing where its article is damaged.
    public static Optional<Passage> first(Claim claim, ArticleShelf shelf) {
        return of(claim, claim.mention().evidence().getFirst(), shelf);
    }

    /// One passage of a claim.
    public static Optional<Passage> of(Claim claim, Evidence evidence, ArticleShelf shelf) {
        Optional<Article> article = shelf.article(claim.article());
        if (article.isEmpty() || evidence.span().end() > article.get().text().length()) {
            return Optional.empty();
        }
        return Optional.of(new Passage(claim, article.get(), evidence, time(claim, evidence, shelf)));
    }

    private static @Nullable TimeMention time(Claim claim, Evidence evidence, ArticleShelf shelf) {
        Integer timex = evidence.timex();
        if (timex == null) {
            return null;
        }
        Optional<Extraction> extraction = shelf.extraction(claim.article());
        return extraction.isPresent() && timex < extraction.get().times().size()
                ? extraction.get().times().get(timex)
                : null;
    }

    /// The words.
    public String quote() {
        return evidence.span().of(article.text());
    }

    /// Up to 32 characters before the words, no half ones.
    public String prefix() {
        String text = article.text();
        int start = evidence.span().start();
        int from = Math.max(0, start - AROUND);
        return text.substring(splits(text, from) ? from + 1 : from, start);
    }

    /// Up to 32 characters after the words, no half ones.
    public String suffix() {
        String text = article.text();
        int end = evidence.span().end();
        int to = Math.min(text.length(), end + AROUND);
        return text.substring(end, splits(text, to) ? to - 1 : to);
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }

    /// The words of the date, or empty.
    public String dateWords() {
        return time == null ? "" : time.span().of(article.text());
    }

    /// The same offset counted in code points, as Python and R count.
    public int codePoint(int offset) {
        return article.text().codePointCount(0, offset);
    }

    /// Where the words stand.
    public Span span() {
        return evidence.span();
    }
}
