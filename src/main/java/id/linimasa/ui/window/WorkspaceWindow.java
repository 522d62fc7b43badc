package id.linimasa.ui.window;

import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Texts;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.SampleArticles;
import id.linimasa.workspace.Workspace;
import id.linimasa.workspace.WorkspaceException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The stage and the workspace in it: opens one in the background, shows it, may change to another, and closes it.
///
/// Used on the FX thread alone.
final class WorkspaceWindow {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceWindow.class);
    private static final Duration PATIENCE = Duration.seconds(3);

    private final Stage stage;
    private final StagePlace place;
    private final BackgroundTasks tasks;
    private final Texts texts;
    private final Optional<Locale> language;
    private final Consumer<String> browser;
    private @Nullable Opened opened;
    /// The workspace that was shown last.
    private @Nullable Path before;

    /// A workspace with its window.
    ///
    /// @param tasks what the window does in the background; answers wait until it is shown
    private record Opened(
            Workspace workspace, WindowSettings settings, BackgroundTasks tasks, MainWindow window, Scene scene) {}

    /// @param language of the interface, or empty: as it was left
    /// @param browser shows an address outside the program
    WorkspaceWindow(Stage stage, BackgroundTasks tasks, Optional<Locale> language, Consumer<String> browser) {
        this.browser = browser;
        this.stage = stage;
        this.tasks = tasks;
        this.language = language;
        this.texts = new Texts(language.orElse(Texts.INDONESIAN));
        this.place = new StagePlace(stage, tasks);
        stage.setOnHidden(e -> close());
    }

    /// Opens a workspace, the one before is closed; where it is to hold the sample articles, imports them first.
    void open(Path folder, boolean sample) {
        WindowSettings settings = WindowSettings.in(folder);
        texts.localeProperty().set(language.orElseGet(() -> settings.language(texts.locale())));
        StateCard loading = StateCard.loading(texts);
        loading.turnAfter(PATIENCE);
        showCard(loading, settings);
        if (!stage.isShowing()) {
            place.restore(settings);
        }
        stage.show();
        double width = stage.getScene().getWidth();
        double height = stage.getScene().getHeight();
        tasks.run(
                () -> opened(tasks.begin(() -> workspace(folder, sample)), settings, width, height),
                this::show,
                e -> showFailure(folder, sample, settings, e));
    }

    private static Workspace workspace(Path folder, boolean sample) {
        Workspace workspace = Workspace.open(folder);
        if (sample && workspace.summary().articles() == 0) {
            try {
                workspace.importFiles(List.of(SampleArticles.layOut()), ImportListener.NONE);
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
        return workspace;
    }

    /// Puts the window of a workspace together while that is being opened, off the FX thread: nothing reaches it
    /// before it is shown.
    private Opened opened(Future<Workspace> opening, WindowSettings settings, double width, double height) {
        AtomicReference<String> who = new AtomicReference<>("");
        OpenWorkspace library = new OpenWorkspace(() -> awaited(opening), who::get);
        BackgroundTasks held = tasks.holding();
        MainWindow window = new MainWindow(
                library, library, held, texts, settings, new WorkspaceDoors(this::openSample, this::choose));
        window.model().whoProperty().subscribe(who::set);
        window.reading().browseWith(browser);
        Scene scene = window.scene(width, height);
        Workspace workspace = awaited(opening);
        workspace.addListener(() -> held.later(window::refresh));
        return new Opened(workspace, settings, held, window, scene);
    }

    private static Workspace awaited(Future<Workspace> opening) {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void openSample() {
        open(Workspace.sampleFolder(), true);
    }

    /// Asks for the folder of a workspace and opens it; an empty folder becomes a new one.
    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("workspace.other"));
        Path data = Workspace.defaultFolder().getParent();
        if (data != null && Files.isDirectory(data)) {
            chooser.setInitialDirectory(data.toFile());
        }
        File folder = chooser.showDialog(stage);
        if (folder != null) {
            open(folder.toPath(), false);
        }
    }

    private void show(Opened next) {
        if (!stage.isShowing()) { // closed while it was loading
            next.workspace().close();
            return;
        }
        leave();
        opened = next;
        before = next.settings().folder();
        stage.titleProperty().bind(next.window().title());
        stage.setScene(next.scene());
        next.tasks().release();
        next.workspace().attend();
    }

    private void showFailure(Path folder, boolean sample, WindowSettings settings, Exception e) {
        Path last = before;
        StateCard card = StateCard.failed(
                texts,
                () -> open(folder, sample),
                last == null || last.equals(folder) ? null : () -> open(last, false));
        card.tell(words(e));
        showCard(card, settings);
    }

    private String words(Exception e) {
        return e instanceof WorkspaceException w ? texts.of(w.text()) : String.valueOf(e.getMessage());
    }

    private void showCard(StateCard card, WindowSettings settings) {
        leave();
        Scene scene = new Scene(card);
        settings.theme().applyTo(scene, (int) settings.number("letters", FontSizes.USUAL));
        stage.titleProperty().bind(texts.text("app.name"));
        stage.setScene(scene);
    }

    private void leave() {
        Opened left = opened;
        opened = null;
        if (left == null) {
            return;
        }
        left.window().remember();
        place.keep(left.settings());
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
