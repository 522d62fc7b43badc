package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String TEXT =
            "Presiden Rusia Vladimir Putin bertemu dengan Zorby di Moskow pada Selasa (26/4/2022). Mereka membahas"
                    + " banyak hal.";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aNameIsExplainedByItsRow() throws IOException {
        assertThat(explain("Putin")).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Vladimir Putin  Vladimir Putin (PERSON)")
                .containsPattern("persons\\.tsv:\\d+");
    }

    @Test
    void aDateIsExplainedByItsWords() throws IOException {
        assertThat(explain("26/4")).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2022-04-26");
    }

    @Test
    void aUsersOwnRowIsNamedWithItsFile() throws IOException {
        Files.createDirectories(folder.resolve("ruang/lexicon"));
        Files.writeString(folder.resolve("ruang/lexicon/persons.tsv"), "Zorbana Quill\tMT\tZorby\n");

        assertThat(explain("Zorby")).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Zorby  Zorbana Quill (PERSON)")
                .contains("persons.tsv:1");
    }

    @Test
    void aPlaceWithoutANumberIsWrongUsage() {
        assertThat(run("explain", "berita.txt")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("explain", "berita.txt:x")).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("BERKAS:LETAK");
    }

    @Test
    void aPlaceOutsideTheTextIsWrongUsage() throws IOException {
        Path file = folder.resolve("berita.txt");
        Files.writeString(file, TEXT);

        assertThat(run("explain", file + ":" + TEXT.length(), "--lang", "en")).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("outside the text; the last is " + (TEXT.length() - 1));
    }

    private int explain(String words) throws IOException {
        Path file = folder.resolve("berita.txt");
        Files.writeString(file, TEXT);
        return run("explain", "--workspace", folder.resolve("ruang").toString(), file + ":" + TEXT.indexOf(words));
    }

    private int run(String... words) {
        return Cli.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
