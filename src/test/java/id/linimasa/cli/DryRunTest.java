package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// `import --dry-run` and what comes by standard input.
class DryRunTest {
    private static final String STORY = "Menteri Luar Negeri Rusia Sergey Lavrov bertemu Menteri Luar Negeri AS Antony"
            + " Blinken di Jenewa pada Jumat (21/1/2022). Mereka membahas Ukraina.";

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    private static Ran run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran dryRun(String name, String content, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        String[] words = new String[more.length + 3];
        words[0] = "import";
        words[1] = "--dry-run";
        System.arraycopy(more, 0, words, 2, more.length);
        words[words.length - 1] = file.toString();
        return run(words);
    }

    @Test
    void showsWhichColumnIsReadAsWhatAndHowItsDatesAreRead() throws IOException {
        Ran ran = dryRun(
                "tabel.csv",
                "judul;isi;tanggal;nomor\nSatu;" + STORY + ";16Jun2025;1\nDua;" + STORY + "Lagi;45824;2\nTiga;" + STORY
                        + "Pula;kemarin;3\n");

        assertThat(ran.status()).isEqualTo(ExitStatus.OK);
        assertThat(ran.out())
                .contains("title ← judul\n      Satu\n      Dua\n      Tiga\n")
                .contains("text ← isi\n      Menteri Luar Negeri")
                .contains("16Jun2025 = 2025-06-16\n")
                .contains("45824 = 2025-06-16\n")
                .contains("kemarin = tidak terbaca sebagai tanggal\n")
                .contains("tidak dipakai: nomor\n")
                .containsOnlyOnce("← judul");
    }

    @Test
    void showsTheFieldsOfJsonInEnglish() throws IOException {
        Ran ran = dryRun(
                "berita.json",
                "[{\"headline\":\"Lavrov\",\"body\":\"" + STORY + "\",\"published_at\":\"\",\"id\":7}]",
                "--lang",
                "en");

        assertThat(ran.out())
                .contains("title ← headline\n      Lavrov\n")
                .contains("date ← published_at\n      (empty)\n")
                .contains("not used: id\n");
    }

    @Test
    void obeysTheMapping() throws IOException {
        Ran ran = dryRun("tabel.csv", "a,b\nSatu," + STORY.replace(",", "") + "\n", "--map", "title=a,text=b");

        assertThat(ran.out()).contains("title ← a\n").contains("text ← b\n").doesNotContain("tidak dipakai");
    }

    @Test
    void showsTheColumnsOfATableThatHasNoText() throws IOException {
        Ran ran = dryRun("asing.csv", "a,b,c\n1,2,3\n", "--lang", "en");

        assertThat(ran.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(ran.out()).contains("text ← ?\n").contains("not used: a, b, c\n");
        assertThat(ran.err()).contains("a table without a column for the text (columns: a, b, c)");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void showsTablesInsideArchivesAndOnStandardInput() throws IOException {
        String table = "judul,isi\nSatu,\"" + STORY + "\"\n";
        Path archive = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("dalam/tabel.csv"));
            zip.write(table.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run("import", "--dry-run", archive.toString()).out())
                .startsWith(archive + "!/dalam/tabel.csv\n  title ← judul\n      Satu\n  text ← isi\n")
                .contains(archive + "!/dalam/tabel.csv#1\t2022-01-21");

        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("import", "--dry-run", "-").out()).startsWith("-\n  title ← judul\n");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void saysWhichArticlesAreNotExtracted() throws IOException {
        String english =
                "Russian President Vladimir Putin met UN Secretary-General Antonio Guterres in Moscow on Tuesday. They"
                        + " discussed the situation in Ukraine and the evacuation of civilians from the besieged city.";

        assertThat(dryRun("a.txt", english).out()).contains("bahasa en: tidak diekstrak");
        assertThat(dryRun("a.txt", english, "--all-languages").out()).doesNotContain("bahasa en");
    }

    @Test
    void writesNoWorkspace() throws IOException {
        Path workspace = folder.resolve("kerja");
        dryRun("a.txt", STORY, "--workspace", workspace.toString());

        assertThat(workspace).doesNotExist();
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void dashIsStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)));
        try {
            Ran ran = run("annotate", "-");
            assertThat(ran.status()).isEqualTo(ExitStatus.OK);
            assertThat(ran.out()).startsWith("{\"file\":\"-\"").contains("2022-01-21");
        } finally {
            System.setIn(before);
        }
    }
}
