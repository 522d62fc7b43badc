package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.ui.timeline.TimelineView;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.Workspace;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything can be done without a mouse.
class KeyboardTest {

    private static final int MOST_STEPS = 400;
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    /// Skins make buttons of their own, and a row of the left pane shows its buttons when it is looked at.
    private static final Set<String> INNER = Set.of("arrow-button", "increment-button", "decrement-button", "copy");

    @TempDir
    Path folder;

    private Workspace samples() {
        Workspace workspace = Workspace.open(folder.resolve("contoh"));
        workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
        return workspace;
    }

    @Test
    void tabVisitsEveryButtonAndPaneOnceAndTheFocusIsSeen() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            RobotWindow.act(() -> robot.window()
                    .selection()
                    .select(robot.window()
                            .timeline()
                            .view()
                            .columnsProperty()
                            .get()
                            .ids()
                            .apply(3)));
            RobotWindow.until(() -> robot.sees(".evidence"));
            RobotWindow.act(robot.window()::focusSearch);
            Set<Node> visited = walk(robot);
            assertThat(visited.stream().map(Node::getId))
                    .contains("search-field", "search-saved", "settings", "language", "theme", "export", "import")
                    .contains("timeline", "zoom-in", "zoom-out", "zoom-all", "legend-button", "article");
        }
    }

    private static Set<Node> walk(RobotWindow robot) throws Exception {
        Set<Node> visited = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            Node at = RobotWindow.fx(() -> robot.scene().getFocusOwner());
            assertThat(at).as("focus after %d steps", step).isNotNull();
            if (!visited.add(at)) {
                break;
            }
            if (step > 0 && !at.getPseudoClassStates().contains(FOCUS_VISIBLE) || !RobotWindow.visible(at)) {
                unseen.add(at.toString());
            }
            robot.press(KeyCode.TAB);
        }
        assertThat(visited).as("the walk comes back to its beginning").hasSizeLessThan(MOST_STEPS);
        assertThat(unseen).isEmpty();
        assertThat(missed(robot, visited)).as("never reached").isEmpty();
        return visited;
    }

    private static List<String> missed(RobotWindow robot, Set<Node> visited) {
        return robot.robot().lookup((Node n) -> n instanceof ButtonBase).<ButtonBase>queryAll().stream()
                .filter(b -> RobotWindow.visible(b) && !b.isDisabled() && !visited.contains(b))
                .filter(b -> !(b instanceof ToggleButton toggle && arrowsReach(toggle, visited)))
                .filter(b -> b.getStyleClass().stream().noneMatch(INNER::contains))
                .map(b -> b + " in " + b.getParent())
                .toList();
    }

    /// Within joined buttons the arrow keys go from one to the next.
    private static boolean arrowsReach(ToggleButton toggle, Set<Node> visited) {
        return toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(visited::contains);
    }

    @Test
    void everyCommandHasAKeyOfItsOwnAndANameInThePalette() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            List<Command> commands = RobotWindow.fx(() -> new Commands(robot.window()).all());
            assertThat(commands).extracting(c -> c.keys().getDisplayText()).doesNotHaveDuplicates();
            robot.press(KeyCode.F1);
            RobotWindow.until(() -> robot.sees("#command-palette"));
            ListView<?> list =
                    robot.robot().lookup("#command-palette .list-view").queryListView();
            assertThat(list.getItems()).hasSize((int)
                    commands.stream().map(Command::key).distinct().count());
            RobotWindow.act(() -> robot.robot()
                    .lookup("#command-search")
                    .queryTextInputControl()
                    .setText(robot.texts().get("command.list")));
            robot.press(KeyCode.ENTER);
            RobotWindow.until(() -> robot.sees("#event-table"));
        }
    }

    @Test
    void theSearchIsExplainedInExamplesAndEscapePutsThemAway() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            RobotWindow.act(robot.window()::openQueryHelp);
            RobotWindow.until(() -> robot.sees("#query-help-card"));
            List<String> shown =
                    RobotWindow.fx(() -> robot.scene().getRoot().lookupAll("#query-help-card .label").stream()
                            .map(n -> ((Labeled) n).getText())
                            .toList());
            assertThat(shown).contains("tokoh:putin", robot.texts().get("search.help"));
            robot.press(KeyCode.ESCAPE);
            RobotWindow.until(() -> !robot.sees("#query-help-card"));
        }
    }

    @Test
    void theSettingsTakeEffectAtOnceAndEscapePutsThemAway() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            RobotWindow.act(robot.window()::openSettings);
            robot.click(n -> n instanceof Labeled l && "130 %".equals(l.getText()), "#settings-card .segment");
            double letters = RobotWindow.fx(
                    () -> ((Labeled) Objects.requireNonNull(robot.scene().lookup(".brand-name")))
                            .getFont()
                            .getSize());
            assertThat(letters).isEqualTo(19.5);
            robot.press(KeyCode.ESCAPE);
            RobotWindow.until(() -> !robot.sees("#settings-card"));
        }
    }

    @Test
    void theTimelineGrowsWithTheLettersAndItsWeeksBeginAsChosen() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            RobotWindow.act(robot.window()::openSettings);
            robot.click(n -> n instanceof Labeled l && "130 %".equals(l.getText()), "#settings-card .segment");
            robot.click(n -> n instanceof Labeled l && "Minggu".equals(l.getText()), "#settings-card .segment");
            robot.enter("#settings-who", "Ani Lestari");
            TimelineView timeline = robot.window().timeline().view();
            assertThat(timeline.options().magnificationProperty().get()).isEqualTo(1.3);
            assertThat(timeline.options().weekStartProperty().get()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(robot.window().model().whoProperty().get()).isEqualTo("Ani Lestari");
        }
    }
}
