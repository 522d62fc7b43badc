package id.linimasa.ui.window;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Asks the FX thread again and again for a sign of life, and keeps how long it let wait: by work of its own, by
/// layout and by painting alike. Where that is long it keeps what the thread was at. Beside the clock it tells the
/// thread's processor time, for on a busy machine the clock counts other programs.
final class FxWatchdog implements AutoCloseable {

    private static final long LOOK_AFTER_MILLIS = 25;
    private static final int FRAMES = 12;
    private static final Optional<Thread> FX = Thread.getAllStackTraces().keySet().stream()
            .filter(t -> t.getName().equals("JavaFX Application Thread"))
            .findFirst();

    private final Thread thread = new Thread(this::watch, "fx-watchdog");
    private final Map<String, Long> worst = new LinkedHashMap<>();
    private final Map<String, Long> worstProcessor = new LinkedHashMap<>();
    private final Map<String, String> stacks = new LinkedHashMap<>();
    private volatile String action = "open";
    private volatile boolean closed;

    FxWatchdog() {
        thread.setDaemon(true);
        thread.start();
    }

    /// From now on waits count for this action.
    void begin(String name) {
        action = name;
    }

    private void watch() {
        try {
            while (!closed) {
                String during = action;
                long asked = System.nanoTime();
                long used = processor();
                CountDownLatch alive = new CountDownLatch(1);
                Platform.runLater(alive::countDown);
                String stack = alive.await(LOOK_AFTER_MILLIS, TimeUnit.MILLISECONDS) ? "" : stack();
                alive.await();
                note(during, System.nanoTime() - asked, processor() - used, stack);
                TimeUnit.MILLISECONDS.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long processor() {
        return FX.map(t -> ManagementFactory.getThreadMXBean().getThreadCpuTime(t.threadId()))
                .orElse(0L);
    }

    private static String stack() {
        return FX.stream()
                .flatMap(t -> Stream.of(t.getStackTrace()))
                .limit(FRAMES)
                .map(f -> "      " + f)
                .collect(Collectors.joining("\n"));
    }

    private synchronized void note(String during, long nanos, long processor, String stack) {
        worst.merge(during, nanos, Math::max);
        if (worstProcessor.merge(during, processor, Math::max) == processor) {
            stacks.put(during, stack);
        }
    }

    /// The longest work during an action, in milliseconds of processor time.
    synchronized double worstMillis(String during) {
        return worstProcessor.getOrDefault(during, 0L) / 1e6;
    }

    /// One line an action: `select 12 ms of processor time, 14 ms by the clock`.
    synchronized String report(boolean withStacks) {
        return worst.entrySet().stream()
                .map(e -> String.format(
                                Locale.ROOT,
                                "  %-28s %6.0f ms of processor time, %6.0f ms by the clock",
                                e.getKey(),
                                worstMillis(e.getKey()),
                                e.getValue() / 1e6)
                        + (withStacks && worstMillis(e.getKey()) > 50 ? "\n" + stacks.get(e.getKey()) : ""))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        closed = true;
    }
}
