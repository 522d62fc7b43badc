package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.linimasa.cli.Cli;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.query.EventQuery;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Texts;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// Whoever reads a number in the window's title, counts the list, or exports, gets the same events.
class SameCountsTest {
    private static final int QUERIES = 50;
    private static final Pattern COUNT = Pattern.compile("^Linimasa — kerja · (\\d+) (?:dari \\d+ )?peristiwa$");
    private static final List<String> TEXTS = List.of(
            "",
            "putin",
            "tokoh:putin",
            "jenis:pertemuan",
            "guterres moskow",
            "tokoh:biden atau tokoh:macron",
            "-rusia",
            "tanggal:2022-02..2022-04");

    @TempDir
    Path folder;

    private BackgroundTasks tasks;
    private Stage stage;

    /// Fifty questions as people put them together: words, a person, types, statuses, days.
    private static List<EventQuery> queries() {
        Random random = new Random(50);
        List<EventQuery> queries = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            LocalDate from = random.nextBoolean() ? null : LocalDate.of(2020 + random.nextInt(4), 1 + i % 12, 1);
            LocalDate to = from == null || random.nextBoolean() ? null : from.plusDays(random.nextInt(500));
            queries.add(new EventQuery(
                    TEXTS.get(random.nextInt(TEXTS.size())),
                    random.nextInt(4) == 0 ? List.of("Vladimir Putin") : List.of(),
                    Set.of(),
                    Set.of(),
                    random.nextInt(5) == 0 ? Set.of(EventType.MEETING, EventType.CALL) : Set.of(),
                    random.nextInt(5) == 0 ? Set.of(EventStatus.OCCURRED) : Set.of(),
                    Set.of(),
                    from,
                    to,
                    random.nextBoolean(),
                    EventQuery.Sort.DATE,
                    Integer.MAX_VALUE));
        }
        return queries;
    }

    @Test
    void titleListAndExportsAgreeForFiftyQueries() throws Exception {
        Path kerja = folder.resolve("kerja");
        try (Workspace workspace = Workspace.open(kerja)) {
            workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
        }
        FxToolkit.registerPrimaryStage();
        RobotWindow.act(() -> {
            stage = FxToolkit.toolkitContext().getRegisteredStage();
            tasks = BackgroundTasks.threads();
            Theme.loadFonts();
            new WorkspaceWindow(stage, tasks, Optional.of(Texts.INDONESIAN), url -> {}).open(kerja, false);
        });
        try {
            RobotWindow.until(() -> stage.getScene().getRoot() instanceof MainWindow);
            MainWindow window =
                    RobotWindow.fx(() -> (MainWindow) stage.getScene().getRoot());
            RobotWindow.act(() -> window.model().listProperty().set(true));
            RobotWindow.until(() -> shown() > 0);
            List<EventQuery> queries = queries();
            Set<Integer> counts =
                    queries.stream().map(query -> agreed(window, kerja, query)).collect(Collectors.toSet());
            assertThat(counts).as("queries that differ").hasSizeGreaterThan(8);
        } finally {
            RobotWindow.act(stage::hide);
        }
    }

    /// The one number that all of them tell.
    private int agreed(MainWindow window, Path kerja, EventQuery query) {
        try {
            RobotWindow.act(() -> window.selection().ask(before -> query));
            RobotWindow.until(
                    () -> window.exporting().choice().request().query().equals(query));
            RobotWindow.until(() -> listed().size() == shown()); // rows are put in order in the background
            List<String> list = RobotWindow.fx(this::listed);
            Path exported = folder.resolve("jendela.csv");
            RobotWindow.act(
                    () -> window.exporting().write(window.exporting().choice().request(), exported));
            RobotWindow.until(() -> !window.exporting().runningProperty().get());
            assertThat(RobotWindow.fx(this::shown)).as("title: %s", query).isEqualTo(list.size());
            assertThat(ids(exported)).as("export of the window: %s", query).isEqualTo(list);
            assertThat(commanded(kerja, query)).as("linimasa export: %s", query).isEqualTo(list);
            return list.size();
        } catch (Exception e) {
            throw new AssertionError(query.toString(), e);
        }
    }

    private int shown() {
        Matcher title = COUNT.matcher(stage.getTitle());
        return title.matches() ? Integer.parseInt(title.group(1)) : -1;
    }

    /// The ids of the rows that somebody sees; where nothing is found the window says so in the list's place.
    @SuppressWarnings("unchecked")
    private List<String> listed() {
        TableView<EventRow> table = (TableView<EventRow>) stage.getScene().lookup("#event-table");
        if (!RobotWindow.visible(table)) {
            assertThat(RobotWindow.visible(stage.getScene().lookup("#nothing-found")))
                    .isTrue();
            return List.of();
        }
        return table.getItems().stream()
                .map(row -> row.columns().ids().apply(row.row()))
                .toList();
    }

    private static List<String> ids(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().map(row -> row.getField("event_id")).toList();
        }
    }

    private List<String> commanded(Path kerja, EventQuery query) throws IOException {
        Path file = folder.resolve("perintah.csv");
        List<String> words = new ArrayList<>(List.of(
                "export",
                "--workspace",
                kerja.toString(),
                "-f",
                "csv",
                "-o",
                file.toString(),
                "--columns",
                "event_id"));
        query.people().forEach(name -> words.addAll(List.of("--person", name)));
        query.types().forEach(type -> words.addAll(List.of("--type", type.name())));
        query.statuses()
                .forEach(
                        status -> words.addAll(List.of("--status", status.name().toLowerCase(Locale.ROOT))));
        if (query.from() != null) {
            words.addAll(List.of("--from", query.from().toString()));
        }
        if (query.to() != null) {
            words.addAll(List.of("--to", query.to().toString()));
        }
        if (query.certain()) {
            words.add("--certain");
        }
        words.addAll(List.of("--", query.text()));
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Cli.run(words.toArray(String[]::new), nowhere, nowhere)).isZero();
        return ids(file);
    }
}
