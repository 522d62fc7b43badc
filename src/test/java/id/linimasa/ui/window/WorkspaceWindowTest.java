package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Texts;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// One window, several workspaces.
class WorkspaceWindowTest {

    @TempDir
    Path folder;

    private Stage stage;
    private WorkspaceWindow window;

    @BeforeEach
    void registersTheStage() throws Exception {
        FxToolkit.registerPrimaryStage();
        RobotWindow.act(() -> {
            stage = FxToolkit.toolkitContext().getRegisteredStage();
            Theme.loadFonts();
            window =
                    new WorkspaceWindow(stage, BackgroundTasks.threads(), Optional.of(Texts.INDONESIAN), address -> {});
        });
    }

    @AfterEach
    void hidesTheStage() throws Exception {
        RobotWindow.act(stage::hide);
    }

    @Test
    void anotherWorkspaceTakesThePlaceOfTheFirstAndAFolderOfOtherFilesLeadsBack() throws Exception {
        Path first = workspace("pertama", 1);
        Path second = workspace("kedua", 2);
        Path letters = Files.createDirectory(folder.resolve("surat"));
        Files.writeString(letters.resolve("surat.txt"), "Bukan ruang kerja.");

        RobotWindow.act(() -> window.open(first, false));
        untilArticles("1 artikel");
        RobotWindow.act(() -> window.open(second, false));
        untilArticles("2 artikel");
        RobotWindow.act(() -> window.open(letters, false));
        RobotWindow.until(() -> stage.getScene().lookup("#failed-back") != null);
        RobotWindow.act(() -> ((Button) stage.getScene().lookup("#failed-back")).fire());
        untilArticles("2 artikel");
        assertThat(letters).isDirectoryContaining("glob:**surat.txt").isDirectoryNotContaining("glob:**journal");
    }

    @Test
    void aWindowComesBackWhereItStoodAndFillsTheScreenAgain() throws Exception {
        Path articles = workspace("tempat", 1);
        RobotWindow.act(() -> window.open(articles, false));
        untilArticles("1 artikel");
        RobotWindow.act(() -> {
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(930);
            stage.setHeight(600);
        });
        RobotWindow.act(stage::hide);
        openAgain(articles);
        assertThat(place()).isEqualTo(new WindowPlace(40, 30, 930, 600, false));

        RobotWindow.act(() -> stage.setMaximized(true));
        WaitForAsyncUtils.waitForFxEvents();
        RobotWindow.act(stage::hide);
        assertThat(WindowPlace.in(WindowSettings.in(articles))).isEqualTo(new WindowPlace(40, 30, 930, 600, true));
        openAgain(articles);
        assertThat(stage.isMaximized()).isTrue();
    }

    /// Another run of the program.
    private void openAgain(Path workspace) throws Exception {
        RobotWindow.act(() -> {
            stage = new Stage();
            window =
                    new WorkspaceWindow(stage, BackgroundTasks.threads(), Optional.of(Texts.INDONESIAN), address -> {});
            window.open(workspace, false);
        });
        untilArticles("1 artikel");
    }

    private WindowPlace place() throws Exception {
        return RobotWindow.fx(() ->
                new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
    }

    private Path workspace(String name, int articles) throws Exception {
        Path made = folder.resolve(name);
        try (Workspace workspace = Workspace.open(made)) {
            for (int i = 1; i <= articles; i++) {
                Path article = folder.resolve(name + i + ".txt");
                Files.writeString(
                        article,
                        "Presiden Brasil Luiz Inacio Lula da Silva bertemu dengan Kanselir Jerman Olaf Scholz di Berlin"
                                + " pada %d Desember 2023.%n".formatted(i));
                workspace.importFiles(List.of(article), ImportListener.NONE);
            }
        }
        return made;
    }

    private void untilArticles(String words) throws Exception {
        RobotWindow.until(() -> stage.getScene().getRoot() instanceof MainWindow main
                && main.lookupAll("*").stream()
                        .anyMatch(node -> node instanceof Labeled label
                                && label.getText() != null
                                && label.getText().startsWith(words)));
    }
}
