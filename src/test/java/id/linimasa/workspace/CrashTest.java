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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills a real importing process (`SIGKILL`) at 50 random moments: while it starts, reads, merges, commits, or just
/// after. `-Dlinimasa.crashes=N` makes it another number, `-Dlinimasa.crash.seed=S` other moments.
class CrashTest {
    private static final int CRASHES = Integer.getInteger("linimasa.crashes", 50);
    private static final int SEED = Integer.getInteger("linimasa.crash.seed", 4711);
    private static final int ARTICLES = 40;

    /// How long a process that starts, and one that reported everything, are left alone at most, in milliseconds.
    private static final int STARTING = 1500;

    private static final int ENDING = 600;

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
        assertThat(undisturbed).isNotEmpty();
        // two at a time, so that the processes that start and die use all cores
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> crashes = executor.invokeAll(IntStream.range(0, CRASHES)
                    .<Callable<Boolean>>mapToObj(crash -> () -> survives(crash, inputs, undisturbed))
                    .toList());
            for (Future<Boolean> crash : crashes) {
                assertThat(crash.get()).isTrue();
            }
        }
    }

    private boolean survives(int crash, Path inputs, List<String> undisturbed) throws Exception {
        Path folder = temp.resolve("jatuh" + crash);
        List<String> reported = killed(folder, inputs, new Random(SEED + crash));
        String which = "crash %d of seed %d, after %d reports".formatted(crash, SEED, reported.size());
        if (Workspace.exists(folder)) {
            CheckReport report = WorkspaceCare.check(folder);
            assertThat(report.articles()).as(which).isGreaterThanOrEqualTo(reported.size());
            assertThat(report.index()).as(which).allMatch(d -> d.en().contains("no index"));
            assertThat(report.journal())
                    .as("%s: at most a torn end", which)
                    .hasSizeLessThanOrEqualTo(1)
                    .allMatch(d -> d.en().contains("cut off"));
        } else {
            assertThat(reported).as(which).isEmpty();
        }
        assertThat(finish(folder, inputs)).as(which).isEqualTo(undisturbed);
        assertThat(WorkspaceCare.check(folder).sound()).as(which).isTrue();
        return true;
    }

    /// Starts an import, kills it at a random moment, and tells all that it had reported by then.
    private static List<String> killed(Path folder, Path inputs, Random random) throws Exception {
        Process process = ImportingProcess.start(folder, inputs);
        if (random.nextInt(5) == 0) {
            process.waitFor(random.nextInt(STARTING), TimeUnit.MILLISECONDS);
            kill(process);
        }
        int patience = 1 + random.nextInt(ARTICLES + ARTICLES / 2);
        List<String> reported = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null && !line.equals("end"); line = lines.readLine()) {
                reported.add(line);
                if (reported.size() == Math.min(patience, ARTICLES)) {
                    process.waitFor(patience > ARTICLES ? random.nextInt(ENDING) : 0, TimeUnit.MILLISECONDS);
                    kill(process); // what it wrote before stands in the pipe and is read
                }
            }
        }
        kill(process);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return reported;
    }

    /// `SIGKILL`. [Process#destroyForcibly] would close the pipe as well.
    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
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
