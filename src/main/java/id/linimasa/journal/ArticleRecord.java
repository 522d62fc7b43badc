package id.linimasa.journal;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import java.time.Instant;

/// One act on the articles of a workspace, as the journal holds it.
public sealed interface ArticleRecord {

    /// Its number, ascending through the whole journal: the order in which things came to be known.
    long sequence();

    /// When it was written.
    Instant at();

    /// An article was imported.
    ///
    /// @param position where it can be read again
    record Added(long sequence, Instant at, Article article, JournalPosition position) implements ArticleRecord {}

    /// An article was deleted.
    record Removed(long sequence, Instant at, ArticleId id) implements ArticleRecord {}
}
