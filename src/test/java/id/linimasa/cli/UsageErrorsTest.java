package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Wrong usage is told in a line or two that name the word, in the language asked for, and nothing is done.
class UsageErrorsTest {
    @TempDir
    Path folder;

    private record Ran(int status, String out, String err) {}

    private Ran run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        evnts                           => tidak dikenal: evnts                => unknown: evnts
        events --badopt                 => pilihan tidak dikenal: --badopt     => unknown option: --badopt
        events -sanksi                  => ditulis sesudah --                  => goes after --
        import                          => harus disebut: PATH                 => missing: PATH
        events --from                   => harus disebut: --from DATE          => missing: --from DATE
        events --from 2022 --from 2023  => --from disebut dua kali             => --from is given twice
        events --limit x                => nilai --limit tidak sah "x"         => --limit can't be "x"
        events --limit -1               => harus 0 atau lebih                  => 0 or more
        events --sort nama              => date|salience|relevance             => date|salience|relevance
        events --type makan             => pertemuan, telepon                  => meeting, call
        events --status entah           => terjadi, berlangsung                => occurred, ongoing
        events --from kemarin           => "kemarin" bukan tanggal             => "kemarin" is no date
        events --from 2022 --to 2021    => mendahului                          => is before
        import --dct besok x.txt        => "besok" bukan tanggal               => "besok" is no day
        import --dct a.txt=2022-04 x    => "2022-04" bukan tanggal             => "2022-04" is no day
        import --map kepala=judul x.txt => tidak ada bidang bernama kepala     => no field called kepala
        import --report /tiada/a.json x => folder /tiada tidak ada             => there is no folder /tiada
        export -f csv -o /tiada/a.csv   => folder /tiada tidak ada             => there is no folder /tiada
        render -o /tiada/a.png          => folder /tiada tidak ada             => there is no folder /tiada
        export -f csv                   => harus disebut: --out                => missing: --out
        export -f xyz -o x.csv          => "xyz" tidak dikenal; yang ada: csv  => "xyz" is not known; there are: csv
        workspace delete 17             => 17 bukan nomor artikel              => 17 is no article id
        """)
    void isToldInTheLanguageAskedFor(String line, String indonesian, String english) {
        String[] words = (line + " --workspace " + made()).split(" ", -1);
        if (line.equals("evnts")) {
            words = new String[] {"evnts"};
        }
        Ran usual = run(words);
        String[] inEnglish = java.util.Arrays.copyOf(words, words.length + 1);
        inEnglish[words.length] = "--lang=en";
        Ran told = run(inEnglish);

        assertThat(usual.status).isEqualTo(ExitStatus.USAGE);
        assertThat(usual.err).contains(indonesian).contains("bantuan: linimasa");
        assertThat(usual.err.lines().count()).isLessThanOrEqualTo(3);
        assertThat(usual.out).isEmpty();
        assertThat(told.err).contains(english).contains("help: linimasa");
    }

    private Path made() {
        Path workspace = folder.resolve("kerja");
        if (Files.notExists(workspace)) {
            run(
                    "import",
                    "--workspace",
                    workspace.toString(),
                    folder.resolve("tiada.txt").toString());
        }
        return workspace;
    }

    @Test
    void placeThatIsNoWorkspaceIsNamedWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("berkas.txt"), "isi");

        for (String command : new String[] {"events", "reextract"}) {
            Ran ran = run(command, "--workspace", file.toString());
            assertThat(ran.status).isEqualTo(ExitStatus.WORKSPACE);
            assertThat(ran.err).contains(file.toString(), "bukan folder");
        }
        Ran backup = run(
                "workspace",
                "backup",
                "--workspace",
                made().toString(),
                folder.resolve("tiada/cadangan.zip").toString());
        assertThat(backup.status).isEqualTo(ExitStatus.USAGE);
        assertThat(backup.err).contains("cadangan.zip", "buat dahulu");
    }

    @Test
    void fileThatIsTakenInIsARejectedInputNotABrokenWorkspace() throws IOException {
        String workspace = made().toString();
        String missing = folder.resolve("hilang.jsonl").toString();
        String other =
                Files.writeString(folder.resolve("lain.zip"), "bukan zip").toString();
        String[][] lines = {
            {"decide", "--workspace", workspace, missing},
            {"decisions", "import", "--workspace", workspace, missing},
            {"agreement", missing, missing},
            {"workspace", "restore", "--workspace", folder.resolve("baru").toString(), missing},
            {"workspace", "restore", "--workspace", folder.resolve("baru").toString(), other},
            {"explain", missing + ":3"},
        };
        for (String[] line : lines) {
            Ran ran = run(line);
            assertThat(ran.status).as("%s", List.of(line)).isEqualTo(ExitStatus.PARTLY);
            assertThat(ran.err)
                    .containsAnyOf(missing + ": tidak ada", missing + ": berkas tidak ada", other + ": bukan cadangan")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void fileThatIsThereAlreadyIsNotOverwrittenByABackup() throws IOException {
        String workspace = made().toString();
        Path file = Files.writeString(folder.resolve("penting.zip"), "isi");
        Ran ran = run("workspace", "backup", "--workspace", workspace, file.toString());
        assertThat(ran.status).isEqualTo(ExitStatus.USAGE);
        assertThat(ran.err).contains("--force");
        assertThat(file).hasContent("isi");
    }

    @Test
    void dayOfOneFileWinsOverThatOfAll() throws IOException {
        String story = "Judul\n\nPresiden tiba di Jakarta hari ini.";
        Path one = Files.writeString(folder.resolve("satu.txt"), story);
        Path two = Files.writeString(folder.resolve("dua.txt"), story + " ");

        Ran ran = run("annotate", "--dct", "2020-01-02", "--dct", "dua.txt=3/4/2021", one.toString(), two.toString());

        assertThat(ran.out.lines().toList().get(0)).contains("\"dct\":\"2020-01-02\"");
        assertThat(ran.out.lines().toList().get(1)).contains("\"dct\":\"2021-04-03\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events --type makan",
                "export -f xyz -o x.csv",
                "render --from kemarin -o x.png",
                "sheet --to 2022-02-31"
            })
    void isToldBeforeAWorkspaceThatIsMissing(String line) {
        assertThat(run((line + " --workspace /tiada/ruang").split(" ", -1)).status())
                .isEqualTo(ExitStatus.USAGE);
    }
}
