package id.linimasa.export.content;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Decision;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.Extraction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Where exported events come from: all that match one request, in the order of the list.
///
/// Used by one thread. Memory does not grow with the number of events, but for [#columns].
public interface ExportSource {

    /// Hands over the events, one at a time, until one is refused.
    void events(Predicate<Event> wanted);

    /// The same events as columns, for pictures and for counting; ordered by start.
    EventColumns columns();

    /// An article, nothing where its record is damaged.
    Optional<Article> article(ArticleId id);

    /// What was found in an article.
    Optional<Extraction> extraction(ArticleId id);

    /// The ids of all articles of the workspace, those without events too.
    Set<ArticleId> articles();

    /// What was decided in the workspace, oldest first.
    List<Decision> decisions();

    /// What the events were made from.
    Inputs inputs();
}
