package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CliTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void helpAndVersionGoToStandardOutputWithStatusZero() {
        Ran help = run("--help");
        assertThat(help.status).isEqualTo(ExitStatus.OK);
        assertThat(help.out).contains("annotate", "dates");
        assertThat(run("--version").out).startsWith("linimasa ");
    }

    @Test
    void helpInEnglishDescribesTheCommandsInEnglish() {
        assertThat(run("--help").out).contains("Daftar peristiwa di ruang kerja.");
        assertThat(run("--lang", "en", "--help").out)
                .contains("List the events of the workspace.", "Five sample articles")
                .doesNotContain("Daftar peristiwa di ruang kerja.");
    }

    @Test
    void everyCommandTellsItsHelpAndTheVersion() {
        String[] commands = {
            "annotate",
            "dates",
            "explain",
            "import",
            "events",
            "export",
            "workspace",
            "reextract",
            "decide",
            "decisions",
            "agreement",
            "sheet",
            "render",
            "sample",
            "workspace backup",
            "decisions export"
        };
        for (String command : commands) {
            String[] words = command.split(" ", -1);
            assertThat(run(with(words, "--version")).out).as(command).startsWith("linimasa ");
            Ran help = run(with(words, "--help"));
            assertThat(help.status).isEqualTo(ExitStatus.OK);
            assertThat(run(("help " + command).split(" ", -1)).out).as(command).isEqualTo(help.out);
        }
        assertThat(run("help").out).isEqualTo(run("--help").out);
        assertThat(run("help", "tiada").status).isEqualTo(ExitStatus.USAGE);
    }

    private static String[] with(String[] words, String last) {
        return Stream.concat(Stream.of(words), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        Ran ran = run("annotate", "--nonsense", "x.txt");
        assertThat(ran.status).isEqualTo(ExitStatus.USAGE);
        assertThat(ran.out).isEmpty();
        assertThat(ran.err).contains("--nonsense");
    }

    @Test
    void aDayThatIsNoneIsWrongUsage() {
        assertThat(run("annotate", "--dct", "2022-02-30", "x.txt").status).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void annotatePrintsOneLineAnArticleInTheOrderGiven() throws IOException {
        Path second = article("b.txt", "Judul kedua\n\nPresiden tiba di Jakarta pada 3 Mei 2022.");
        Path first = article("a.txt", "Judul pertama\n\nPresiden tiba di Bogor pada 4 Mei 2022.");
        Ran ran = run("annotate", second.toString(), first.toString());
        assertThat(ran.status).isEqualTo(ExitStatus.OK);
        List<JsonNode> lines = ran.out.lines().map(JSON::readTree).toList();
        assertThat(lines)
                .extracting(line -> line.get("file").asString())
                .containsExactly(second.toString(), first.toString());
    }

    @Test
    void theDayOfWritingGivenWinsOverWhatTheArticleSays() throws IOException {
        Path file = article("a.txt", "Judul\n\n- 22 Februari 2022, 08:22 WIB\n\nPresiden tiba di Jakarta hari ini.");
        JsonNode article = JSON.readTree(run("annotate", "--dct", "2020-01-02", file.toString()).out)
                .get("article");
        assertThat(article.get("dct").asString()).isEqualTo("2020-01-02");
        assertThat(article.get("dctEvidence").get("kind").asString()).isEqualTo("user");
    }

    @Test
    void eachBadInputIsNamedWithItsReasonAndTheOthersAreRead() throws IOException {
        Path empty = article("kosong.txt", "");
        Path good = article("baik.txt", "Judul\n\nPresiden tiba di Jakarta pada 3 Mei 2022.");
        Path binary = Files.write(folder.resolve("biner.txt"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0});
        Path missing = folder.resolve("hilang.txt");
        Ran ran = run("annotate", empty.toString(), good.toString(), binary.toString(), missing.toString());
        assertThat(ran.status).isEqualTo(ExitStatus.PARTLY);
        assertThat(ran.out.lines()).hasSize(1);
        assertThat(ran.err.lines()).hasSize(3);
        assertThat(ran.err).contains(empty + ": ", binary + ": ", missing + ": ");
    }

    @Test
    void anEventExplainsItsReportsItsDateAndWhyTheyWereJoined() throws IOException {
        String folderName = folder.resolve("ruang kerja").toString();
        Path plan = article(
                "rencana.txt",
                "Dua menteri akan bertemu\n\n"
                        + "- 3 Mei 2022, 08:00 WIB\n\n"
                        + "Menteri Luar Negeri Turki Emre Karaman akan bertemu Menteri Luar Negeri Mesir Omar Fahmi di"
                        + " Ankara pada Rabu, 4 Mei 2022.");
        Path report = article(
                "laporan.txt",
                "Dua menteri bertemu\n\n- 4 Mei 2022, 20:00 WIB\n\nMenteri Luar Negeri Turki Emre Karaman bertemu"
                        + " Menteri Luar Negeri Mesir Omar Fahmi di Ankara pada Rabu (4/5/2022).");
        assertThat(run("import", "--workspace", folderName, plan.toString(), report.toString()).status)
                .isEqualTo(ExitStatus.OK);
        JsonNode event =
                JSON.readTree(run("events", "--workspace", folderName, "--type", "pertemuan", "--format", "jsonl").out);
        Ran told = run(
                "events",
                "--workspace",
                folderName,
                "--explain",
                event.get("id").asString());
        assertThat(told.status).isEqualTo(ExitStatus.OK);
        assertThat(told.out)
                .contains("Direncanakan ← akan", "Rabu (4/5/2022)", "digabung dengan", "Emre Karaman", "Omar Fahmi");
    }

    @Test
    void explainingWhatIsNotThereIsWrongUsage() throws IOException {
        String folderName = folder.resolve("kosong").toString();
        run(
                "import",
                "--workspace",
                folderName,
                article("a.txt", "Judul\n\nPresiden tiba di Bogor pada 4 Mei 2022.")
                        .toString());
        Ran told = run("events", "--workspace", folderName, "--explain", "tiada");
        assertThat(told.status).isEqualTo(ExitStatus.USAGE);
        assertThat(told.err).contains("tiada");
    }

    private Path article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private record Ran(int status, String out, String err) {}
}
