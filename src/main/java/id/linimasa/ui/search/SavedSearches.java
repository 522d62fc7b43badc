package id.linimasa.ui.search;

import id.linimasa.query.EventQuery;
import id.linimasa.ui.Filter;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Searches and ranges of time with names, and what was searched for lately; kept in the workspace's folder, no node.
///
/// Used on the FX thread alone.
public final class SavedSearches {

    static final int MOST_RECENT = 30;

    private final Selection selection;
    private final SearchFile savedFile;
    private final SearchFile recentFile;
    private final ObservableList<SavedSearch> saved = FXCollections.observableArrayList();
    private final ObservableList<SavedSearch> recent = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// Reads what is kept in a folder, and notes from now on what is searched for.
    public SavedSearches(Selection selection, Results results, Path folder) {
        this.selection = selection;
        this.savedFile = new SearchFile(folder.resolve("searches.tsv"));
        this.recentFile = new SearchFile(folder.resolve("recent-searches.tsv"));
        saved.setAll(savedFile.read());
        recent.setAll(recentFile.read());
        results.answerProperty().subscribe((old, now) -> note(now.query()));
    }

    /// Notes a search that was answered; one that goes on with the words of the last takes its place.
    private void note(EventQuery query) {
        if (Filter.of(query).isEmpty()) {
            return;
        }
        SavedSearch search = SavedSearch.of("", query);
        if (!recent.isEmpty() && (recent.getFirst().equals(search) || search.continues(recent.getFirst()))) {
            recent.removeFirst();
        }
        recent.remove(search);
        recent.addFirst(search);
        while (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
    }

    /// Keeps what is asked now under a name; an older search of this name goes.
    public void save(String name) {
        SavedSearch search = SavedSearch.of(name.strip(), selection.query());
        saved.removeIf(s -> s.name().equals(search.name()) && s.range() == search.range());
        saved.addFirst(search);
        write();
    }

    /// Keeps the range of days that is asked now under a name, and nothing else of the query.
    public void saveRange(String name) {
        SavedSearch whole = SavedSearch.of(name.strip(), selection.query());
        SavedSearch range = new SavedSearch(
                whole.name(),
                whole.filters().stream()
                        .filter(f -> f.kind() == Filter.Kind.DATE)
                        .toList(),
                whole.certain());
        saved.removeIf(s -> s.name().equals(range.name()) && s.range());
        saved.addFirst(range);
        write();
    }

    /// Forgets a saved search.
    public void remove(SavedSearch search) {
        saved.remove(search);
        write();
    }

    private void write() {
        try {
            savedFile.write(saved);
            problem.set("");
        } catch (UncheckedIOException e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }

    /// Writes down what was searched for lately, as the window closes.
    ///
    /// @throws UncheckedIOException naming the file where it cannot be written
    public void remember() {
        recentFile.write(recent);
    }

    /// Asks for a search.
    public void ask(SavedSearch search) {
        selection.ask(search::on);
    }

    /// What is asked now.
    public EventQuery query() {
        return selection.query();
    }

    /// With names, newest first.
    public ObservableList<SavedSearch> saved() {
        return saved;
    }

    /// What was searched for lately, newest first.
    public ObservableList<SavedSearch> recent() {
        return recent;
    }

    /// Why the last change could not be written, or empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
