package id.linimasa.ui.window;

import com.sun.management.OperatingSystemMXBean;
import id.linimasa.ui.BackgroundTasks;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// How long somebody waits who opens a workspace: `OpeningBenchmark FOLDER` opens it as the program does, in a cold
/// JVM and once more in the warm one, and prints after how many milliseconds by the clock the window shows that it
/// loads, the first answer, and the counts of the left pane, what processor time the whole process had then, and
/// the FX thread's longest work of each stretch.
public final class OpeningBenchmark {

    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final long begun = System.nanoTime();
    private final long used = processor();

    private OpeningBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        long started = System.nanoTime();
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(() -> {
            Theme.loadFonts();
            ready.countDown();
        });
        ready.await();
        Platform.setImplicitExit(false);
        System.out.printf(Locale.ROOT, "toolkit and fonts: %.0f ms%n", (System.nanoTime() - started) / 1e6);
        for (int time = 0; time < 2; time++) {
            new OpeningBenchmark(Path.of(args[0])).open();
        }
        Platform.exit();
    }

    private void open() throws Exception {
        try (FxWatchdog watchdog = new FxWatchdog();
                BackgroundTasks tasks = BackgroundTasks.threads()) {
            CountDownLatch shown = new CountDownLatch(1);
            Stage[] stage = new Stage[1];
            Platform.runLater(() -> {
                stage[0] = new Stage();
                new WorkspaceWindow(stage[0], tasks, Optional.empty(), address -> {}).open(folder, false);
                shown.countDown();
            });
            shown.await();
            tell("the window shows that it loads");
            watchdog.begin("until the first answer");
            until(stage[0], "#status-shown");
            tell("the first answer");
            watchdog.begin("until the left pane counts");
            until(stage[0], ".facet-row");
            tell("the left pane counts");
            watchdog.begin("afterwards");
            TimeUnit.MILLISECONDS.sleep(1_500);
            System.out.println(watchdog.report(true));
            CountDownLatch closed = new CountDownLatch(1);
            Platform.runLater(() -> {
                stage[0].hide();
                closed.countDown();
            });
            closed.await();
        }
    }

    private void tell(String what) {
        System.out.printf(
                Locale.ROOT,
                "%6.0f ms, %6.0f ms of processor time: %s%n",
                (System.nanoTime() - begun) / 1e6,
                (processor() - used) / 1e6,
                what);
    }

    /// Processor time of all threads so far, compilers and collector included, in nanoseconds.
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void until(Stage stage, String selector) throws Exception {
        for (int look = 0; look < PATIENCE_SECONDS * 100; look++) {
            boolean[] there = new boolean[1];
            CountDownLatch looked = new CountDownLatch(1);
            Platform.runLater(() -> {
                Node node = stage.getScene().getRoot().lookup(selector);
                there[0] = node != null
                        && !(node instanceof Label label && label.getText().startsWith("0 "));
                looked.countDown();
            });
            looked.await();
            if (there[0]) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new IllegalStateException("nothing shown: " + selector);
    }
}
