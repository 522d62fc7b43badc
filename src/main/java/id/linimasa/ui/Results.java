package id.linimasa.ui;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EventColumns;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What matches the query of the [Selection]: asked for in the background whenever the query or the workspace changes.
///
/// While a new answer is on its way the old one stays (a stale picture beats an empty one) and [#loadingProperty()] is
/// true. Used on the FX thread alone.
public final class Results {

    /// One answer: the counts and the events themselves belong together and change together.
    ///
    /// @param query what was asked
    /// @param page counts and facets; its list of events is empty
    /// @param columns all events that match
    /// @param total events of the workspace, whatever was asked
    public record Answer(EventQuery query, EventPage page, EventColumns columns, int total) {

        /// Whether events exist but none matches.
        public boolean nothingFound() {
            return columns.size() == 0 && total > 0;
        }
    }

    private static final EventColumns NO_COLUMNS = new EventColumns(
            0,
            new long[0],
            new long[0],
            new byte[0],
            new byte[0],
            new byte[0],
            new byte[0],
            new float[0],
            Map.of(),
            row -> "",
            row -> new Bilingual("", ""));

    /// The answer before the first one.
    public static final Answer NONE =
            new Answer(EventQuery.ALL, new EventPage(List.of(), 0, 0, Map.of()), NO_COLUMNS, 0);

    private final Selection selection;
    private final EventLibrary library;
    private final BackgroundTasks.Latest latest;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(this, "answer", NONE);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>(this, "problem");

    /// Follows the selection from now on; [#refresh()] asks for the first answer.
    public Results(Selection selection, EventLibrary library, BackgroundTasks tasks) {
        this.selection = selection;
        this.library = library;
        this.latest = tasks.latest();
        selection.queryProperty().subscribe((old, now) -> refresh());
    }

    /// Asks again, as after an import.
    public void refresh() {
        EventQuery query = selection.query();
        loading.set(true);
        latest.run(() -> ask(query), this::show, this::fail);
    }

    private Answer ask(EventQuery query) {
        EventPage page = library.search(
                new QueryEdit(query).page(EventQuery.Sort.DATE, 0).done());
        int total = library.search(new QueryEdit(EventQuery.ALL)
                        .page(EventQuery.Sort.DATE, 0)
                        .done())
                .possible();
        return new Answer(query, page, library.columns(query), total);
    }

    private void show(Answer next) {
        problem.set(null);
        loading.set(false);
        answer.set(next);
    }

    private void fail(Exception e) {
        loading.set(false);
        problem.set(e);
    }

    /// The newest answer.
    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The newest answer.
    public Answer answer() {
        return answer.get();
    }

    /// Whether an answer is on its way.
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Why there is no answer to the newest question, or null.
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
