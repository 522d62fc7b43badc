package id.linimasa.ui.window;

import id.linimasa.ui.Results;
import id.linimasa.ui.Texts;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;

/// What the window is called: the program, its workspace, and how many events are shown of how many.
///
/// The number shown is that of the list and of an export of the current query.
final class WindowTitle {
    private WindowTitle() {}

    /// Follows the results and the language: `Linimasa — contoh · 31 peristiwa`, `Linimasa — contoh · 4
    /// dari 31 peristiwa`.
    static ObservableStringValue of(Results results, Texts texts) {
        return Bindings.createStringBinding(
                () -> words(results.answer(), texts), results.answerProperty(), texts.localeProperty());
    }

    private static String words(Results.Answer answer, Texts texts) {
        Path workspace = answer.summary().folder().getFileName();
        if (answer == Results.NONE || workspace == null) {
            return texts.get("app.name");
        }
        int shown = answer.columns().size();
        String key = shown == answer.total() ? "app.title" : "app.title.filtered";
        return texts.get(key, workspace.toString(), shown, answer.total());
    }
}
