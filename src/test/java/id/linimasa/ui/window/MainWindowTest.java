package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import id.linimasa.timeline.TimeScale;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Texts;
import id.linimasa.ui.source.SourcePane;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.Workspace;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window on the sample articles, on the headless platform.
class MainWindowTest {

    @TempDir
    static Path folder;

    private static Workspace workspace;

    private final FxRobot robot = new FxRobot();
    private final BackgroundTasks tasks = BackgroundTasks.threads();
    private final Texts texts = new Texts(Texts.INDONESIAN);
    private MainWindow window;

    @BeforeAll
    static void importSamples() throws Exception {
        workspace = Workspace.open(folder.resolve("contoh"));
        workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
        FxToolkit.registerPrimaryStage();
        robotless(() -> {
            Theme.loadFonts();
            return null;
        });
    }

    @AfterAll
    static void closeWorkspace() {
        workspace.close();
    }

    @BeforeEach
    void openWindow() throws Exception {
        window = robotless(() -> {
            OpenWorkspace library = new OpenWorkspace(workspace);
            WindowSettings settings = WindowSettings.in(folder);
            MainWindow opened = new MainWindow(library, library, tasks, texts, settings, () -> {});
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(opened.scene(1280, 800));
            stage.show();
            return opened;
        });
        waitFor(() -> window.model().stateProperty().getValue() == MainViewModel.State.TIMELINE);
        waitFor(() -> !robot.lookup(".facet-row").queryAll().isEmpty());
    }

    @AfterEach
    void closeWindow() throws Exception {
        robotless(() -> {
            FxToolkit.toolkitContext().getRegisteredStage().hide();
            return null;
        });
        tasks.close();
    }

    private static <T> T robotless(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words(String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private Event bestSourced() {
        return workspace.page(EventQuery.ALL).events().stream()
                .max(Comparator.comparingInt(Event::sources))
                .orElseThrow();
    }

    private CheckBox person(String name) {
        return robot.lookup(n -> n instanceof CheckBox box && name.equals(box.getText()))
                .queryAs(CheckBox.class);
    }

    private void click(Button button) throws Exception {
        robotless(() -> {
            button.fire();
            return null;
        });
    }

    @Test
    void zoomingInShowsLessTime() throws Exception {
        TimeScale before = Objects.requireNonNull(
                window.timeline().view().viewportProperty().get());
        click(robot.lookup("#zoom-in").queryAs(Button.class));
        waitFor(() -> msPerPx() < before.msPerPx() * 0.75);
        click(robot.lookup("#zoom-all").queryAs(Button.class));
        waitFor(() -> msPerPx() > before.msPerPx() * 0.75);
    }

    private double msPerPx() {
        return Objects.requireNonNull(
                        window.timeline().view().viewportProperty().get())
                .msPerPx();
    }

    @Test
    void aSelectedEventShowsItsCardItsReportsAndTheArticleAtItsEvidence() throws Exception {
        Event event = bestSourced();
        robotless(() -> {
            window.timeline().view().select(event.id());
            return null;
        });
        waitFor(() -> robot.lookup("#event-title").tryQuery().isPresent());
        assertThat(words("#event-title")).isEqualTo(event.title().id());
        assertThat(words("#event-date")).isNotBlank();
        assertThat(robot.lookup(".report").queryAll()).hasSize(event.claims().size());
        assertThat(robot.lookup("#source-tabs .source-tab").queryAll())
                .hasSize(event.articles().size());
        assertThat(robot.lookup(".evidence").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".mark-trigger").queryAll()).isNotEmpty();
    }

    @Test
    void aTickAtAPersonFiltersEverythingAndItsChipTakesTheFilterAway() throws Exception {
        int all = window.timeline().view().columnsProperty().get().size();
        click(person("Antonio Guterres"));
        waitFor(() -> window.timeline().view().columnsProperty().get().size() < all);
        int fewer = window.timeline().view().columnsProperty().get().size();
        assertThat(words("#status-shown")).isEqualTo(texts.get("bar.shown", fewer, all));
        robotless(() -> {
            window.model().listProperty().set(true);
            return null;
        });
        waitFor(() -> robot.lookup("#event-table")
                        .<TableView<?>>queryAs(tableView())
                        .getItems()
                        .size()
                == fewer);
        click(robot.lookup(".chip-cross").queryAs(Button.class));
        waitFor(() -> window.timeline().view().columnsProperty().get().size() == all);
        assertThat(person("Antonio Guterres").isSelected()).isFalse();
    }

    private void click(CheckBox box) throws Exception {
        robotless(() -> {
            box.fire();
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static Class<TableView<?>> tableView() {
        return (Class<TableView<?>>) (Class<?>) TableView.class;
    }

    @Test
    void theLanguageChangesAtOnceEverywhere() throws Exception {
        assertThat(robot.lookup("#import").queryLabeled().getText()).isEqualTo("Impor artikel");
        click(robot.lookup("#language").queryAs(Button.class));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#import").queryLabeled().getText()).isEqualTo("Import articles");
        assertThat(words("#status-shown")).contains("events");
        assertThat(robot.lookup(".facet-title").<Label>queryAll().stream().map(Label::getText))
                .contains("PEOPLE");
    }

    @Test
    void typedWordsFindTheirEventsAndNonsenseIsComplainedAboutInPlace() throws Exception {
        int all = window.timeline().view().columnsProperty().get().size();
        type("jenis:pertemuan");
        waitFor(() -> window.timeline().view().columnsProperty().get().size() < all);
        type("jenis:(");
        waitFor(() -> !robot.lookup(".search-problem").queryLabeled().getText().isEmpty());
        assertThat(window.timeline().view().columnsProperty().get().size()).isLessThan(all);
    }

    private void type(String words) throws Exception {
        robotless(() -> {
            TextInputControl field = robot.lookup("#search-field").queryTextInputControl();
            field.requestFocus();
            field.setText(words);
            return null;
        });
        robot.type(KeyCode.ENTER);
    }

    @Test
    void slashLeadsToTheSearchFieldAndLToTheList() throws Exception {
        robotless(() -> {
            window.timeline().view().requestFocus();
            return null;
        });
        robot.type(KeyCode.L);
        waitFor(() -> window.model().stateProperty().getValue() == MainViewModel.State.LIST);
        robot.type(KeyCode.SLASH);
        waitFor(() -> robot.lookup("#search-field").query().isFocused());
    }

    @Test
    void whereNothingIsFoundOneClickWidensAgain() throws Exception {
        click(person("Antonio Guterres"));
        waitFor(() -> !window.selection().query().people().isEmpty());
        type("zzzz");
        waitFor(() -> window.model().stateProperty().getValue() == MainViewModel.State.NOTHING_FOUND);
        waitFor(() -> robot.lookup("#nothing-found .way-out").tryQuery().isPresent());
        click(robot.lookup("#nothing-found .way-out").queryAs(Button.class));
        waitFor(() -> window.model().stateProperty().getValue() == MainViewModel.State.TIMELINE);
        assertThat(window.selection().query().people()).containsExactly("Antonio Guterres");
    }

    @Test
    void thePanesCanBePutAwayAndComeBack() throws Exception {
        robot.type(KeyCode.F8);
        waitFor(() -> robot.lookup("#source-pane").tryQueryAs(SourcePane.class).isEmpty());
        robot.type(KeyCode.F8);
        waitFor(() -> robot.lookup("#source-pane").tryQueryAs(SourcePane.class).isPresent());
    }
}
