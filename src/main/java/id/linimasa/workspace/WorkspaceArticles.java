package id.linimasa.workspace;

import id.linimasa.curation.ArticleCorrections;
import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexedArticle;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.journal.JournalPosition;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Articles as people corrected them, and the notes of events that no article tells. Safe for any number of threads.
final class WorkspaceArticles {
    private final EventIndex index;
    private final ArticleJournal journal;
    private final DecisionLog log;

    WorkspaceArticles(EventIndex index, ArticleJournal journal, DecisionLog log) {
        this.index = index;
        this.journal = journal;
        this.log = log;
    }

    /// The article, corrected, or a person's note.
    Optional<Article> article(ArticleId id) {
        return indexed(id).map(IndexedArticle::article);
    }

    /// The article as the index holds it, or a person's note, which has no number.
    Optional<IndexedArticle> indexed(ArticleId id) {
        Optional<EventIndex.Place> place = index.place(id);
        try {
            if (place.isEmpty()) {
                return log.note(id).map(n -> new IndexedArticle(n, 0, ""));
            }
            ArticleCorrections corrections = log.corrections();
            return journal.at(JournalPosition.parse(place.get().position()))
                    .map(a -> new IndexedArticle(
                            corrections.applied(a),
                            place.get().sequence(),
                            place.get().position()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The article of a claim.
    ///
    /// @throws IllegalStateException where it can't be read
    IndexedArticle required(ArticleId id) {
        return indexed(id).orElseThrow(() -> new IllegalStateException("the article " + id.value() + " can't be read"));
    }
}
