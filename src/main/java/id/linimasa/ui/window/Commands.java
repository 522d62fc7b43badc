package id.linimasa.ui.window;

import id.linimasa.model.Article;
import id.linimasa.model.LaneKind;
import id.linimasa.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;

/// All that the window can do by key, in the order of the palette.
final class Commands {

    private final MainWindow window;

    Commands(MainWindow window) {
        this.window = window;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("command.search", "Shortcut+F", window::focusSearch),
                Command.of("command.search", "Slash", window::focusSearch),
                Command.of("search.help", "Shortcut+F1", window::openQueryHelp),
                Command.of("command.palette", "Shortcut+Shift+P", window::openPalette),
                Command.of("command.palette", "F1", window::openPalette),
                Command.of("command.palette", "Shift+Slash", window::openPalette),
                Command.of("command.list", "L", this::toggleList),
                Command.of("top.back", "Alt+Left", this::back),
                Command.of("top.forward", "Alt+Right", this::forward),
                Command.of("saved.title", "Shortcut+D", window::openSaved),
                Command.of(
                        "command.next-event", "Alt+Down", () -> window.reading().stepEvent(1)),
                Command.of(
                        "command.previous-event",
                        "Alt+Up",
                        () -> window.reading().stepEvent(-1)),
                Command.of("occurrence.next", "F3", () -> window.reading().stepOccurrence(1)),
                Command.of(
                        "occurrence.previous",
                        "Shift+F3",
                        () -> window.reading().stepOccurrence(-1)),
                Command.of("written.correct", "F2", window::correctWritten),
                Command.of("source.original", "Shortcut+U", this::openOriginal),
                Command.of("undated.title", "U", window::openUndated),
                Command.of("review.title", "Shortcut+R", window::toggleReview),
                Command.of("review.tell", "Shortcut+N", window::tellEvent),
                Command.of("review.pale", "Shortcut+Shift+R", this::paleUnreviewed),
                Command.of("articles.silent.title", "Shift+U", window::listSilentArticles),
                Command.of("articles.unknown.title", "Alt+U", window::listUndatedArticles),
                Command.of("articles.copies.title", "Shortcut+Shift+U", window::listCopies),
                Command.of("command.release", "Shift+Escape", this::release),
                Command.of("settings.title", "Shortcut+Comma", window::openSettings),
                Command.of("workspace.other", "Shortcut+Shift+W", window::openOther),
                Command.of("command.undo", "Shortcut+Z", window.history()::undo),
                Command.of("command.redo", "Shortcut+Shift+Z", window.history()::redo),
                Command.of("command.clear", "Shortcut+Backspace", window.selection()::clear),
                Command.of("command.facets", "F7", window::toggleFacets),
                Command.of("command.source", "F8", window::toggleSource),
                Command.of("import.choose-files", "Shortcut+O", window.imports()::chooseFiles),
                Command.of("import.choose-folder", "Shortcut+Shift+O", window.imports()::chooseFolder),
                Command.of("import.paste", "Shortcut+Shift+V", window.imports()::pasteText),
                Command.of("command.theme", "Shortcut+Shift+T", this::otherTheme),
                Command.of("top.language", "Shortcut+Shift+L", this::otherLanguage)));
        int digit = 1;
        for (LaneKind kind : LaneKind.values()) {
            all.add(Command.of("command.lanes." + kind.name(), "DIGIT" + digit++, () -> lanes(kind)));
        }
        return all;
    }

    /// The timeline's own steps first, while the keyboard is on it.
    private void back() {
        if (!window.timeline().back()) {
            window.selection().back();
        }
    }

    private void forward() {
        if (!window.timeline().forward()) {
            window.selection().forward();
        }
    }

    private void openOriginal() {
        Article open = window.reading().articleProperty().get();
        if (open != null) {
            window.reading().openOriginal(open);
        }
    }

    private void release() {
        window.selection().hold(null);
    }

    private void paleUnreviewed() {
        BooleanProperty pale = window.timeline().view().unreviewedPaleProperty();
        pale.set(!pale.get());
    }

    private void toggleList() {
        window.model().listProperty().set(!window.model().listProperty().get());
    }

    private void lanes(LaneKind kind) {
        window.model().listProperty().set(false);
        window.model().lanesProperty().set(kind);
    }

    private void otherTheme() {
        window.model().themeProperty().set(window.model().themeProperty().get().other());
    }

    private void otherLanguage() {
        Texts texts = window.texts();
        texts.localeProperty().set(texts.english() ? Texts.INDONESIAN : Locale.ENGLISH);
    }
}
