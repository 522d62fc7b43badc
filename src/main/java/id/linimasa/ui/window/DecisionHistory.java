package id.linimasa.ui.window;

import id.linimasa.curation.DeedTexts;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Decision;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Results;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What can be undone and done again, by name; no node. Used on the FX thread alone; the work runs in the background.
final class DecisionHistory {

    private final EventLibrary library;
    private final BackgroundTasks tasks;
    private final BackgroundTasks.Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> undoName = new ReadOnlyObjectWrapper<>(this, "undoName");
    private final ReadOnlyObjectWrapper<@Nullable Bilingual> redoName = new ReadOnlyObjectWrapper<>(this, "redoName");
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>(this, "problem");

    DecisionHistory(EventLibrary library, Results results, BackgroundTasks tasks) {
        this.library = library;
        this.tasks = tasks;
        this.latest = tasks.latest();
        results.answerProperty().subscribe((old, now) -> look());
    }

    /// The names of both steps.
    private record Names(Optional<Bilingual> undo, Optional<Bilingual> redo) {}

    private void look() {
        latest.run(
                () -> new Names(name(library.undoable()), name(library.redoable())),
                names -> {
                    undoName.set(names.undo().orElse(null));
                    redoName.set(names.redo().orElse(null));
                },
                problem::set);
    }

    private static Optional<Bilingual> name(List<Decision> step) {
        return step.isEmpty() ? Optional.empty() : Optional.of(DeedTexts.name(step));
    }

    /// Takes the newest step back.
    void undo() {
        if (undoName.get() != null) {
            change(library::undo);
        }
    }

    /// Puts in force again what was taken back last.
    void redo() {
        if (redoName.get() != null) {
            change(library::redo);
        }
    }

    private void change(Runnable step) {
        tasks.run(
                () -> {
                    step.run();
                    return true;
                },
                done -> {},
                problem::set);
    }

    /// What [#undo()] would take back, or null.
    ReadOnlyObjectProperty<@Nullable Bilingual> undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /// What [#redo()] would do again, or null.
    ReadOnlyObjectProperty<@Nullable Bilingual> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /// Why the last step did not go, or null.
    ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
