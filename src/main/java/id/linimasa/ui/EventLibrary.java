package id.linimasa.ui;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.Extraction;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import java.util.Optional;

/// What the panes ask of a workspace; a test hands them a few events of its own instead.
///
/// Every method may take its time and is called off the FX thread; any number of threads may call.
public interface EventLibrary {

    /// The events that match, with facet counts.
    ///
    /// @throws IllegalArgumentException where the text cannot be understood; the message says why
    EventPage search(EventQuery query);

    /// All events that match, as columns in order of start.
    EventColumns columns(EventQuery query);

    /// One event by its id, also by the id of an event that was merged into another.
    Optional<Event> event(String id);

    /// One article.
    Optional<Article> article(ArticleId id);

    /// What was found in one article.
    Optional<Extraction> extraction(ArticleId id);
}
