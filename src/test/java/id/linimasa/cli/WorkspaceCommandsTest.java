package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `import` and `events` over the sample articles.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkspaceCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Path temp = Path.of("");
    private Ran first = new Ran(-1, "", "");

    private record Ran(int status, String out, String err) {}

    private Ran run(String command, String... arguments) {
        List<String> words = new ArrayList<>(
                List.of(command, "--workspace", temp.resolve("kerja").toString()));
        words.addAll(List.of(arguments));
        return plain(words.toArray(String[]::new));
    }

    private static Ran plain(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeAll
    void importTheSeeds(@TempDir Path shared) {
        temp = shared;
        first = run("import", "seeds");
    }

    @Test
    void importTellsOfEachInput() {
        assertThat(first.status).isEqualTo(ExitStatus.OK);
        assertThat(first.out.lines()).hasSize(6).last().asString().startsWith("5 diimpor, 0 sudah ada");
    }

    @Test
    void secondImportIsWellAndImportsNothing() {
        Ran second = run("import", "--lang", "en", "seeds");
        assertThat(second.status).isEqualTo(ExitStatus.OK);
        assertThat(second.out).contains("0 imported, 5 already known");
    }

    @Test
    void missingFileIsNamedAndGivesStatusOne() {
        Path missing = temp.resolve("tiada.txt");
        Ran ran = run("import", missing.toString());
        assertThat(ran.status).isEqualTo(ExitStatus.PARTLY);
        assertThat(ran.err).contains(missing.toString());
    }

    @Test
    void reasonsAreToldInTheLanguageAskedForAndReportedInBoth() throws IOException {
        Path missing = temp.resolve("tiada.txt");
        Path report = temp.resolve("laporan.json");

        Ran ran = run("import", "--lang", "en", "--report", report.toString(), missing.toString());

        assertThat(ran.err).contains(missing + ": rejected: no such file");
        JsonNode outcome =
                JSON.readTree(Files.readString(report)).path("outcomes").path(0);
        assertThat(outcome.path("reason").asString()).isEqualTo("berkas tidak ada");
        assertThat(outcome.path("explanation").path("id").asString()).isEqualTo("berkas tidak ada");
        assertThat(outcome.path("explanation").path("en").asString()).isEqualTo("no such file");
    }

    @Test
    void eventsComeAsTableOfLinesForPeople() {
        Ran ran = run("events");
        assertThat(ran.status).isEqualTo(ExitStatus.OK);
        assertThat(ran.out.lines().findFirst())
                .hasValueSatisfying(l -> assertThat(l).startsWith("TANGGAL"));
        assertThat(ran.err).contains("peristiwa");
    }

    @Test
    void eventsComeAsJsonOfTheContract() {
        Ran ran = run("events", "--format", "jsonl", "--person", "Putin", "--person", "Guterres", "--from", "2022-04");
        assertThat(ran.status).isEqualTo(ExitStatus.OK);
        List<JsonNode> events = ran.out.lines().map(JSON::readTree).toList();
        assertThat(events).isNotEmpty().allSatisfy(e -> {
            assertThat(e.path("id").asString()).isNotEmpty();
            assertThat(e.path("articles")).isNotEmpty();
            assertThat(e.path("claims")).isNotEmpty();
            assertThat(e.path("participants").toString()).contains("Putin", "Guterres");
        });
    }

    @Test
    void eventsComeAsCsvWithAHeader() {
        Ran ran = run("events", "--format", "csv", "jenis:pertemuan");
        assertThat(ran.out).startsWith("id,date,from,to,type,status,").contains(",MEETING,");
    }

    @Test
    void typesAndStatusesAreTakenInBothLanguages() {
        assertThat(run("events", "--type", "pertemuan", "--status", "direncanakan").out)
                .isEqualTo(run("events", "--type", "MEETING", "--status", "PLANNED").out);
        Ran wrong = run("events", "--type", "makan");
        assertThat(wrong.status).isEqualTo(ExitStatus.USAGE);
        assertThat(wrong.err).contains("makan");
    }

    @Test
    void wrongQuerySaysWhere() {
        Ran ran = run("events", "--lang", "en", "tokoh:putin (jenis:pertemuan");
        assertThat(ran.status).isEqualTo(ExitStatus.USAGE);
        assertThat(ran.err).contains("parenthesis").contains("character 13");
    }

    @Test
    void certainLeavesOutWhatOnlyOverlaps() {
        long possible = run("events", "--format", "jsonl", "--from", "2022-04-26", "--to", "2022-04-26")
                .out
                .lines()
                .count();
        long certain = run("events", "--format", "jsonl", "--certain", "--from", "2022-04-26", "--to", "2022-04-26")
                .out
                .lines()
                .count();
        assertThat(certain).isPositive().isLessThanOrEqualTo(possible);
    }

    @Test
    void missingWorkspaceGivesStatusThreeAndIsNotMade() {
        Path nowhere = temp.resolve("tiada");
        Ran ran = plain("events", "--workspace", nowhere.toString());
        assertThat(ran.status).isEqualTo(ExitStatus.WORKSPACE);
        assertThat(ran.err).contains(nowhere.toString());
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void folderOfOthersGivesStatusThree() throws IOException {
        Path others = Files.createDirectories(temp.resolve("dokumen"));
        Files.writeString(others.resolve("surat.txt"), "Halo");
        Ran ran = plain("import", "--workspace", others.toString(), "seeds");
        assertThat(ran.status).isEqualTo(ExitStatus.WORKSPACE);
        assertThat(ran.err).contains(others.toString());
    }

    @Test
    void reportIsJsonOfAllOutcomes() throws IOException {
        Path report = temp.resolve("hasil.json");
        run(
                "import",
                "--report",
                report.toString(),
                "seeds",
                temp.resolve("tiada.txt").toString());
        JsonNode outcomes = JSON.readTree(Files.readString(report)).path("outcomes");
        assertThat(outcomes).hasSize(6);
        assertThat(outcomes.get(0).path("outcome").asString()).isEqualTo("known");
        assertThat(outcomes.get(5).path("outcome").asString()).isEqualTo("rejected");
        assertThat(outcomes.get(5).path("reason").asString()).isNotBlank();
    }

    @Test
    void dryRunShowsDatesAndTitlesAndMakesNoWorkspace() {
        Path nowhere = temp.resolve("kering");
        Ran ran = plain("import", "--workspace", nowhere.toString(), "--dry-run", "seeds");
        assertThat(ran.status).isEqualTo(ExitStatus.OK);
        assertThat(ran.out.lines()).hasSize(5).anySatisfy(l -> assertThat(l).contains("2022-04-26"));
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void checkAndInfoTellOfASoundWorkspace() {
        assertThat(plain(
                                "workspace",
                                "check",
                                "--workspace",
                                temp.resolve("kerja").toString())
                        .status)
                .isEqualTo(ExitStatus.OK);
        Ran info = plain(
                "workspace",
                "info",
                "--lang",
                "en",
                "--workspace",
                temp.resolve("kerja").toString());
        assertThat(info.out).contains("articles: 5");
        assertThat(plain(
                                "workspace",
                                "check",
                                "--workspace",
                                temp.resolve("tiada").toString())
                        .status)
                .isEqualTo(ExitStatus.WORKSPACE);
    }
}
