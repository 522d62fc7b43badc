package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Filter;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/// What the right pane shows of the selected event; no node. Used on the FX thread alone.
public final class SourceViewModel {

    private static final int MOST_MAIN_EVENTS = 8;

    private final Selection selection;
    private final EventLibrary library;
    private final BackgroundTasks.Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable EventDetails> details = new ReadOnlyObjectWrapper<>(this, "details");
    private final ReadOnlyObjectWrapper<@Nullable Article> article = new ReadOnlyObjectWrapper<>(this, "article");
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ObservableList<Paragraph> paragraphs = FXCollections.observableArrayList();
    private final ObservableList<MainEvent> mainEvents = FXCollections.observableArrayList();
    private final ObservableSet<HighlightKind> kinds = FXCollections.observableSet(EnumSet.allOf(HighlightKind.class));

    /// Follows the selection and its results.
    public SourceViewModel(Selection selection, Results results, EventLibrary library, BackgroundTasks tasks) {
        this.selection = selection;
        this.library = library;
        this.latest = tasks.latest();
        selection.eventIdProperty().subscribe(id -> load());
        selection.articleProperty().subscribe((old, now) -> showArticle());
        BackgroundTasks.Latest best = tasks.latest();
        results.answerProperty()
                .subscribe(a -> best.run(
                        () -> MainEvent.of(a.columns(), MOST_MAIN_EVENTS),
                        mainEvents::setAll,
                        e -> mainEvents.clear()));
        kinds.addListener((SetChangeListener<HighlightKind>) c -> mark());
    }

    /// Reads the selected event again, as after an import.
    public void load() {
        String id = selection.eventId();
        latest.run(() -> read(id), found -> show(found.orElse(null)), e -> {
            show(null);
            problem.set(e);
        });
    }

    private Optional<EventDetails> read(@Nullable String id) {
        return id == null ? Optional.empty() : library.event(id).map(e -> EventDetails.load(e, library));
    }

    private void show(@Nullable EventDetails found) {
        problem.set(null);
        details.set(found);
        showArticle();
    }

    private void showArticle() {
        EventDetails shown = details.get();
        ArticleId wanted = selection.articleProperty().get();
        article.set(
                shown == null
                        ? null
                        : shown.sources().stream()
                                .filter(a -> a.id().equals(wanted))
                                .findFirst()
                                .orElse(
                                        shown.sources().isEmpty()
                                                ? null
                                                : shown.sources().getFirst()));
        mark();
    }

    private void mark() {
        Article open = article.get();
        if (open == null) {
            paragraphs.clear();
        } else {
            paragraphs.setAll(MarkedArticle.paragraphs(open, found(open), evidence(open), Set.copyOf(kinds)));
        }
    }

    private @Nullable Extraction found(Article open) {
        return reports(open).stream()
                .map(Report::extraction)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Report> reports(Article open) {
        EventDetails shown = details.get();
        return shown == null ? List.of() : shown.reportsOf(open.id());
    }

    private List<Evidence> evidence(Article open) {
        return reports(open).stream()
                .flatMap(r -> r.claim().mention().evidence().stream())
                .toList();
    }

    /// Selects an event.
    public void select(String id) {
        selection.select(id);
    }

    /// The main events among those shown, in order of time.
    public ObservableList<MainEvent> mainEvents() {
        return mainEvents;
    }

    /// Opens one of the event's sources.
    public void open(Article source) {
        selection.open(source.id());
    }

    /// Narrows by a participant, or widens again.
    public void toggle(Filter filter) {
        selection.toggle(filter);
    }

    /// The selected event with its reports, or null while nothing is selected.
    public ReadOnlyObjectProperty<@Nullable EventDetails> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// The open article, or null.
    public ReadOnlyObjectProperty<@Nullable Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /// Why the event cannot be shown, or null.
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The lines of the open article.
    public ObservableList<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// The kinds of words that are marked; the legend adds and removes.
    public ObservableSet<HighlightKind> kinds() {
        return kinds;
    }
}
