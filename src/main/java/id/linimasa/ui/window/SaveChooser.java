package id.linimasa.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks where a file is to be saved, by the platform's own chooser. Used on the FX thread alone.
final class SaveChooser {

    private Ask ask = FileChooser::showSaveDialog;

    /// Shows a chooser and waits for the answer, null where somebody thinks better of it.
    @FunctionalInterface
    interface Ask {
        @Nullable
        File ask(FileChooser chooser, Window owner);
    }

    /// Asks in another way: no robot can operate the platform's chooser.
    void askBy(Ask other) {
        ask = other;
    }

    /// Where to save; the ending is added where none is typed.
    ///
    /// @param ending without its dot
    Optional<Path> choose(String title, String ending, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName("linimasa." + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(title, "*." + ending));
        return Optional.ofNullable(ask.ask(chooser, owner)).map(file -> named(file.toPath(), ending));
    }

    private static Path named(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + "." + ending);
    }
}
