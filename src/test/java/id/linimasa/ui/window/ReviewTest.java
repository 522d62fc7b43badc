package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.SelectableTextFlow;
import id.linimasa.model.Act;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.Workspace;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An analyst at the review queue, with mouse and keyboard on the headless platform.
class ReviewTest {
    @TempDir
    Path folder;

    private Workspace samples() {
        Workspace workspace = Workspace.open(folder.resolve("contoh"));
        workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
        return workspace;
    }

    private static List<Event> events(Workspace workspace) {
        return workspace.page(EventQuery.ALL).events().stream()
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    private static String title(RobotWindow robot) {
        return robot.robot().lookup("#editor-title").queryTextInputControl().getText();
    }

    private static void undoAll(Workspace workspace, RobotWindow robot) throws Exception {
        while (!workspace.decisions().undoable().isEmpty()) {
            int known = workspace.decisions().list().size();
            RobotWindow.until(() -> robot.window().history().undoNameProperty().get() != null);
            RobotWindow.act(() -> robot.window().history().undo());
            RobotWindow.until(() -> workspace.decisions().list().size() > known);
        }
    }

    @Test
    void aWrongDateIsMendedInWordsAndTheMendingUndone() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            List<Event> first = events(workspace);
            robot.press(KeyCode.CONTROL, KeyCode.R);
            RobotWindow.until(() -> robot.sees("#review-list .list-cell .thread-dot"));
            robot.press(KeyCode.DOWN);
            RobotWindow.until(() -> !title(robot).isEmpty());
            RobotWindow.until(() -> {
                TextInputControl date = robot.robot().lookup("#editor-date").queryTextInputControl();
                if (!date.getText().equals("awal Mei 2021")) {
                    date.setText("awal Mei 2021");
                }
                return robot.words("#editor-read").contains("1–10 Mei 2021");
            });
            String id = robot.window().selection().eventId();
            // scrolled out of sight in a low window: by keyboard one gets there, by mouse not
            RobotWindow.act(
                    () -> robot.robot().lookup("#editor-save").queryButton().fire());
            RobotWindow.until(
                    () -> "2021-05".equals(workspace.event(id).orElseThrow().date()));
            RobotWindow.until(() -> robot.words("#review-history").contains("awal Mei 2021"));
            undoAll(workspace, robot);
            RobotWindow.until(() -> events(workspace).equals(first));
        }
    }

    @Test
    void twoEventsAreMergedSplitAgainAndAllUndone() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            List<Event> first = events(workspace);
            robot.press(KeyCode.CONTROL, KeyCode.R);
            RobotWindow.until(() -> robot.sees("#review-list .list-cell .thread-dot"));
            robot.press(KeyCode.DOWN);
            RobotWindow.until(() -> !title(robot).isEmpty());
            String one = robot.window().selection().eventId();
            robot.press(KeyCode.M);
            RobotWindow.until(() -> robot.words("#review-preview").lines().count() == 1);
            robot.press(KeyCode.DOWN);
            RobotWindow.until(() -> !one.equals(robot.window().selection().eventId()));
            String other = robot.window().selection().eventId();
            RobotWindow.until(() -> title(robot)
                    .equals(workspace.event(other).orElseThrow().title().id()));
            robot.press(KeyCode.M);
            RobotWindow.until(() -> robot.words("#review-preview").lines().count() == 2);
            assertThat(robot.words("#review-preview"))
                    .as("days are spelled out")
                    .containsPattern(" · (Tanpa tanggal|[A-Z][a-z]+ \\d{4}) · ")
                    .doesNotContainPattern("\\d{4}-\\d\\d");
            robot.press(KeyCode.G);
            RobotWindow.until(() -> events(workspace).size() == first.size() - 1);
            Event merged = workspace.event(one).orElseThrow();
            assertThat(merged.id())
                    .isEqualTo(workspace.event(other).orElseThrow().id());
            RobotWindow.until(() -> robot.count(".claim-box") == merged.claims().size());
            RobotWindow.act(() -> robot.robot()
                    .lookup(".claim-box")
                    .queryAllAs(CheckBox.class)
                    .iterator()
                    .next()
                    .setSelected(true));
            RobotWindow.act(
                    () -> robot.robot().lookup("#editor-split").queryButton().fire());
            RobotWindow.until(() -> events(workspace).size() == first.size());
            undoAll(workspace, robot);
            RobotWindow.until(() -> events(workspace).equals(first));
        }
    }

    /// Selects as a pointer does that is let go of.
    private static void select(SelectableTextFlow flow) {
        flow.selectRange(0, 24);
        flow.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    @Test
    void anEventIsMadeOfSelectedWordsAndKeepsTheirPlace() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            Event told = events(workspace).getFirst();
            int before = events(workspace).size();
            RobotWindow.act(() -> robot.window().selection().select(told.id()));
            RobotWindow.until(() -> robot.sees("#article .evidence"));
            RobotWindow.act(() -> select(
                    robot.robot().lookup("#article .evidence .selectable-text").queryAs(SelectableTextFlow.class)));
            RobotWindow.until(() -> robot.window().selection().passageProperty().get() != null);
            Act.Passage chosen = robot.window().selection().passageProperty().get();
            String words = chosen.span()
                    .of(workspace.article(chosen.article()).orElseThrow().text());
            robot.press(KeyCode.CONTROL, KeyCode.N);
            RobotWindow.until(() -> robot.sees("#editor-words")
                    && robot.robot()
                            .lookup("#editor-words")
                            .queryTextInputControl()
                            .getText()
                            .equals(words));
            RobotWindow.act(() -> robot.robot()
                    .lookup("#editor-title")
                    .queryTextInputControl()
                    .setText("Peristiwa dari kutipan"));
            RobotWindow.act(
                    () -> robot.robot().lookup("#editor-add").queryButton().fire());
            RobotWindow.until(() -> events(workspace).size() == before + 1);
            RobotWindow.until(() -> title(robot).equals("Peristiwa dari kutipan"));
            Event added = workspace.event(robot.window().selection().eventId()).orElseThrow();
            assertThat(added.claims()).hasSize(1);
            assertThat(added.claims().getFirst().article()).isEqualTo(chosen.article());
            assertThat(added.claims().getFirst().mention().evidence().getFirst().span())
                    .isEqualTo(chosen.span());
            undoAll(workspace, robot);
            RobotWindow.until(() -> events(workspace).size() == before);
        }
    }

    @Test
    void tenAreRejectedByKeyboardAndAllUndone() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            List<Event> first = events(workspace);
            robot.press(KeyCode.CONTROL, KeyCode.R);
            RobotWindow.until(() -> robot.sees("#review-list .list-cell .thread-dot"));
            robot.press(KeyCode.DOWN);
            RobotWindow.until(() -> !title(robot).isEmpty());
            for (int i = 1; i <= 10; i++) {
                int left = first.size() - i;
                robot.press(KeyCode.R);
                RobotWindow.until(() -> events(workspace).size() == left);
            }
            RobotWindow.until(() -> robot.words("#review-counts").startsWith("10 ditinjau"));
            assertThat(workspace.decisions().list()).hasSize(10);
            undoAll(workspace, robot);
            RobotWindow.until(() -> events(workspace).equals(first));
        }
    }
}
