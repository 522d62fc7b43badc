package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills a real importing process at random moments. `-Dlinimasa.crashes=50` makes it as many; the usual build is
/// content
/// with two.
class CrashTest {
    private static final int CRASHES = Integer.getInteger("linimasa.crashes", 2);
    private static final int ARTICLES = 120;

    @TempDir
    Path temp;

    private Path inputs() throws IOException {
        Path inputs = Files.createDirectory(temp.resolve("masukan"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(inputs.resolve("berita%03d.txt".formatted(i)), """
                Presiden %d Bertemu Menteri

                MOSKOW - Presiden Rusia Vladimir Putin bertemu Presiden Prancis Emmanuel Macron di Moskow pada \
                %d April 2022. Sekjen PBB Antonio Guterres mengecam serangan ke kota ke-%d pada 2 Mei 2022.
                """.formatted(i, i % 28 + 1, i));
        }
        return inputs;
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void killedImportLosesNothingReportedAndEndsLikeAnUndisturbedOne() throws Exception {
        Path inputs = inputs();
        List<String> undisturbed = finish(temp.resolve("tenang"), inputs);
        for (int crash = 0; crash < CRASHES; crash++) {
            Random random = new Random(4711 + crash);
            Path folder = temp.resolve("jatuh" + crash);
            List<String> reported = killed(folder, inputs, random);
            if (Workspace.exists(folder)) {
                CheckReport report = WorkspaceCare.check(folder);
                assertThat(report.articles()).as("crash %d", crash).isGreaterThanOrEqualTo(reported.size());
                assertThat(report.index()).as("crash %d", crash).allMatch(d -> d.contains("no index"));
                assertThat(report.journal())
                        .as("crash %d: at most a torn end", crash)
                        .hasSizeLessThanOrEqualTo(1)
                        .allMatch(d -> d.contains("cut off"));
            }
            assertThat(finish(folder, inputs)).as("crash %d", crash).isEqualTo(undisturbed);
            assertThat(WorkspaceCare.check(folder).sound())
                    .as("crash %d", crash)
                    .isTrue();
        }
    }

    /// Starts an import, kills it at a random moment, and tells what it had reported.
    private static List<String> killed(Path folder, Path inputs, Random random) throws Exception {
        Process process = ImportingProcess.start(folder, inputs);
        int patience = random.nextInt(ARTICLES + 20);
        List<String> reported = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null && !line.equals("end"); line = lines.readLine()) {
                reported.add(line);
                if (reported.size() >= patience) {
                    break;
                }
            }
            if (reported.size() >= ARTICLES) {
                process.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        return reported;
    }

    private static List<String> finish(Path folder, Path inputs) {
        try (Workspace workspace = Workspace.open(folder)) {
            ImportReport report = workspace.importFiles(List.of(inputs), ImportListener.NONE);
            assertThat(report.incomplete()).isFalse();
            return workspace.page(EventQuery.ALL).events().stream()
                    .map(CrashTest::telling)
                    .sorted()
                    .toList();
        }
    }

    private static String telling(Event event) {
        return event.date() + " " + event.status() + " " + event.title() + " " + event.articles();
    }
}
