package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.query.EventQuery;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The three stories of the user's guide, walked with mouse and keyboard on the headless platform; each looks at
/// what is on the screen.
class StoriesTest {

    private static final int ARTICLES = 200;

    @TempDir
    Path folder;

    @Test
    void anAnalystFollowsAMeetingFromPlanToReport() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            robot.tick("Vladimir Putin");
            RobotWindow.until(() -> robot.count(".chip-cross") == 1);
            robot.tick("Antonio Guterres");
            RobotWindow.until(() -> robot.count(".chip-cross") == 2);
            Event meeting = meeting(workspace);
            RobotWindow.until(() -> robot.window()
                            .timeline()
                            .view()
                            .columnsProperty()
                            .get()
                            .rows()
                            .applyAsInt(meeting.id())
                    >= 0);
            robot.press(KeyCode.L);
            RobotWindow.until(() -> robot.sees("#event-table"));
            robot.click(
                    n -> n instanceof Labeled cell && meeting.title().id().equals(cell.getText()),
                    "#event-table .table-cell");
            RobotWindow.until(
                    () -> robot.words("#event-title").equals(meeting.title().id()));
            assertThat(robot.words("#event-date")).isEqualTo("Selasa, 26 April 2022");
            assertThat(robot.reads("Direncanakan")).isTrue();
            assertThat(robot.reads("semula direncanakan")).isTrue();
            assertThat(robot.count(".report")).isGreaterThanOrEqualTo(2);
            robot.click(".source-tab:selected");
            assertThat(robot.sees(".evidence")).isTrue();
            assertThat(robot.sees("#date-explanation")).isTrue();
            robot.press(KeyCode.ALT, KeyCode.DOWN);
            RobotWindow.until(
                    () -> !meeting.id().equals(robot.window().selection().eventId()));
            assertThat(robot.words("#event-title")).isNotBlank();
        }
    }

    private Workspace samples() {
        Workspace workspace = Workspace.open(folder.resolve("contoh"));
        workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
        return workspace;
    }

    private static Event meeting(Workspace workspace) {
        return workspace.page(EventQuery.ALL).events().stream()
                .filter(e -> e.status() == EventStatus.OCCURRED
                        && e.history().stream().anyMatch(h -> h.status() == EventStatus.PLANNED)
                        && takesPart(e, "Vladimir Putin")
                        && takesPart(e, "Antonio Guterres"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean takesPart(Event event, String name) {
        return event.participants().stream().anyMatch(p -> p.name().equals(name));
    }

    @Test
    void aJournalistDropsAFolderAsksForTwoPeopleAndCorrectsADayOfWriting() throws Exception {
        Path news = Files.createDirectory(folder.resolve("berita"));
        NewsTemplates.write(news, ARTICLES);
        try (Workspace workspace = Workspace.open(folder.resolve("ruang"));
                RobotWindow robot = new RobotWindow(workspace)) {
            assertThat(robot.sees("#welcome")).isTrue();
            robot.drop("#welcome", List.of(news));
            RobotWindow.until(() -> robot.words("#import-message").startsWith(ARTICLES + " baru"));
            RobotWindow.until(() -> robot.words("#status-shown").contains("peristiwa"));
            assertThat(robot.reads("tidak diketahui"))
                    .as("the article without a day")
                    .isTrue();
            robot.click("#import-close");
            robot.tick(NewsTemplates.ONE);
            RobotWindow.until(() -> robot.count(".chip-cross") == 1);
            robot.tick(NewsTemplates.OTHER);
            RobotWindow.until(() -> robot.count(".chip-cross") == 2);
            robot.press(KeyCode.L);
            RobotWindow.until(() -> robot.sees("#event-table") && !robot.list().isEmpty());
            assertThat(robot.list())
                    .allMatch(row -> row.contains(NewsTemplates.ONE) && row.contains(NewsTemplates.OTHER));
            robot.click("#event-table .table-row-cell");
            RobotWindow.until(() -> robot.sees(".evidence"));
            assertThat(robot.count(".participant")).isGreaterThanOrEqualTo(2);
            assertThat(robot.sees(".mark-trigger")).isTrue();
            correctsADay(workspace, robot);
        }
    }

    /// The meeting of `kemarin` has no day until somebody says when the article was written, and none again once that
    /// is undone.
    private static void correctsADay(Workspace workspace, RobotWindow robot) throws Exception {
        assumeTrue(new OpenWorkspace(workspace).decides(), "decisions are not kept yet");
        robot.click("#search-clear");
        robot.click("#status-undated");
        RobotWindow.until(() -> robot.sees("#undated-card"));
        String before = robot.words("#status-undated");
        robot.click("#undated-list .list-cell");
        RobotWindow.until(() -> robot.words("#article-origin").contains("tanggal tulis tidak diketahui"));
        robot.press(KeyCode.F2);
        RobotWindow.until(() -> robot.sees("#written-field"));
        robot.enter("#written-field", "10 Mei 2022");
        RobotWindow.until(() -> robot.words("#event-date").equals("Senin, 9 Mei 2022"));
        assertThat(robot.words("#article-origin")).contains("ditulis 10 Mei 2022 (ditetapkan)");
        robot.press(KeyCode.CONTROL, KeyCode.Z);
        RobotWindow.until(() -> robot.words("#event-date").equals("Tanpa tanggal"));
        RobotWindow.until(() -> robot.words("#status-undated").equals(before));
    }

    @Test
    void aResearcherNarrowsToAQuarterAndExports() throws Exception {
        try (Workspace workspace = samples();
                RobotWindow robot = new RobotWindow(workspace)) {
            robot.enter("#search-field", "kuartal I 2022");
            RobotWindow.until(() -> robot.reads("Triwulan 1 2022"));
            RobotWindow.until(() -> robot.reads("mungkin"));
            int shown = robot.window().timeline().view().columnsProperty().get().size();
            assertThat(robot.words("#status-shown")).startsWith(shown + " dari ");
            robot.click(n -> n instanceof Labeled l && "Daftar".equals(l.getText()), ".segment");
            RobotWindow.until(() -> robot.sees("#event-table"));
            assertThat(robot.list()).hasSize(shown).allMatch(row -> row.contains("2022"));
            Path file = folder.resolve("kuartal.csv");
            robot.saveTo(file);
            robot.click("#export");
            robot.click("#export-more");
            RobotWindow.until(() -> robot.reads(shown + " peristiwa, " + shown + " ditulis"));
            robot.click("#export-save");
            RobotWindow.until(() -> robot.words("#status-notice").contains("kuartal.csv") && Files.exists(file));
            robot.click(n -> n instanceof Labeled l && "Tutup".equals(l.getText()), "#export-dialog .button");
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).hasSizeGreaterThan(shown);
            assertThat(String.join("\n", lines)).contains("2022-02");
        }
    }
}
