package id.linimasa.ui;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EventColumns;
import id.linimasa.query.Change;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.workspace.WorkspaceSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What matches the query of the [Selection]: asked for in the background whenever the query or the workspace changes.
///
/// While a new answer is on its way the old one stays (a stale picture beats an empty one) and [#loadingProperty()] is
/// true. The counts of the facets follow the answer, because they cost more than it does. Used on the FX thread alone.
public final class Results {

    /// One answer: the counts and the events themselves belong together and change together.
    ///
    /// @param query what was asked
    /// @param page counts; its list of events is empty and it has no facets
    /// @param columns all events that match
    /// @param undated how many of them have no day
    /// @param summary how much the workspace holds, whatever was asked
    public record Answer(
            EventQuery query, EventPage page, EventColumns columns, int undated, WorkspaceSummary summary) {

        /// Events of the workspace, whatever was asked.
        public int total() {
            return summary.events();
        }

        /// Whether events exist but none matches.
        public boolean nothingFound() {
            return columns.size() == 0 && total() > 0;
        }
    }

    /// The counts of all facets.
    ///
    /// @param query what was asked
    /// @param counts of each facet, most frequent first
    /// @param changes how many events the last import brought or changed, by [Change]
    /// @param pairs of people who take part together, most frequent first
    public record Facets(
            EventQuery query, Map<Facet, List<FacetCount>> counts, List<FacetCount> changes, List<PeoplePair> pairs) {

        /// The counts of one facet, empty where there are none.
        public List<FacetCount> of(Facet facet) {
            return counts.getOrDefault(facet, List.of());
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
    public static final Answer NONE = new Answer(
            EventQuery.ALL,
            new EventPage(List.of(), 0, 0),
            NO_COLUMNS,
            0,
            new WorkspaceSummary(Path.of(""), 0, 0, 0, 0, "", false));

    private final Selection selection;
    private final EventLibrary library;
    private final BackgroundTasks tasks;
    private final BackgroundTasks.Latest latest;
    private final BackgroundTasks.Latest latestFacets;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(this, "answer", NONE);
    private final ReadOnlyObjectWrapper<Facets> facets =
            new ReadOnlyObjectWrapper<>(this, "facets", new Facets(EventQuery.ALL, Map.of(), List.of(), List.of()));
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private @Nullable EventQuery asked;
    private boolean again;

    /// Follows the selection from now on; [#refresh()] asks for the first answer.
    public Results(Selection selection, EventLibrary library, BackgroundTasks tasks) {
        this.selection = selection;
        this.library = library;
        this.tasks = tasks;
        this.latest = tasks.latest();
        this.latestFacets = tasks.latest();
        selection.queryProperty().subscribe((old, now) -> refresh());
    }

    /// Asks again, as after an import. While the same question is on its way, once more after its answer: a running
    /// import changes the workspace often.
    public void refresh() {
        EventQuery query = selection.query();
        if (query.equals(asked)) {
            again = true;
            return;
        }
        asked = query;
        again = false;
        loading.set(true);
        latest.run(() -> ask(query), this::show, this::fail);
    }

    /// Begins to ask, for a window that nobody sees yet; any thread, before the window is shown.
    public Future<Answer> begin() {
        EventQuery query = selection.query();
        return tasks.begin(() -> ask(query));
    }

    /// Waits for the answer that [#begin()] asks for, and shows it; any thread, before the window is shown.
    public void first(Future<Answer> begun) {
        try {
            show(begun.get());
        } catch (ExecutionException e) {
            fail(e.getCause() instanceof Exception cause ? cause : e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        }
    }

    /// The id of the selected event, or null.
    public @Nullable String selectedId() {
        return selection.eventId();
    }

    private Answer ask(EventQuery query) {
        EventPage page =
                library.page(new QueryEdit(query).page(EventQuery.Sort.DATE, 0).done());
        EventColumns columns = library.columns(query);
        return new Answer(query, page, columns, undated(columns), library.summary());
    }

    private static int undated(EventColumns columns) {
        int count = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.has(i, EventColumns.UNDATED)) {
                count++;
            }
        }
        return count;
    }

    private void show(Answer next) {
        done();
        problem.set(null);
        answer.set(next);
        latestFacets.run(() -> count(next), facets::set, this::fail);
    }

    private Facets count(Answer of) {
        EventQuery bare =
                new QueryEdit(of.query()).page(EventQuery.Sort.DATE, 0).done();
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, library.facet(bare, facet));
        }
        counts.computeIfPresent(Facet.PERSON, (f, people) -> ColumnReading.together(people, of.query(), of.columns()));
        return new Facets(of.query(), counts, changes(bare, of), PeoplePair.mostFrequent(of.columns()));
    }

    /// Tells that the answer cannot be shown as asked.
    public void report(Exception e) {
        problem.set(e);
    }

    /// All of a first import is new: that tells nothing.
    private List<FacetCount> changes(EventQuery bare, Answer of) {
        List<FacetCount> changes = new ArrayList<>();
        for (Change change : Change.values()) {
            Filter filter = new Filter(Filter.Kind.CHANGE, change.name());
            int matching = library.page(filter.addedTo(bare)).possible();
            boolean everything =
                    change == Change.NEW && matching == of.columns().size();
            if (matching > 0 && (!everything || filter.holdsIn(bare))) {
                changes.add(new FacetCount(change.name(), matching, of.total()));
            }
        }
        return changes;
    }

    private void fail(Exception e) {
        done();
        problem.set(e);
    }

    private void done() {
        asked = null;
        loading.set(false);
        if (again) {
            refresh();
        }
    }

    /// The newest answer.
    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The newest answer.
    public Answer answer() {
        return answer.get();
    }

    /// The counts of the facets, for the newest answer or the one before.
    public ReadOnlyObjectProperty<Facets> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /// The counts of the facets.
    public Facets facets() {
        return facets.get();
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
