package id.linimasa.ui.window;

import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Texts;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.SampleArticles;
import id.linimasa.workspace.Workspace;
import id.linimasa.workspace.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The stage and the workspace in it: opens one in the background, shows it, may change to another, and closes it.
///
/// Used on the FX thread alone.
final class WorkspaceWindow {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceWindow.class);
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    private final Stage stage;
    private final BackgroundTasks tasks;
    private final Texts texts;
    private final Optional<Locale> language;
    private final Consumer<String> browser;
    private @Nullable Opened opened;

    /// A workspace with its window.
    private record Opened(Workspace workspace, WindowSettings settings, MainWindow window) {}

    /// @param language of the interface, or empty: as it was left
    /// @param browser shows an address outside the program
    WorkspaceWindow(Stage stage, BackgroundTasks tasks, Optional<Locale> language, Consumer<String> browser) {
        this.browser = browser;
        this.stage = stage;
        this.tasks = tasks;
        this.language = language;
        this.texts = new Texts(language.orElse(Texts.INDONESIAN));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(e -> close());
    }

    /// Opens a workspace, the one before is closed; where it is to hold the sample articles, imports them first.
    void open(Path folder, boolean sample) {
        WindowSettings settings = WindowSettings.in(folder);
        texts.localeProperty().set(language.orElseGet(() -> settings.language(texts.locale())));
        showCard(StateCard.loading(texts), settings);
        stage.show();
        tasks.run(() -> opened(folder, sample), w -> show(w, settings), e -> showFailure(folder, sample, settings, e));
    }

    private static Workspace opened(Path folder, boolean sample) throws IOException {
        Workspace workspace = Workspace.open(folder);
        if (sample && workspace.summary().articles() == 0) {
            workspace.importFiles(List.of(SampleArticles.layOut()), ImportListener.NONE);
        }
        workspace.attend();
        return workspace;
    }

    private void openSample() {
        open(Workspace.sampleFolder(), true);
    }

    private void show(Workspace workspace, WindowSettings settings) {
        leave();
        OpenWorkspace library = new OpenWorkspace(workspace);
        MainWindow window = new MainWindow(library, library, tasks, texts, settings, this::openSample);
        opened = new Opened(workspace, settings, window);
        window.reading().browseWith(browser);
        workspace.addListener(() -> tasks.later(window::refresh));
        stage.titleProperty().bind(window.title());
        stage.setScene(
                window.scene(stage.getScene().getWidth(), stage.getScene().getHeight()));
    }

    private void showFailure(Path folder, boolean sample, WindowSettings settings, Exception e) {
        StateCard card = StateCard.failed(texts, () -> open(folder, sample));
        card.tell(words(e));
        showCard(card, settings);
    }

    private String words(Exception e) {
        return e instanceof WorkspaceException w ? texts.of(w.text()) : String.valueOf(e.getMessage());
    }

    private void showCard(StateCard card, WindowSettings settings) {
        leave();
        Scene before = stage.getScene();
        Scene scene = new Scene(
                card,
                before == null ? width(settings) : before.getWidth(),
                before == null ? height(settings) : before.getHeight());
        settings.theme().applyTo(scene);
        stage.titleProperty().bind(texts.text("app.name"));
        stage.setScene(scene);
    }

    private static double width(WindowSettings settings) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return Math.clamp(settings.number("width", WIDTH), LEAST_WIDTH, Math.max(LEAST_WIDTH, screen.getWidth()));
    }

    private static double height(WindowSettings settings) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return Math.clamp(settings.number("height", HEIGHT), LEAST_HEIGHT, Math.max(LEAST_HEIGHT, screen.getHeight()));
    }

    private void leave() {
        Opened left = opened;
        opened = null;
        if (left == null) {
            return;
        }
        left.window().remember();
        left.settings().set("width", stage.getScene().getWidth());
        left.settings().set("height", stage.getScene().getHeight());
        try {
            left.settings().save();
            left.window().saved().remember();
        } catch (UncheckedIOException e) {
            LOG.warn("window settings not written", e);
        }
        left.workspace().close();
    }

    private void close() {
        leave();
        tasks.close();
    }
}
