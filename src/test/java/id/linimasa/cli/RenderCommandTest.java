package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `render` over the sample articles.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenderCommandTest {

    private Path folder = Path.of("");

    private record Ran(int status, String out, String err) {}

    private Ran run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(1, List.of("--workspace", folder.resolve("kerja").toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(
                all.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeAll
    void importTheSeeds(@TempDir Path shared) {
        folder = shared;
        assertThat(run("import", "seeds").status).isEqualTo(ExitStatus.OK);
    }

    @Test
    void thePictureIsWrittenAndNamed() throws IOException {
        Path file = folder.resolve("garis.svg");
        Ran ran = run("render", "-o", file.toString(), "--lanes", "PERSON", "--from", "2022-01", "--to", "2022-06");
        assertThat(ran.status).isEqualTo(ExitStatus.OK);
        assertThat(ran.out.strip()).isEqualTo(file.toString());
        assertThat(Files.readString(file)).contains("Vladimir Putin").contains("Tokoh");
    }

    @Test
    void theLanguageIsThatOfTheProgram() throws IOException {
        Path file = folder.resolve("line.svg");
        assertThat(run("render", "--lang", "en", "-o", file.toString(), "--lanes", "TYPE").status)
                .isEqualTo(ExitStatus.OK);
        assertThat(Files.readString(file)).contains("Meeting").doesNotContain("Pertemuan");
    }

    @Test
    void aPictureHasTheSizeAskedFor() throws IOException {
        Path file = folder.resolve("garis waktu.png");
        Ran ran = run("render", "--width", "800", "--height", "500", "--theme", "dark", "--out", file.toString());
        assertThat(ran.status).as(ran.err).isEqualTo(ExitStatus.OK);
        BufferedImage drawn = ImageIO.read(file.toFile());
        assertThat(drawn.getWidth()).isEqualTo(800);
        assertThat(drawn.getHeight()).isEqualTo(500);
    }

    @Test
    void withoutAHeightThePageIsAsHighAsItsEvents() {
        Path file = folder.resolve("semua.png");
        Ran ran = run("render", "--out", file.toString());
        assertThat(ran.status).isEqualTo(ExitStatus.OK);
        assertThat(ran.out.lines()).containsExactly(file.toString());
    }

    @Test
    void anUnknownEndingWidthOrThemeIsWrongUsage() {
        assertThat(run("render", "-o", folder.resolve("a.gif").toString()).status)
                .isEqualTo(ExitStatus.USAGE);
        String file = folder.resolve("a.png").toString();
        assertThat(run("render", "-o", file, "--width", "besar").status).isEqualTo(ExitStatus.USAGE);
        Ran theme = run("render", "-o", file, "--theme", "ungu");
        assertThat(theme.status).isEqualTo(ExitStatus.USAGE);
        assertThat(theme.err).contains("ungu");
    }

    @ParameterizedTest
    @CsvSource({
        "--width, 199",
        "--width, 20001",
        "--height, 1",
        "--scale, NaN",
        "--scale, 0",
        "--scale, 9",
        "--pages, -1"
    })
    void aSizeOutOfRangeIsWrongUsageInTheLanguageAskedFor(String option, String value) {
        Path file = folder.resolve("besar.png");
        Ran ran = run("render", "-o", file.toString(), option, value);
        assertThat(ran.status).isEqualTo(ExitStatus.USAGE);
        assertThat(ran.err).contains(option, "bukan");
        assertThat(file).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        String nowhere = folder.resolve("tiada").resolve("a.png").toString();
        Ran ran = run("render", "-o", nowhere);
        assertThat(ran.status).isNotEqualTo(ExitStatus.OK);
        assertThat(ran.err).contains(nowhere);
    }
}
