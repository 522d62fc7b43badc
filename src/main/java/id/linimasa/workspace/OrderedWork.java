package id.linimasa.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Work spread over all cores whose results come back in the order in which it was handed in, by the thread that
/// handed it in; a bound keeps results from piling up. Used by one thread.
///
/// @param <T> a result
final class OrderedWork<T> {
    private final ExecutorService executor;
    private final int bound;
    private final Consumer<T> sink;
    private final Deque<Future<T>> ahead = new ArrayDeque<>();

    /// @param bound the most tasks handed in and not yet taken, at least 1
    /// @param sink takes each result
    OrderedWork(ExecutorService executor, int bound, Consumer<T> sink) {
        this.executor = executor;
        this.bound = bound;
        this.sink = sink;
    }

    /// Hands in a task, and takes what is done by now; waits for the oldest where too much is ahead.
    void submit(Callable<T> task) {
        ahead.add(executor.submit(task));
        while (ahead.size() > bound) {
            sink.accept(result(ahead.remove()));
        }
        takeDone();
    }

    /// Takes what is done by now.
    void takeDone() {
        while (!ahead.isEmpty() && ahead.peek().isDone()) {
            sink.accept(result(ahead.remove()));
        }
    }

    /// Takes all results.
    void finish() {
        while (!ahead.isEmpty()) {
            sink.accept(result(ahead.remove()));
        }
    }

    /// Lets go of what was not taken.
    void abandon() {
        ahead.forEach(f -> f.cancel(true));
        ahead.clear();
    }

    private T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case IOException failure -> throw new UncheckedIOException(failure);
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
