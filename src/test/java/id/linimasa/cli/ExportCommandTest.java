package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.query.EventQuery;
import id.linimasa.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// `export` over the sample articles.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandTest {
    private Path temp = Path.of("");

    private record Ran(int status, String out, String err) {}

    private Ran run(String command, String... arguments) {
        List<String> words = new ArrayList<>(List.of(command, "--workspace", folder().toString()));
        words.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(
                words.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path folder() {
        return temp.resolve("kerja");
    }

    private String out(String name) {
        return temp.resolve(name).toString();
    }

    @BeforeAll
    void importTheSeeds(@TempDir Path shared) {
        temp = shared;
        assertThat(run("import", "seeds").status).isEqualTo(ExitStatus.OK);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatIsWrittenWithItsManifest(ExportFormat format) {
        String file = out("semua." + format.id());
        Ran ran = run("export", "--format", format.id(), "--out", file);
        assertThat(ran.status).as(ran.err).isEqualTo(ExitStatus.OK);
        assertThat(ran.out).contains(file, file + ".manifest.json");
        assertThat(ran.err).contains(" peristiwa");
        assertThat(Path.of(file)).isNotEmptyFile();
    }

    @Test
    void theManifestMakesTheSameFileAgain() {
        assertThat(run("export", "-f", "csv", "-o", out("satu.csv"), "--person", "Putin", "--from", "2022-04").status)
                .isEqualTo(ExitStatus.OK);
        Ran again = run("export", "--from-manifest", out("satu.csv.manifest.json"), "--out", out("dua.csv"));
        assertThat(again.status).isEqualTo(ExitStatus.OK);
        assertThat(Path.of(out("dua.csv"))).hasSameBinaryContentAs(Path.of(out("satu.csv")));
    }

    @Test
    void whatAFormatCannotHoldIsTold() {
        Ran ran = run("export", "--lang", "en", "-f", "ics", "-o", out("k.ics"));
        assertThat(ran.err)
                .containsPattern("[0-9]+ undated: not in the calendar")
                .contains("±");
    }

    @Test
    void wrongUsageIsToldBeforeAnythingIsWritten() {
        assertThat(run("export", "-o", out("x.csv")).status).isEqualTo(ExitStatus.USAGE);
        assertThat(run("export", "-f", "docx", "-o", out("x.csv")).err).contains("docx", "timelinejs-csv");
        assertThat(run("export", "-f", "csv", "--bodies", "-o", out("x.csv")).status)
                .isEqualTo(ExitStatus.USAGE);
        Ran column = run("export", "-f", "csv", "--columns", "warna", "-o", out("x.csv"));
        assertThat(column.status).isEqualTo(ExitStatus.USAGE);
        assertThat(column.err).contains("warna", "event_id");
        assertThat(Path.of(out("x.csv"))).doesNotExist();
    }

    @Test
    void bodiesAreLeftOutUnlessAskedFor() throws IOException {
        run("export", "-f", "jsonld", "-o", out("tanpa.jsonld"));
        assertThat(Files.readString(Path.of(out("tanpa.jsonld")))).doesNotContain("articleBody");
        run("export", "-f", "jsonld", "--bodies", "-o", out("dengan.jsonld"));
        assertThat(Files.readString(Path.of(out("dengan.jsonld")))).contains("articleBody");
    }

    @Test
    void chosenEventsAreExportedAlone() throws IOException {
        String id;
        try (Workspace workspace = Workspace.open(folder())) {
            id = workspace.page(EventQuery.ALL).events().get(3).id();
        }
        run("export", "-f", "csv", "--id", id, "-o", out("pilihan.csv"));
        assertThat(Files.readString(Path.of(out("pilihan.csv"))).lines())
                .hasSize(2)
                .anyMatch(l -> l.startsWith(id + ","));
        run("export", "-f", "jsonl", "--starred", "-o", out("bintang.jsonl"));
        assertThat(Path.of(out("bintang.jsonl"))).isEmptyFile();
    }

    @Test
    void anIdThatNoEventHasIsWrongUsageAndNothingIsWritten() {
        Ran ran = run("export", "-f", "csv", "--id", "tiada-1", "-o", out("tiada.csv"));
        assertThat(ran.status).isEqualTo(ExitStatus.USAGE);
        assertThat(ran.err).contains("tiada-1");
        assertThat(Path.of(out("tiada.csv"))).doesNotExist();
    }

    @Test
    void nothingElseIsAskedForBesideAManifest() {
        run("export", "-f", "csv", "-o", out("asli.csv"));
        String manifest = out("asli.csv.manifest.json");
        for (String[] more : new String[][] {{"--format", "tsv"}, {"--limit", "1"}, {"--starred"}, {"tokoh:putin"}}) {
            List<String> words = new ArrayList<>(List.of("--from-manifest", manifest, "-o", out("lagi.csv")));
            words.addAll(List.of(more));
            Ran ran = run("export", words.toArray(String[]::new));
            assertThat(ran.status).as("%s", words).isEqualTo(ExitStatus.USAGE);
            assertThat(ran.err).contains("--from-manifest");
        }
        assertThat(Path.of(out("lagi.csv"))).doesNotExist();
    }

    @Test
    void aFileThatIsNoManifestIsNamed() throws IOException {
        Path other = Files.writeString(temp.resolve("lain.json"), "bukan manifes");
        Ran ran = run("export", "--from-manifest", other.toString(), "-o", out("lagi2.csv"), "--lang", "en");
        assertThat(ran.status).isEqualTo(ExitStatus.USAGE);
        assertThat(ran.err).contains(other + ": no manifest").doesNotContain("Unrecognized token");
    }

    @Test
    void aSheetHasAsManyRowsAsAskedForAndTheSameForTheSameSeed() {
        Ran sheet = run("sheet", "--size", "4", "--seed", "7");
        assertThat(sheet.status).isEqualTo(ExitStatus.OK);
        assertThat(sheet.out.lines()).hasSize(5);
        assertThat(run("sheet", "--size", "4", "--seed", "7").out).isEqualTo(sheet.out);
        assertThat(run("sheet", "--limit", "2").out.lines()).hasSize(3);
        assertThat(run("sheet", "--size", "-1").status).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void resultsThatCannotBeWrittenAreToldUnlessTheReaderLeft() {
        Ran full = failing("No space left on device");
        assertThat(full.status).isEqualTo(ExitStatus.PARTLY);
        assertThat(full.err).contains("hasil tidak tertulis seluruhnya", "No space left on device");
        Ran left = failing("Broken pipe");
        assertThat(left.status).isEqualTo(ExitStatus.PARTLY);
        assertThat(left.err).isEmpty();
    }

    private Ran failing(String reason) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(
                new String[] {"events", "--workspace", folder().toString(), "--format", "jsonl"},
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(reason);
                    }
                },
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, "", err.toString(StandardCharsets.UTF_8));
    }
}
