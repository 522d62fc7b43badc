package id.linimasa.export.content;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Extraction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the articles that were asked for last: events in order of date come from the same articles again and again.
/// Used by one thread.
public final class ArticleShelf {
    private static final int KEPT = 512;

    private final ExportSource source;
    private final Map<ArticleId, Optional<Article>> articles = latest();
    private final Map<ArticleId, Optional<Extraction>> extractions = latest();

    /// @param source reads what is not kept
    public ArticleShelf(ExportSource source) {
        this.source = source;
    }

    private static <T> Map<ArticleId, T> latest() {
        return new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ArticleId, T> eldest) {
                return size() > KEPT;
            }
        };
    }

    /// The article, nothing where its record is damaged.
    public Optional<Article> article(ArticleId id) {
        Optional<Article> known = articles.get(id);
        if (known == null) {
            known = source.article(id);
            articles.put(id, known);
        }
        return known;
    }

    /// What was found in the article.
    public Optional<Extraction> extraction(ArticleId id) {
        Optional<Extraction> known = extractions.get(id);
        if (known == null) {
            known = source.extraction(id);
            extractions.put(id, known);
        }
        return known;
    }
}
