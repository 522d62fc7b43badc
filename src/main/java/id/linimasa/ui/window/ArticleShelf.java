package id.linimasa.ui.window;

import id.linimasa.model.ArticleId;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Results;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which articles of the workspace want a look: those that tell no event, those of which nobody knows the day,
/// those that copy another one; no node. Looked for in the background whenever the workspace changes. Used on the
/// FX thread alone.
final class ArticleShelf {

    /// The articles that want a look.
    ///
    /// @param silent tell no event
    /// @param undated were written nobody knows when
    /// @param copies tell nearly word for word what another one does
    record Found(List<ArticleId> silent, List<ArticleId> undated, List<ArticleId> copies) {

        static final Found NOTHING = new Found(List.of(), List.of(), List.of());

        Found {
            silent = List.copyOf(silent);
            undated = List.copyOf(undated);
            copies = List.copyOf(copies);
        }
    }

    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);

    ArticleShelf(Results results, EventLibrary library, BackgroundTasks tasks) {
        BackgroundTasks.Latest latest = tasks.latest();
        results.answerProperty().subscribe((old, now) -> {
            if (!old.summary().equals(now.summary())) {
                latest.run(
                        () -> new Found(
                                library.articlesWithoutEvents(), library.articlesWithoutDate(), library.copies()),
                        found::set,
                        e -> found.set(Found.NOTHING));
            }
        });
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
