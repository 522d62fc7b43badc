package id.linimasa.ui.review;

import id.linimasa.curation.History;
import id.linimasa.model.Act;
import id.linimasa.model.Event;
import id.linimasa.model.Review;
import id.linimasa.query.EventPage;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The queue of events that need a look, what is done to the one that is looked at, and how far one has come; no node.
///
/// Follows the query of the [Selection], and the [Results], which hear of what is decided from the workspace. Used on
/// the FX thread alone; the work runs in the background.
public final class ReviewViewModel {
    /// So many of the queue are listed.
    static final int LISTED = 200;

    private final Selection selection;
    private final EventLibrary library;
    private final BackgroundTasks tasks;
    private final BackgroundTasks.Latest latest;
    private final ObservableList<Event> queue = FXCollections.observableArrayList();
    private final Map<String, Event> marked = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Event> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyObjectWrapper<@Nullable History> history = new ReadOnlyObjectWrapper<>(this, "history");
    private final ReadOnlyObjectWrapper<List<Event>> merging = new ReadOnlyObjectWrapper<>(this, "merging", List.of());
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");
    private final ReadOnlyIntegerWrapper judged = new ReadOnlyIntegerWrapper(this, "judged");
    private final Drafting drafting;
    private boolean open;

    public ReviewViewModel(Selection selection, Results results, EventLibrary library, BackgroundTasks tasks) {
        this.selection = selection;
        this.library = library;
        this.tasks = tasks;
        this.latest = tasks.latest();
        this.drafting = new Drafting(selection, library, tasks, this::fail);
        results.answerProperty().subscribe((old, now) -> load());
        selection.eventIdProperty().subscribe((old, now) -> look());
    }

    /// Begins or ends to follow the queue.
    void open(boolean shown) {
        open = shown;
        load();
        look();
    }

    private void load() {
        if (open) {
            latest.run(() -> library.reviewQueue(selection.query(), LISTED), this::fill, this::fail);
        }
    }

    private void fill(EventPage page) {
        queue.setAll(page.events());
        waiting.set(page.possible());
        look();
    }

    private void fail(Exception e) {
        problem.set(String.valueOf(e.getMessage()));
    }

    /// The selected event with its history; one that is no longer in the queue too.
    private void look() {
        String id = selection.eventId();
        if (!open || id == null) {
            current.set(null);
            history.set(null);
            return;
        }
        tasks.run(
                () -> library.event(id),
                found -> {
                    if (id.equals(selection.eventId())) {
                        current.set(found.orElse(null));
                    }
                },
                this::fail);
        tasks.run(
                () -> library.history(id),
                found -> {
                    if (id.equals(selection.eventId())) {
                        history.set(found.orElse(null));
                    }
                },
                this::fail);
    }

    /// Judges the selected event, and goes on to the next of the queue.
    void judge(Review verdict) {
        Event event = current.get();
        if (event == null && !queue.isEmpty()) {
            event = queue.getFirst();
        }
        if (event == null) {
            return;
        }
        String id = event.id();
        int at = index(id);
        String next = at >= 0 && at + 1 < queue.size() ? queue.get(at + 1).id() : null;
        judged.set(judged.get() + 1);
        if (at >= 0) {
            queue.remove(at);
            waiting.set(Math.max(0, waiting.get() - 1));
        }
        if (next == null && !queue.isEmpty()) {
            next = queue.getFirst().id();
        }
        if (next != null) {
            selection.select(next);
        }
        decide(List.of(new Act.Judge(id, verdict)));
    }

    private int index(String id) {
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// Marks the selected event with a star, or takes it away.
    void star() {
        Event event = current.get();
        if (event != null) {
            decide(List.of(new Act.Star(event.id(), !event.judgement().starred())));
        }
    }

    /// Does some acts as one step.
    void decide(List<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        problem.set(null);
        tasks.run(
                () -> {
                    library.decide(acts);
                    return true;
                },
                done -> look(),
                this::fail);
    }

    /// Puts the selected event among those to be merged, or takes it out.
    void mark() {
        Event event = current.get();
        if (event != null) {
            if (marked.remove(event.id()) == null) {
                marked.put(event.id(), event);
            }
            merging.set(List.copyOf(marked.values()));
        }
    }

    /// Merges the marked events, the first marked one stays.
    void merge() {
        if (marked.size() > 1) {
            List<String> ids = List.copyOf(marked.keySet());
            marked.clear();
            merging.set(List.of());
            selection.select(ids.getFirst());
            decide(List.of(new Act.Merge(ids)));
        }
    }

    /// Makes an event of its own of some claims of the selected event.
    void split(List<String> claims) {
        Event event = current.get();
        if (event != null && !claims.isEmpty()) {
            decide(List.of(new Act.Split(event.id(), claims)));
        }
    }

    /// The event that is about to be added.
    Drafting drafting() {
        return drafting;
    }

    /// The events that need a look, those in doubt first.
    ObservableList<Event> queue() {
        return queue;
    }

    /// The event that is looked at, or null.
    ReadOnlyObjectProperty<@Nullable Event> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Its history, or null.
    ReadOnlyObjectProperty<@Nullable History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// The events that are marked to be merged, in the order in which they were.
    ReadOnlyObjectProperty<List<Event>> mergingProperty() {
        return merging.getReadOnlyProperty();
    }

    /// Why the last act was not done, or null.
    ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How many events wait.
    ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// How many were judged since the window opened.
    ReadOnlyIntegerProperty judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    Selection selection() {
        return selection;
    }

    EventLibrary library() {
        return library;
    }

    BackgroundTasks tasks() {
        return tasks;
    }
}
