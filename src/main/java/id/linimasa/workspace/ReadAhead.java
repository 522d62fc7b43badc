package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.model.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Reads inputs on a thread of its own, a bounded number of articles ahead, so that a slow input does not keep what was
/// read before it from being shown.
final class ReadAhead implements AutoCloseable {
    private static final int AHEAD = 64;
    private static final long PATIENCE_MILLIS = 100;

    private final BlockingQueue<Reading> read = new ArrayBlockingQueue<>(AHEAD);
    private final LongAdder bytes = new LongAdder();
    private final Thread thread;
    private volatile boolean ended;
    private volatile boolean stopped;
    private volatile @Nullable Throwable failure;

    ReadAhead(Annotator annotator, List<Path> paths) {
        thread = Thread.ofPlatform().name("linimasa-reading").daemon().start(() -> {
            try {
                for (Path path : paths) {
                    annotator.read(path, this::hear, bytes::add);
                }
            } catch (RuntimeException | Error e) {
                failure = e; // thrown again by the thread that takes the readings
            } finally {
                ended = true;
            }
        });
    }

    private void hear(Reading reading) {
        try {
            while (!stopped && !read.offer(reading, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                // nobody has taken anything yet
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
        if (stopped) {
            throw new CancellationException();
        }
    }

    /// What was read by now; waits a moment where that is nothing.
    List<Reading> next() {
        List<Reading> some = new ArrayList<>();
        try {
            Reading first = read.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                some.add(first);
                read.drainTo(some);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        if (some.isEmpty() && ended) {
            read.drainTo(some);
        }
        return some;
    }

    /// How many bytes were read since this was last asked.
    long takeBytes() {
        return bytes.sumThenReset();
    }

    /// @throws RuntimeException what ended the reading before its time
    void fail() {
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {}
        }
    }

    /// Whether everything was read; what was read last may not have been taken yet.
    boolean ended() {
        return ended && read.isEmpty();
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }
}
