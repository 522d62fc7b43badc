package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.curation.ArticleCorrections;
import id.linimasa.model.Article;
import id.linimasa.model.Extraction;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An article with what was found in it.
///
/// @param failure why nothing could be found, empty where all went well
record Extracted(Article article, Extraction extraction, String failure) {
    private static final Logger LOG = LoggerFactory.getLogger(Extracted.class);

    /// Extracts; an article that the rules stumble over is kept with nothing found in it.
    ///
    /// @param article as it was read
    /// @param corrections what people decided of it
    static Extracted of(Annotator annotator, Article article, ArticleCorrections corrections) {
        Extraction nothing = new Extraction(article.id(), List.of(), List.of(), List.of(), List.of());
        if (corrections.excluded(article.id())) {
            return new Extracted(article, nothing, "");
        }
        try {
            return new Extracted(article, annotator.extract(corrections.applied(article)), "");
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("extraction of {} failed", article.source(), e);
            return new Extracted(article, nothing, e.toString());
        }
    }
}
