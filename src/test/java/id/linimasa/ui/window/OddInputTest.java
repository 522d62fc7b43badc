package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.query.EventQuery;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// What a new user may do to the window, or the world to its files: it says what is wrong and what to do, and goes on.
class OddInputTest {

    @TempDir
    Path folder;

    private Workspace samples() {
        Workspace workspace = Workspace.open(folder.resolve("contoh"));
        workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
        return workspace;
    }

    @Test
    void aFolderOfRubbishIsReportedFileByFileAndAnEmptyOneSaysSo() throws Exception {
        Path rubbish = Files.createDirectory(folder.resolve("sampah"));
        Files.write(rubbish.resolve("gambar.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 7});
        Files.write(rubbish.resolve("kosong.txt"), new byte[0]);
        Files.write(rubbish.resolve("acak.txt"), new byte[] {0, 1, 2, 3, (byte) 0xff, (byte) 0xfe, 0, 9});
        Files.writeString(rubbish.resolve("rusak.json"), "{\"title\": \"tak selesai");
        Path empty = Files.createDirectory(folder.resolve("kosong"));
        try (Workspace workspace = Workspace.open(folder.resolve("ruang"));
                RobotWindow robot = new RobotWindow(workspace)) {
            robot.drop("#welcome", List.of(rubbish));
            RobotWindow.until(() -> robot.sees("#import-table"));
            assertThat(robot.words("#import-message")).isEqualTo("0 baru · 1 dilewati · 3 ditolak");
            assertThat(robot.reads("rusak.json")).isTrue();
            assertThat(robot.sees("#welcome")).as("there still is no event").isTrue();
            robot.click("#import-close");
            robot.drop("#welcome", List.of(empty));
            RobotWindow.until(() -> robot.words("#import-message").startsWith("Tidak ada berkas"));
        }
    }

    @Test
    void aClickLeadsToWhatAnImportLeftOutAndWhyAndAnotherBackToAllInputs() throws Exception {
        Path mixed = Files.createDirectory(folder.resolve("campur"));
        for (int i = 1; i <= 9; i++) {
            Files.writeString(
                    mixed.resolve("berita" + i + ".txt"),
                    "Presiden Andi Wijaya bertemu Ketua DPR Maya Lestari di Medan pada " + i + " Mei 2022.\n");
        }
        Files.write(mixed.resolve("gambar.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(mixed.resolve("rusak.pdf"), "%PDF-1.7 lalu tidak ada apa-apa");
        try (Workspace workspace = Workspace.open(folder.resolve("ruang"));
                RobotWindow robot = new RobotWindow(workspace)) {
            robot.drop("#welcome", List.of(mixed));
            RobotWindow.until(() -> robot.words("#import-message").startsWith("9 baru"));
            assertThat(rows(robot)).hasSize(11);
            robot.click("#import-reasons");
            assertThat(rows(robot)).extracting(ImportRow::name).containsExactly("rusak.pdf", "gambar.png");
            assertThat(rows(robot))
                    .allSatisfy(row -> assertThat(
                                    robot.reads(robot.texts().of(row.outcome().reason())))
                            .isTrue());
            robot.click("#import-reasons");
            assertThat(rows(robot)).hasSize(11);
        }
    }

    private static List<ImportRow> rows(RobotWindow robot) throws Exception {
        return RobotWindow.fx(() -> List.copyOf(robot.robot()
                .lookup("#import-table")
                .<TableView<ImportRow>>query()
                .getItems()));
    }

    @Test
    void nonsenseAndSlipsInTheSearchFieldAreAnsweredAndTheLastGoodAnswerStays() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            String all = robot.words("#status-shown");
            robot.enter("#search-field", "tokoh:putin (jenis:pertemuan");
            RobotWindow.until(() -> robot.reads("kurung ini tidak ditutup"));
            assertThat(robot.words("#status-shown")).isEqualTo(all);
            assertThat(robot.sees("#timeline")).isTrue();
            robot.enter("#search-field", "zxqwv brlgh");
            RobotWindow.until(() -> robot.sees("#nothing-found"));
            assertThat(robot.words("#status-shown")).startsWith("0 dari ");
            robot.click(
                    n -> n instanceof Labeled l && "Hapus semua saringan".equals(l.getText()),
                    "#nothing-found .button");
            RobotWindow.until(() -> robot.words("#status-shown").equals(all));
        }
    }

    @Test
    void aTitleOfThousandsOfLettersLeavesRoomForTheArticle() throws Exception {
        Path file = Files.writeString(
                folder.resolve("panjang.txt"),
                "Judul yang sangat panjang ".repeat(200) + "\nSelasa, 10 Mei 2022 10:00 WIB\n\n"
                        + "Presiden Andi Wijaya bertemu Ketua DPR Maya Lestari di Medan pada Senin (9/5/2022).\n");
        try (Workspace workspace = Workspace.open(folder.resolve("ruang"));
                RobotWindow robot = new RobotWindow(workspace)) {
            robot.drop("#welcome", List.of(file));
            RobotWindow.until(() -> robot.words("#import-message").startsWith("1 baru"));
            robot.click("#import-close");
            robot.press(KeyCode.L);
            robot.click("#event-table .table-row-cell");
            RobotWindow.until(() -> robot.sees(".evidence"));
            double height = RobotWindow.fx(() ->
                    robot.robot().lookup("#article").query().getBoundsInLocal().getHeight());
            assertThat(height).as("pixels for the article's text").isGreaterThan(200);
        }
    }

    @Test
    void inASmallWindowWithLargeLettersAnEventOfManySourcesLeavesTheBarsWhereTheyAre() throws Exception {
        Path news = Files.createDirectory(folder.resolve("berita"));
        for (int i = 1; i <= 15; i++) {
            Files.writeString(
                    news.resolve(i + ".txt"),
                    "Menteri Andi bertemu Maya, laporan ke-%d\n%d Mei 2022 10:00 WIB\n\n".formatted(i, 9 + i)
                            + "Presiden Andi Wijaya bertemu Ketua DPR Maya Lestari di Medan pada Senin (9/5/2022). "
                            + "Alasan yang ke-%d belum disebut.\n".formatted(i));
        }
        try (Workspace workspace = Workspace.open(folder.resolve("ruang"))) {
            workspace.importFiles(List.of(news), ImportListener.NONE);
            try (RobotWindow robot = new RobotWindow(workspace)) {
                RobotWindow.act(() -> {
                    robot.window().model().lettersProperty().set(130);
                    Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(900);
                    stage.setHeight(560);
                    robot.window()
                            .selection()
                            .select(workspace
                                    .page(EventQuery.ALL)
                                    .events()
                                    .getFirst()
                                    .id());
                });
                RobotWindow.until(() -> robot.sees(".evidence") && robot.scene().getHeight() <= 560);
                assertThat(top(robot, ".top-bar")).isZero();
                assertThat(bottom(robot, "#status-bar")).isCloseTo(robot.scene().getHeight(), within(1.0));
                assertThat(robot.words("#source-more"))
                        .as("tabs without room")
                        .isEqualTo("+" + (15 - robot.count(".source-tab")));
                robot.click("#source-more");
                RobotWindow.until(() -> !robot.robot()
                        .lookup(".context-menu .menu-item")
                        .queryAll()
                        .isEmpty());
                String before = robot.words("#article-origin");
                robot.click(".context-menu .menu-item");
                RobotWindow.until(() -> !robot.words("#article-origin").equals(before));
                RobotWindow.act(() -> robot.window().model().listProperty().set(true));
                RobotWindow.until(() -> robot.sees("#event-table"));
                assertThat(columnsBeyondTheEdge(robot)).as("pixels").isLessThanOrEqualTo(1);
            }
        }
    }

    private static double columnsBeyondTheEdge(RobotWindow robot) throws Exception {
        return RobotWindow.fx(() -> {
            TableView<?> table = robot.robot().lookup("#event-table").query();
            double columns = table.getVisibleLeafColumns().stream()
                    .mapToDouble(column -> column.getWidth())
                    .sum();
            return columns - table.getWidth();
        });
    }

    private static double top(RobotWindow robot, String selector) throws Exception {
        return RobotWindow.fx(
                () -> robot.robot().lookup(selector).query().localToScene(0, 0).getY());
    }

    private static double bottom(RobotWindow robot, String selector) throws Exception {
        return RobotWindow.fx(() -> {
            Node node = robot.robot().lookup(selector).query();
            return node.localToScene(node.getBoundsInLocal()).getMaxY();
        });
    }

    @Test
    void aWorkspaceThatVanishesUnderTheWindowFailsImportsWithAReasonAndLeavesTheWindowAlive() throws Exception {
        Workspace workspace = samples();
        try (RobotWindow robot = new RobotWindow(workspace)) {
            String all = robot.words("#status-shown");
            delete(workspace.folder());
            RobotWindow.act(() -> robot.window().importing().start(List.of(Path.of("seeds"))));
            RobotWindow.until(() -> robot.words("#import-message").startsWith("Impor gagal"));
            assertThat(robot.words("#import-message"))
                    .contains(workspace.folder().toString());
            assertThat(RobotWindow.fx(() -> robot.robot()
                            .lookup("#import-message")
                            .query()
                            .getBoundsInParent()
                            .getMaxX()))
                    .as("a long reason is wrapped, not cut off by the card")
                    .isLessThan(900);
            robot.click("#import-close");
            robot.press(KeyCode.L);
            RobotWindow.until(() -> robot.sees("#event-table"));
            assertThat(robot.words("#status-shown")).isEqualTo(all);
        } finally {
            workspace.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void whatAnotherProgramImportsIntoTheSameWorkspaceIsShownHere() throws Exception {
        Path place = folder.resolve("bersama");
        try (Workspace here = Workspace.open(place);
                Workspace there = Workspace.open(place);
                RobotWindow robot = new RobotWindow(here)) {
            here.attend();
            assertThat(robot.sees("#welcome")).isTrue();
            there.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
            RobotWindow.until(() -> robot.words("#status-shown").endsWith("peristiwa")
                    && !robot.words("#status-shown").startsWith("0"));
            assertThat(robot.sees("#welcome")).isFalse();
        }
    }
}
