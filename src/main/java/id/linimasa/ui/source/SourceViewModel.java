package id.linimasa.ui.source;

import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.model.Span;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Filter;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.TypedDay;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/// What the right pane shows: the selected event with its sources, or one article alone; no node. Used on the FX
/// thread alone.
public final class SourceViewModel {

    private static final int MOST_MAIN_EVENTS = 8;

    private final Selection selection;
    private final EventLibrary library;
    private final BackgroundTasks tasks;
    private final BackgroundTasks.Latest latest;
    private final BackgroundTasks.Latest latestReading;
    private final ReadOnlyObjectWrapper<@Nullable EventDetails> details = new ReadOnlyObjectWrapper<>(this, "details");
    private final ReadOnlyObjectWrapper<@Nullable Article> article = new ReadOnlyObjectWrapper<>(this, "article");
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<@Nullable Occurrences> occurrences =
            new ReadOnlyObjectWrapper<>(this, "occurrences");
    private final ObservableList<Paragraph> paragraphs = FXCollections.observableArrayList();
    private final ObservableList<MainEvent> mainEvents = FXCollections.observableArrayList();
    private final ObservableSet<HighlightKind> kinds = FXCollections.observableSet(EnumSet.allOf(HighlightKind.class));
    private @Nullable ArticleReading reading;
    private Consumer<String> browser = address -> {};
    private Runnable teller = () -> {};

    /// Follows the selection and its results.
    public SourceViewModel(Selection selection, Results results, EventLibrary library, BackgroundTasks tasks) {
        this.selection = selection;
        this.library = library;
        this.tasks = tasks;
        this.latest = tasks.latest();
        this.latestReading = tasks.latest();
        selection.eventIdProperty().subscribe(id -> load());
        selection.articleProperty().subscribe((old, now) -> opened(now));
        BackgroundTasks.Latest best = tasks.latest();
        results.answerProperty()
                .subscribe(a -> best.run(
                        () -> MainEvent.of(a.columns(), MOST_MAIN_EVENTS),
                        mainEvents::setAll,
                        e -> mainEvents.clear()));
        kinds.addListener((SetChangeListener<HighlightKind>) c -> mark());
    }

    /// What is read at once: an event with its sources, or an article alone.
    private record Loaded(Optional<EventDetails> details, Optional<Article> alone) {}

    /// Reads what is selected again, as after an import.
    public void load() {
        String id = selection.eventId();
        ArticleId wanted = selection.articleProperty().get();
        latest.run(() -> read(id, wanted), this::show, e -> {
            show(new Loaded(Optional.empty(), Optional.empty()));
            problem.set(e);
        });
    }

    private Loaded read(@Nullable String id, @Nullable ArticleId wanted) {
        Optional<EventDetails> event =
                id == null ? Optional.empty() : library.event(id).map(e -> EventDetails.load(e, library));
        return new Loaded(event, event.isEmpty() && wanted != null ? library.article(wanted) : Optional.empty());
    }

    private void show(Loaded found) {
        problem.set(null);
        details.set(found.details().orElse(null));
        show(found.details().map(this::source).orElse(found.alone().orElse(null)));
    }

    /// The source that is wanted of an event, or its best one.
    private @Nullable Article source(EventDetails shown) {
        ArticleId wanted = selection.articleProperty().get();
        return shown.sources().stream()
                .filter(a -> a.id().equals(wanted))
                .findFirst()
                .orElse(shown.sources().isEmpty() ? null : shown.sources().getFirst());
    }

    private void opened(@Nullable ArticleId wanted) {
        EventDetails shown = details.get();
        if (shown != null && selection.eventId() != null) {
            show(source(shown));
        } else if (wanted != null) {
            load();
        }
    }

    private void show(@Nullable Article open) {
        boolean other = open == null
                || article.get() == null
                || !open.id().equals(article.get().id());
        if (other) {
            reading = null;
            occurrences.set(null);
        }
        article.set(open);
        mark();
        if (open != null) {
            latestReading.run(() -> ArticleReading.of(open, library), this::read, problem::set);
        }
    }

    private void read(ArticleReading next) {
        reading = next;
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
                .orElse(reading == null ? null : reading.extraction());
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

    /// Selects an event that the words around a letter of the open article tell; where they tell several, the one
    /// after the selected one.
    public void selectAt(int offset) {
        if (reading != null) {
            step(reading.eventsAt(offset), 1);
        }
    }

    /// Selects the event that the open article tells next, or with -1 the one before.
    public void stepEvent(int by) {
        if (reading != null) {
            step(reading.events(), by);
        }
    }

    private void step(List<String> events, int by) {
        Article open = article.get();
        if (events.isEmpty() || open == null) {
            return;
        }
        int now = events.indexOf(String.valueOf(selection.eventId()));
        int next = now < 0 && by < 0 ? events.size() - 1 : Math.floorMod(now + by, events.size());
        selection.select(events.get(next));
        selection.open(open.id());
    }

    /// Looks at a name's occurrences in the open article, beginning near a place.
    public void lookFor(String name, int near) {
        occurrences.set(reading == null ? null : reading.occurrences(name, near).orElse(null));
    }

    /// The next occurrence of the name looked for, or with -1 the one before; nothing where none is looked for.
    public void stepOccurrence(int by) {
        Occurrences now = occurrences.get();
        if (now != null) {
            occurrences.set(now.step(by));
        }
    }

    /// Looks for no name any more.
    public void stopLooking() {
        occurrences.set(null);
    }

    /// The name looked for and where, or null.
    public ReadOnlyObjectProperty<@Nullable Occurrences> occurrencesProperty() {
        return occurrences.getReadOnlyProperty();
    }

    /// What shows addresses outside the program.
    public void browseWith(Consumer<String> shows) {
        browser = shows;
    }

    /// What makes an event of the selected words.
    public void tellWith(Runnable telling) {
        teller = telling;
    }

    /// Makes an event of the selected words.
    void tell() {
        teller.run();
    }

    /// The reader selected these words of the open article, or none.
    void quote(@Nullable Span words) {
        Article open = article.get();
        selection.quote(open == null || words == null ? null : new Act.Passage(open.id(), words));
    }

    /// Opens the article where it came from.
    public void openOriginal(Article shown) {
        Original.of(shown).ifPresent(browser);
    }

    /// Whether decisions are kept, so that an article's day of writing can be corrected.
    public boolean decides() {
        return library.decides();
    }

    /// Corrects the day that the open article was written on, null where nobody knows; all its dates are read anew, as
    /// one step that can be undone.
    public void correctWritten(@Nullable LocalDate day) {
        Article open = article.get();
        if (open != null) {
            tasks.run(
                    () -> {
                        library.decide(List.of(new Act.SetWritten(open.id(), day)));
                        return true;
                    },
                    done -> load(),
                    problem::set);
        }
    }

    /// The day that typed words name, as dates of articles are read.
    public void readDay(String words, Consumer<Optional<LocalDate>> then) {
        tasks.run(() -> TypedDay.of(words, library), then, e -> then.accept(Optional.empty()));
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

    /// Lights up the events of a name while the pointer rests on it; null for none.
    public void light(@Nullable Filter filter) {
        selection.light(filter);
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
