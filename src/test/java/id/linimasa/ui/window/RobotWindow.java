package id.linimasa.ui.window;

import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Texts;
import id.linimasa.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window on a workspace, as somebody sits before it: a test clicks, types, and reads what is on the screen.
final class RobotWindow implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final FxRobot robot = new FxRobot();
    private final BackgroundTasks tasks = BackgroundTasks.threads().holding();
    private final Texts texts = new Texts(Texts.INDONESIAN);
    private final MainWindow window;

    RobotWindow(Workspace workspace) throws Exception {
        FxToolkit.registerPrimaryStage();
        act(Theme::loadFonts);
        OpenWorkspace library = new OpenWorkspace(workspace);
        WindowSettings settings = WindowSettings.in(workspace.folder());
        window = new MainWindow(library, library, tasks, texts, settings, WorkspaceDoors.NONE);
        workspace.addListener(() -> tasks.later(window::refresh));
        Scene scene = window.scene(WIDTH, HEIGHT);
        act(() -> show(window, scene));
        tasks.release();
        until(() -> window.model().stateProperty().getValue() != MainViewModel.State.LOADING);
    }

    /// Shows a window that was put together off the FX thread, as the program does.
    static void show(MainWindow window, Scene scene) {
        MainViewModel model = window.model();
        model.themeProperty().get().applyTo(scene, model.lettersProperty().get());
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        stage.setMaximized(false); // another class may have left it so, or with a size of its own
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    MainWindow window() {
        return window;
    }

    Texts texts() {
        return texts;
    }

    Scene scene() {
        return Objects.requireNonNull(window.getScene());
    }

    static <T> T fx(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }

    /// Does something on the FX thread.
    static void act(Runnable task) throws Exception {
        fx(() -> {
            task.run();
            return true;
        });
    }

    /// Waits until something holds on the screen, a minute at most.
    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> fx(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Whether a node that somebody can see has this id or class.
    boolean sees(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(RobotWindow::visible);
    }

    static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /// The words of a label or button.
    String words(String selector) {
        return robot.lookup(selector).<Labeled>queryAll().stream()
                .filter(RobotWindow::visible)
                .map(Labeled::getText)
                .findFirst()
                .orElse("");
    }

    /// Whether some visible text holds these words.
    boolean reads(String words) {
        return robot
                .lookup((Node n) -> n instanceof Labeled l && has(l.getText(), words)
                        || n instanceof Text t && has(t.getText(), words))
                .queryAll()
                .stream()
                .anyMatch(RobotWindow::visible);
    }

    private static boolean has(String text, String words) {
        return text != null && text.contains(words);
    }

    int count(String selector) {
        return (int) robot.lookup(selector).queryAll().stream()
                .filter(RobotWindow::visible)
                .count();
    }

    /// Clicks the middle of a node.
    void click(String selector) throws Exception {
        click(n -> true, selector);
    }

    void click(Predicate<Node> wanted, String selector) throws Exception {
        until(() -> robot.lookup(selector).queryAll().stream().anyMatch(n -> visible(n) && wanted.test(n)));
        Node node = robot.lookup(selector).queryAll().stream()
                .filter(n -> visible(n) && wanted.test(n))
                .findFirst()
                .orElseThrow();
        clickAt(node, 0.5);
    }

    /// Clicks a node at a part of its width.
    void clickAt(Node node, double part) throws Exception {
        Point2D at = fx(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getMinX() + bounds.getWidth() * part, bounds.getCenterY());
        });
        robot.clickOn(at);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Ticks a name in the left pane.
    void tick(String name) throws Exception {
        click(n -> n instanceof CheckBox box && name.equals(box.getText()), ".check-box");
    }

    /// Types words into a field and ends with Enter.
    void enter(String field, String words) throws Exception {
        act(() -> {
            TextInputControl input = robot.lookup(field).queryTextInputControl();
            input.requestFocus();
            input.setText(words);
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Drops files and folders on a node, as a file manager does: they hover over it first.
    void drop(String target, List<Path> files) throws Exception {
        Node node = robot.lookup(target).query();
        act(() -> DroppedFiles.on(node, files));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Answers the platform's chooser for files to save.
    void saveTo(Path file) throws Exception {
        act(() -> window.exporting().saving().askBy((chooser, owner) -> file.toFile()));
    }

    /// Presses keys together and lets them go, and waits until the window has shown what that does.
    void press(KeyCode... keys) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Robot platform = new Robot();
            for (KeyCode key : keys) {
                platform.keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                platform.keyRelease(key);
            }
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    /// The rows of the list, each as its cells' words.
    List<String> list() throws Exception {
        return fx(() -> {
            TableView<?> table = (TableView<?>) robot.lookup("#event-table").query();
            return rows(table);
        });
    }

    private static <T> List<String> rows(TableView<T> table) {
        return table.getItems().stream()
                .map(row -> String.join(
                        " | ",
                        table.getColumns().stream()
                                .map(c -> String.valueOf(
                                        c.getCellObservableValue(row).getValue()))
                                .toList()))
                .toList();
    }

    FxRobot robot() {
        return robot;
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            FxToolkit.toolkitContext().getRegisteredStage().hide();
            return true;
        });
        tasks.close();
    }
}
