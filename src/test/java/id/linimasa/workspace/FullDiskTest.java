package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fills a small disk of its own (a tmpfs in a namespace of its own), and is skipped where none can be made.
class FullDiskTest {
    @TempDir
    Path temp;

    private static List<String> inNamespace(String script) {
        return List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script);
    }

    private static boolean possible(Path disk) {
        try {
            Process process = new ProcessBuilder(inNamespace("mount -t tmpfs -o size=1m tmpfs '" + disk + "'"))
                    .redirectErrorStream(true)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void fullDiskStopsTheImportCleanly() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("cakram"));
        assumeTrue(possible(disk), "no small disk can be made here");
        Path inputs = Files.createDirectory(temp.resolve("masukan"));
        for (int i = 0; i < 60; i++) {
            Files.writeString(
                    inputs.resolve("berita" + i + ".txt"),
                    "Putin bertemu Macron di Moskow pada 3 Mei 2022, kali ke-" + i + ".\n"
                            + "Kalimat lain. ".repeat(2_000));
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String script = "mount -t tmpfs -o size=1m tmpfs '" + disk + "' && exec '" + java
                + "' -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path") + "' "
                + FullDiskProcess.class.getName() + " '" + disk + "' '" + inputs + "'";
        Process process = new ProcessBuilder(inNamespace(script))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(told.lines()).contains("kind DISK", "kept true", "some true", "journal []");
    }
}
