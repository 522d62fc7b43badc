package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The timeline is drawn without a display, as `docs/contract.md` writes the command.
class RenderCommandTest {

    @TempDir
    static Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void importTheSeeds() {
        assertThat(new RenderCommandTest().run("import", "--workspace", workspace(), "seeds"))
                .isZero();
    }

    @Test
    void aPictureHasTheSizeAskedFor() throws IOException {
        Path picture = folder.resolve("garis waktu.png");

        int status = run(
                "render",
                "--workspace",
                workspace(),
                "--from",
                "2022-02-01",
                "--to",
                "2022-04-30",
                "--width",
                "800",
                "--height",
                "500",
                "--theme",
                "dark",
                "--out",
                picture.toString());

        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
        BufferedImage drawn = ImageIO.read(picture.toFile());
        assertThat(drawn.getWidth()).isEqualTo(800);
        assertThat(drawn.getHeight()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garis.gif", "garis"})
    void anUnknownFormatIsWrongUsageAndLeavesNoFile(String name) {
        Path picture = folder.resolve(name);

        assertThat(run("render", "--workspace", workspace(), "--out", picture.toString()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(picture).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(name, ".png");
    }

    @Test
    void aSizeOutOfRangeIsWrongUsage() {
        String picture = folder.resolve("kecil.png").toString();

        assertThat(run("render", "--workspace", workspace(), "--width", "1", "--out", picture))
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aWorkspaceThatIsNotThereIsNamedAndNotMade() {
        Path missing = folder.resolve("tidak ada");
        String picture = folder.resolve("kosong.png").toString();

        assertThat(run("render", "--workspace", missing.toString(), "--out", picture))
                .isEqualTo(ExitStatus.WORKSPACE);
        assertThat(Files.exists(missing)).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("tidak ada");
    }

    private static String workspace() {
        return folder.resolve("ruang kerja").toString();
    }

    private int run(String... words) {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Cli.run(words, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
