package id.linimasa.export.content;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Span;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Optional;

/// An article that an event was found in cannot be quoted: its record is damaged, or what was found in it lies outside
/// its text. What is quoted must be the article's own words, so nothing is written in their place.
public final class UnreadableArticleException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    private UnreadableArticleException(Bilingual text) {
        super(text.en());
        this.text = text;
    }

    /// The article, where there is one.
    ///
    /// @throws UncheckedIOException of this kind, where its record can't be read
    public static Article present(Optional<Article> article, ArticleId id) {
        return article.orElseThrow(() -> of(
                "artikel " + id.value() + " tidak terbaca; jalankan: linimasa workspace repair",
                "the article " + id.value() + " can't be read; run: linimasa workspace repair"));
    }

    /// The words of an article in a span.
    ///
    /// @throws UncheckedIOException of this kind, where the span lies outside its text
    public static String words(Article article, Span span) {
        int length = article.text().length();
        if (span.end() > length) {
            String id = article.id().value();
            throw of(
                    "artikel %s: kutipan %d–%d di luar teksnya (%d aksara); jalankan: linimasa reextract"
                            .formatted(id, span.start(), span.end(), length),
                    "the article %s: the quotation %d–%d lies outside its text (%d characters); run: linimasa reextract"
                            .formatted(id, span.start(), span.end(), length));
        }
        return span.of(article.text());
    }

    /// What is wrong, and what to do.
    public Bilingual text() {
        return text;
    }

    private static UncheckedIOException of(String indonesian, String english) {
        return new UncheckedIOException(new UnreadableArticleException(new Bilingual(indonesian, english)));
    }
}
