package id.linimasa.ui.review;

import id.linimasa.curation.AddedEvents;
import id.linimasa.curation.Ledger;
import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Decision;
import id.linimasa.model.Extraction;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Selection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The event that a person is about to add, from the words selected in the open article or by hand; no node.
///
/// Used on the FX thread alone; the work runs in the background.
final class Drafting {
    private final Selection selection;
    private final EventLibrary library;
    private final BackgroundTasks tasks;
    private final BackgroundTasks.Latest latest;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>(this, "draft");

    /// @param failed hears why nothing was added
    Drafting(Selection selection, EventLibrary library, BackgroundTasks tasks, Consumer<Exception> failed) {
        this.selection = selection;
        this.library = library;
        this.tasks = tasks;
        this.latest = tasks.latest();
        this.failed = failed;
        selection.eventIdProperty().subscribe((old, now) -> draft.set(null));
    }

    /// Begins an event of the selected words, or an empty one where none are selected.
    void begin(Function<Role, String> roles) {
        Act.Passage chosen = selection.passageProperty().get();
        latest.run(() -> chosen == null ? Draft.BLANK : draft(chosen, roles), draft::set, failed);
    }

    private Draft draft(Act.Passage chosen, Function<Role, String> roles) {
        ArticleId id = chosen.article();
        Extraction found =
                library.extraction(id).orElseGet(() -> new Extraction(id, List.of(), List.of(), List.of(), List.of()));
        return library.article(id)
                .map(a -> Draft.of(a, chosen.span(), found, roles))
                .orElse(Draft.BLANK);
    }

    /// Adds the event of a form and selects it.
    ///
    /// @param words of an article, or what a person knows otherwise
    void add(Form form, String words, Function<Role, String> roles) {
        Draft from = draft.get();
        ArticleId open = selection.articleProperty().get();
        String event = selection.eventId();
        tasks.run(
                () -> {
                    Bilingual title =
                            new Bilingual(form.title().strip(), form.title().strip());
                    library.decide(List.of(new Act.AddEvent(
                            passage(from, words.strip(), open, event),
                            words.strip(),
                            form.type(),
                            title,
                            form.typedDate(),
                            form.status(),
                            form.named(from == null ? List.of() : from.known(), roles),
                            form.place().isBlank() ? null : form.place().strip())));
                    return library.undoable();
                },
                this::added,
                failed);
    }

    private void added(List<Decision> step) {
        draft.set(null);
        selection.quote(null);
        if (!step.isEmpty()) {
            selection.select(
                    AddedEvents.id(Ledger.entries(step.getFirst()).getFirst().id()));
        }
    }

    /// The words that were selected, as long as nobody changed them; else where the open article says the same.
    private Act.@Nullable Passage passage(
            @Nullable Draft from, String words, @Nullable ArticleId open, @Nullable String event) {
        if (words.isEmpty()) {
            return null;
        }
        if (from != null && words.equals(from.words().strip())) {
            return from.passage();
        }
        Optional<Article> article = (open != null
                        ? Optional.of(open)
                        : Optional.ofNullable(event)
                                .flatMap(library::event)
                                .map(e -> e.claims().getFirst().article()))
                .flatMap(library::article);
        return article.filter(a -> a.text().contains(words))
                .map(a -> {
                    int at = a.text().indexOf(words);
                    return new Act.Passage(a.id(), new Span(at, at + words.length()));
                })
                .orElse(null);
    }

    /// Lets go of what was begun.
    void end() {
        draft.set(null);
    }

    /// What was begun, or null.
    ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }
}
