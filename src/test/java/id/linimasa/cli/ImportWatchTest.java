package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `import --watch`: what arrives later is imported too, and the report tells of all of it.
@Timeout(120)
class ImportWatchTest {
    private static final String STORY = "Presiden Rusia Vladimir Putin bertemu Presiden Prancis Emmanuel Macron di"
            + " Moskow pada Senin (7/2/2022).";

    @TempDir
    Path temp;

    @Test
    void whatArrivesLaterIsImportedAndReported() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("masuk"));
        Files.writeString(folder.resolve("satu.txt"), STORY);
        Path report = temp.resolve("laporan.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] words = {
            "import",
            "--watch",
            "--workspace",
            temp.resolve("kerja").toString(),
            "--report",
            report.toString(),
            folder.toString()
        };
        Thread watching = new Thread(() -> Cli.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)));
        watching.start();
        try {
            await(report, "satu.txt");
            Files.writeString(folder.resolve("dua.txt"), STORY.replace("Senin (7/2/2022)", "Selasa (8/2/2022)"));
            await(report, "dua.txt");
        } finally {
            watching.interrupt();
            watching.join(Duration.ofSeconds(60));
        }
        assertThat(watching.isAlive()).isFalse();
        assertThat(Files.readString(report)).contains("satu.txt", "dua.txt");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("dua.txt: diimpor");
    }

    private static void await(Path file, String words) throws IOException, InterruptedException {
        for (int tries = 0; tries < 500; tries++) {
            if (Files.exists(file) && Files.readString(file).contains(words)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(words + " never came");
    }
}
