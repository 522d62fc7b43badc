package id.linimasa.ui.window;

import id.linimasa.ui.BackgroundTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with a window: opens a workspace, shows it, and remembers how it was left.
public final class TimelineApp extends Application {

    private final BackgroundTasks tasks = BackgroundTasks.threads();

    /// Opens the window of a workspace and returns when it is closed.
    ///
    /// @param workspaceFolder made where it is missing
    /// @param sample whether it is to hold the sample articles
    /// @param language of the interface, or null: as it was left, Indonesian at first
    public static void start(Path workspaceFolder, boolean sample, @Nullable Locale language) {
        List<String> words = new ArrayList<>();
        words.add("--workspace=" + workspaceFolder);
        words.add("--sample=" + sample);
        if (language != null) {
            words.add("--language=" + language.toLanguageTag());
        }
        launch(TimelineApp.class, words.toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Map<String, String> named = getParameters().getNamed();
        Theme.loadFonts();
        Optional<Locale> language = Optional.ofNullable(named.get("language")).map(Locale::forLanguageTag);
        new WorkspaceWindow(stage, tasks, language, getHostServices()::showDocument)
                .open(Path.of(named.getOrDefault("workspace", "")), Boolean.parseBoolean(named.get("sample")));
    }
}
