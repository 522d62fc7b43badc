package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
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
    static Extracted of(Annotator annotator, Article article) {
        try {
            return new Extracted(article, annotator.extract(article), "");
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("extraction of {} failed", article.source(), e);
            Extraction nothing = new Extraction(article.id(), List.of(), List.of(), List.of(), List.of());
            return new Extracted(article, nothing, e.toString());
        }
    }
}
