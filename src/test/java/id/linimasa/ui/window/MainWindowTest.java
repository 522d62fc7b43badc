package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import id.linimasa.timeline.TimeScale;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Filter;
import id.linimasa.ui.QueryEdit;
import id.linimasa.ui.Texts;
import id.linimasa.ui.source.SourcePane;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
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
            MainWindow opened = new MainWindow(library, library, tasks, texts, settings, WorkspaceDoors.NONE);
            RobotWindow.show(opened, opened.scene(1280, 800));
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

    private CheckBox box(String name) {
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

    @Test
    void takingTheAskedDaysAwayShowsAllTimeAndOneStepBackTheDaysAgain() throws Exception {
        double all = msPerPx();
        robotless(() -> {
            window.selection()
                    .ask(q -> new QueryEdit(q)
                            .days(LocalDate.of(2022, 4, 25), LocalDate.of(2022, 4, 27))
                            .done());
            return null;
        });
        waitFor(() -> msPerPx() < all / 100);
        click(robot.lookup(".chip-cross").queryAs(Button.class));
        waitFor(() -> msPerPx() > all * 0.99);
        robotless(() -> {
            window.timeline().view().requestFocus();
            return window.timeline().back();
        });
        waitFor(() -> msPerPx() < all / 100);
        assertThat(window.selection().query()).as("what is asked stays").isEqualTo(EventQuery.ALL);
    }

    @Test
    void inEnglishPlacesBearTheirEnglishNamesAndStillNarrowByTheirOwn() throws Exception {
        robotless(() -> {
            texts.localeProperty().set(Locale.ENGLISH);
            return null;
        });
        waitFor(() -> robot.lookup(n -> n instanceof CheckBox box && "Russia".equals(box.getText()))
                .tryQuery()
                .isPresent());
        click(box("Russia"));
        waitFor(() -> window.selection().query().places().contains("Rusia"));
        waitFor(() -> window.timeline().view().columnsProperty().get().size()
                < workspace.page(EventQuery.ALL).possible());
        assertThat(robot.lookup(".chip").lookup("Russia").tryQuery()).isPresent();
        Event inMoscow = workspace.page(EventQuery.ALL).events().stream()
                .filter(e -> "Moskow".equals(e.place()))
                .findFirst()
                .orElseThrow();
        robotless(() -> {
            window.selection().clear();
            window.selection().select(inMoscow.id());
            return null;
        });
        waitFor(() -> robot.lookup("#event-card").lookup("·  Moscow").tryQuery().isPresent());
    }

    @Test
    void theTabsOfAnEventBearItsOutletsAndTheirTipsTheHeadlines() throws Exception {
        Event event = bestSourced();
        robotless(() -> {
            window.timeline().view().select(event.id());
            return null;
        });
        waitFor(() -> robot.lookup("#source-tabs .source-tab").queryAll().size() > 1);
        List<ToggleButton> tabs =
                List.copyOf(robot.lookup("#source-tabs .source-tab").<ToggleButton>queryAll());
        assertThat(tabs)
                .extracting(ToggleButton::getText)
                .containsExactlyElementsOf(event.articles().stream()
                        .map(id -> workspace.article(id).orElseThrow().publisher())
                        .map(outlet -> outlet == null ? "tanpa nama media" : outlet)
                        .toList());
        assertThat(tabs).allSatisfy(tab -> {
            assertThat(tab.getTooltip().getText()).contains("\n");
            assertThat(tab.getWidth()).isGreaterThanOrEqualTo(Math.floor(tab.prefWidth(-1)));
        });
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
        click(box("Antonio Guterres"));
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
        assertThat(box("Antonio Guterres").isSelected()).isFalse();
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
    void aTickAtARoleLeavesTheEventsInWhichSomebodyHasIt() throws Exception {
        int hosts = workspace.page(text("sebagai:pelaku")).possible();
        click(box("Pelaku"));
        waitFor(() -> window.timeline().view().columnsProperty().get().size() == hosts);
        assertThat(hosts).isBetween(1, window.selection().query().limit());
        assertThat(robot.lookup("#search-field").queryTextInputControl().getText())
                .isEqualTo("sebagai:pelaku");
        click(box("Pelaku"));
        waitFor(() -> window.selection().query().equals(EventQuery.ALL));
    }

    @Test
    void aPersonsCardTellsTheirRolesAndAsksForThem() throws Exception {
        EventQuery agent = text("sebagai:\"pelaku/Vladimir Putin\"");
        click(robot.lookup(n -> n instanceof Button b && "Tentang Vladimir Putin".equals(b.getAccessibleText()))
                .queryAs(Button.class));
        waitFor(() -> robot.lookup("#part-agent").tryQuery().isPresent());
        int events = workspace.page(agent).possible();
        assertThat(robot.lookup("#part-agent").queryButton().getText()).isEqualTo("pelaku  " + events);
        click(robot.lookup("#part-agent").queryButton());
        waitFor(() -> window.timeline().view().columnsProperty().get().size() == events);
        assertThat(window.selection().query()).isEqualTo(agent);
    }

    private static EventQuery text(String words) {
        return new QueryEdit(EventQuery.ALL).text(words).done();
    }

    @Test
    void anotherThemeReachesWhatWasHiddenMeanwhileAndWhatOpensAfterwards() throws Exception {
        robotless(() -> {
            window.model().themeProperty().set(Theme.DARK);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        robotless(() -> {
            window.openSettings();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Color ground = Color.web("#14181f");
        assertThat(ground(robot.lookup("#settings-card").queryAs(Region.class))).isEqualTo(ground);
        Label title = robot.lookup("#settings-card .strong").queryAs(Label.class);
        assertThat(title.getTextFill()).isEqualTo(Color.web("#e6e9ee"));
        robotless(() -> {
            robot.lookup("#settings-zone").queryAs(ComboBox.class).show();
            return null;
        });
        waitFor(() -> robot.lookup(".combo-box-popup .list-view").tryQuery().isPresent());
        ListView<?> zones = robot.lookup(".combo-box-popup .list-view").queryListView();
        assertThat(zones.getScene().getRoot().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("dark"));
        robotless(() -> {
            robot.lookup("#settings-zone").queryAs(ComboBox.class).hide();
            window.model().themeProperty().set(Theme.LIGHT);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ground(robot.lookup("#settings-card").queryAs(Region.class))).isEqualTo(Color.WHITE);
    }

    private static Paint ground(Region region) {
        return region.getBackground().getFills().getLast().getFill();
    }

    @Test
    void theToolsFitIntoTheNarrowestWindow() throws Exception {
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        robotless(() -> {
            stage.setWidth(900);
            return null;
        });
        waitFor(() -> window.getWidth() <= 900);
        Node row = robot.lookup(".tool-bar-row").query();
        for (String id : List.of("#lane-menu", "#views", "#zoom-in", "#zoom-all", "#legend-button")) {
            Bounds tool = inScene(robot.lookup(id).query());
            assertThat(robot.lookup(id).query().getParent().isVisible()).as(id).isTrue();
            assertThat(tool.getMaxX()).as(id).isLessThanOrEqualTo(inScene(row).getMaxX());
            assertThat(tool.getWidth()).as(id).isGreaterThan(20);
        }
        robotless(() -> {
            stage.setWidth(1280);
            return null;
        });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void inTheNarrowestWindowTheFiltersAreBehindOneButtonBesideTheField() throws Exception {
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        robotless(() -> {
            stage.setWidth(900);
            window.selection().toggle(new Filter(Filter.Kind.PERSON, "Antonio Guterres"));
            window.selection().toggle(new Filter(Filter.Kind.PERSON, "Vladimir Putin"));
            return null;
        });
        waitFor(() -> robot.lookup("#more-chips").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        Bounds filters = inScene(robot.lookup("#more-chips").query());
        Bounds field = inScene(robot.lookup("#search-field").query());
        assertThat(filters.getMaxX()).isLessThanOrEqualTo(field.getMinX());
        assertThat(field.getWidth()).isGreaterThanOrEqualTo(48);
        robotless(() -> {
            stage.setWidth(1280);
            return null;
        });
    }

    @Test
    void escapePutsThePastedTextAway() throws Exception {
        robotless(() -> {
            window.imports().pasteText();
            return null;
        });
        waitFor(() -> robot.lookup("#paste-text").query().isFocused());
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !robot.lookup("#paste-card").query().isVisible());
    }

    @Test
    void aListOfArticlesSaysWhatItIsAndThatItIsEmpty() throws Exception {
        robotless(() -> {
            window.importing().list("articles.unknown", List.of());
            return null;
        });
        waitFor(() -> words("#import-message").equals("Semua artikel punya tanggal tulis."));
        assertThat(window.importing().titleProperty().get()).isEqualTo("articles.unknown.title");
    }

    @Test
    void aLongNameDoesNotWidenTheCardBeyondItsPane() throws Exception {
        Event event = workspace.page(EventQuery.ALL).events().stream()
                .max(Comparator.comparingInt(e -> e.participants().stream()
                        .mapToInt(p -> p.name().length())
                        .max()
                        .orElse(0)))
                .orElseThrow();
        robotless(() -> {
            window.toggleFacets();
            window.selection().select(event.id());
            return null;
        });
        waitFor(() -> robot.lookup(".participant").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        double edge = inScene(robot.lookup("#source-pane").query()).getMaxX();
        assertThat(robot.lookup(".participant").<Node>queryAll())
                .allSatisfy(chip -> assertThat(inScene(chip).getMaxX()).isLessThanOrEqualTo(edge));
        assertThat(robot.lookup(".event-about .strong").<Node>queryAll())
                .allSatisfy(words -> assertThat(inScene(words).getMaxX()).isLessThanOrEqualTo(edge));
    }

    @Test
    void theDayOfWritingHasALinkThatOpensItsEditor() throws Exception {
        robotless(() -> {
            window.selection().select(bestSourced().id());
            return null;
        });
        waitFor(() -> robot.lookup("#written-correct").tryQuery().isPresent());
        assertThat(robot.lookup("#written-correct").queryButton().getText()).isEqualTo("ubah tanggal");
        click(robot.lookup("#written-correct").queryButton());
        waitFor(() -> robot.lookup("#written-field").query().isFocused());
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
        Labeled problem = robot.lookup(".search-problem").queryLabeled();
        waitFor(problem::isVisible);
        assertThat(problem.getText()).contains("jenis");
        assertThat(problem.lookup(".text"))
                .isInstanceOfSatisfying(
                        Text.class, shown -> assertThat(shown.getText()).isEqualTo(problem.getText()));
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
    void suggestionsStayWhileSomebodyPausesAndAreChosenFrom() throws Exception {
        robotless(() -> {
            TextInputControl field = robot.lookup("#search-field").queryTextInputControl();
            field.requestFocus();
            field.setText("guter");
            return null;
        });
        waitFor(() -> window.selection().query().text().equals("guter*")); // no article has the word as it is
        waitFor(() -> robot.lookup(".context-menu").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".context-menu").query().getScene().getWindow().isShowing())
                .isTrue();
        robot.type(KeyCode.ENTER);
        waitFor(() -> robot.lookup(".context-menu").tryQuery().isEmpty());
    }

    @Test
    void enterAsksForWhatIsTypedWhileSuggestionsAreOpen() throws Exception {
        robotless(() -> {
            TextInputControl field = robot.lookup("#search-field").queryTextInputControl();
            field.requestFocus();
            field.setText("kuartal I 2022");
            return null;
        });
        waitFor(() -> robot.lookup(".context-menu").tryQuery().isPresent());

        robot.type(KeyCode.ENTER);

        waitFor(() -> window.selection().query().from() != null);
        waitFor(() -> robot.lookup(".context-menu").tryQuery().isEmpty());
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
    void theLetterOfACommandIsNotTypedIntoTheFieldThatItOpens() throws Exception {
        robotless(() -> {
            window.timeline().view().requestFocus();
            pressAndType(KeyCode.SLASH, "/");
            return null;
        });
        TextInputControl field = robot.lookup("#search-field").queryTextInputControl();
        waitFor(field::isFocused);
        robotless(() -> {
            assertThat(field.getText()).isEmpty();
            pressAndType(KeyCode.P, "p");
            assertThat(field.getText()).isEqualTo("p");
            return null;
        });
    }

    /// A key as a platform tells it: pressed, and then typed into whatever has the focus by then.
    private void pressAndType(KeyCode code, String letter) {
        Scene scene = window.getScene();
        javafx.event.Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, code, false, false, false, false));
        javafx.event.Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    @Test
    void whereNothingIsFoundOneClickWidensAgain() throws Exception {
        click(box("Antonio Guterres"));
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
