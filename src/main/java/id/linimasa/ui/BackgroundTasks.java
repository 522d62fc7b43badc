package id.linimasa.ui;

import id.linimasa.query.QuerySyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs work off the FX thread and brings its answer back to it; the only class that calls `Platform.runLater`.
///
/// Tests use [#sameThread()], where work and answer run at once on the caller's thread. Work is never interrupted,
/// because an interrupt would close files that others read from; an answer nobody waits for any more is dropped
/// instead. Any thread may start work; answers arrive on the FX thread.
public final class BackgroundTasks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);

    private final Executor threads;
    private final Executor background;
    private final Executor window;

    private BackgroundTasks(Executor threads, Executor window) {
        this(threads, threads, window);
    }

    /// @param threads what does all work
    /// @param background the way to it, on which work may be held up
    private BackgroundTasks(Executor threads, Executor background, Executor window) {
        this.threads = threads;
        this.background = background;
        this.window = window;
    }

    /// Work on threads of its own, answers on the FX thread.
    public static BackgroundTasks threads() {
        return new BackgroundTasks(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("background-", 0).factory()),
                BackgroundTasks::onWindow);
    }

    /// The same, but all work waits until [#release()], and so do its answers: for a window that is put together
    /// off the FX thread, that nothing may change meanwhile, and that is to be seen before anything else is done.
    public BackgroundTasks holding() {
        return new BackgroundTasks(threads, new Held(this::start), new Held(window));
    }

    /// Begins what waits because of [#holding()], in its order, and from now on everything at once.
    public void release() {
        for (Executor way : List.of(window, background)) {
            if (way instanceof Held held) {
                held.release();
            }
        }
    }

    private void start(Runnable task) {
        if (!closed()) {
            threads.execute(task);
        }
    }

    private boolean closed() {
        return threads instanceof ExecutorService service && service.isShutdown();
    }

    /// Hands tasks on once it is released.
    private static final class Held implements Executor {

        private final Executor then;
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean released;

        Held(Executor then) {
            this.then = then;
        }

        @Override
        public void execute(Runnable task) {
            synchronized (this) {
                if (!released) {
                    waiting.add(task);
                    return;
                }
            }
            then.execute(task);
        }

        void release() {
            List<Runnable> all;
            synchronized (this) {
                released = true;
                all = List.copyOf(waiting);
                waiting.clear();
            }
            all.forEach(then::execute);
        }
    }

    /// Work and answers at once, on the thread that asks: for tests.
    public static BackgroundTasks sameThread() {
        return new BackgroundTasks(Runnable::run, Runnable::run);
    }

    private static void onWindow(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /// Does the work, then hands its result to `then` or its failure to `failed`; nothing any more once closed.
    public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        if (!closed()) {
            background.execute(() -> perform(work, then, failed));
        }
    }

    /// Begins work that the caller, itself in the background, waits for; [#holding()] does not hold it up.
    public <T> Future<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        threads.execute(task);
        return task;
    }

    @SuppressWarnings("IllegalCatch") // whatever work throws is an answer for the window to show
    private <T> void perform(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        try {
            T result = work.call();
            window.execute(() -> then.accept(result));
        } catch (QuerySyntaxException e) { // a slip of who types: told below the search field, nothing failed
            window.execute(() -> failed.accept(e));
        } catch (Exception e) {
            LOG.warn("background work failed: {}", e.toString());
            LOG.debug("background work failed", e);
            window.execute(() -> failed.accept(e));
        }
    }

    /// Does something on the FX thread: at once where this is it, soon otherwise.
    public void later(Runnable task) {
        window.execute(task);
    }

    /// A queue of one: a newer task makes the answer of an older one void.
    public Latest latest() {
        return new Latest();
    }

    /// No more work is taken; what runs may end by itself.
    @Override
    public void close() {
        if (threads instanceof ExecutorService service) {
            service.shutdown();
        }
    }

    /// Runs tasks of which only the newest one's answer counts, as for a search while somebody types.
    public final class Latest {

        private final AtomicLong newest = new AtomicLong();

        private Latest() {}

        /// Does the work; its answer is dropped where a newer task was started meanwhile.
        public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
            long mine = newest.incrementAndGet();
            BackgroundTasks.this.run(
                    work,
                    result -> ifNewest(mine, () -> then.accept(result)),
                    problem -> ifNewest(mine, () -> failed.accept(problem)));
        }

        private void ifNewest(long mine, Runnable answer) {
            if (mine == newest.get()) {
                answer.run();
            }
        }
    }
}
