package id.linimasa.ui;

import id.linimasa.curation.History;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.ExportSource;
import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Decision;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventDate;
import id.linimasa.model.Extraction;
import id.linimasa.model.TimeMention;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.query.Suggestion;
import id.linimasa.workspace.WorkspaceSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the panes ask of a workspace; a test hands them a few events of its own instead.
///
/// Every method may take its time and is called off the FX thread; any number of threads may call.
public interface EventLibrary {

    /// The events that match and how many they are.
    ///
    /// @throws IllegalArgumentException where the text cannot be understood; the message says why
    EventPage page(EventQuery query);

    /// The counts of one facet, its own filter left aside.
    List<FacetCount> facet(EventQuery query, Facet facet);

    /// What letters typed so far may mean: names and events, at most `limit`.
    List<Suggestion> suggest(String typed, int limit);

    /// The dates that words name by themselves: `kuartal I 2022`.
    List<TimeMention> dates(String words);

    /// All events that match, as columns in order of start.
    EventColumns columns(EventQuery query);

    /// One event by its id, also by the id of an event that was merged into another.
    Optional<Event> event(String id);

    /// The events that an article reports.
    List<Event> eventsOf(ArticleId id);

    /// One article.
    Optional<Article> article(ArticleId id);

    /// What was found in one article.
    Optional<Extraction> extraction(ArticleId id);

    /// Whether decisions are kept; without it nothing offers to decide.
    default boolean decides() {
        return false;
    }

    /// Keeps what somebody decided, as one step that can be undone; all that hangs on it is derived anew, and who
    /// listens to the workspace is told.
    ///
    /// @throws UnsupportedOperationException where decisions are not kept
    default void decide(List<Act> acts) {
        throw new UnsupportedOperationException("decisions are not kept here");
    }

    /// The step that [#undo()] would take back, empty where there is none.
    default List<Decision> undoable() {
        return List.of();
    }

    /// The step that [#redo()] would put in force again, empty where there is none.
    default List<Decision> redoable() {
        return List.of();
    }

    /// Takes the newest step back.
    default void undo() {
        throw new UnsupportedOperationException("decisions are not kept here");
    }

    /// Puts the step in force again that was taken back last.
    default void redo() {
        throw new UnsupportedOperationException("decisions are not kept here");
    }

    /// The events of a query that need a look, those in doubt first, at most `limit`; the page counts all.
    default EventPage reviewQueue(EventQuery query, int limit) {
        return new EventPage(List.of(), 0, 0);
    }

    /// What a date means that somebody typed, nothing where it is none.
    ///
    /// @param written the day that relative dates hang on, or null
    default Optional<EventDate> dateOf(String typed, @Nullable LocalDate written) {
        return Optional.empty();
    }

    /// What became of an event, nothing where there is none of this id.
    default Optional<History> history(String event) {
        return Optional.empty();
    }

    /// How much there is, whatever is asked.
    WorkspaceSummary summary();

    /// The articles of which no event is told.
    List<ArticleId> articlesWithoutEvents();

    /// The articles of which nobody knows when they were written.
    List<ArticleId> articlesWithoutDate();

    /// The articles that copy another one nearly word for word.
    default List<ArticleId> copies() {
        return List.of();
    }

    /// What an export writes: the events that it asks for, and what they come from.
    ///
    /// @throws UnsupportedOperationException where nothing can be exported
    default ExportSource export(ExportRequest request) {
        throw new UnsupportedOperationException("nothing can be exported here");
    }
}
