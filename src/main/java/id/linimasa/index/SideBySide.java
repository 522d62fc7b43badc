package id.linimasa.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/// Does the parts of one answer on all cores of the machine, the asking thread's included. Stateless, safe for any
/// number of threads.
final class SideBySide {

    private SideBySide() {}

    /// One part; parts may not depend on each other.
    interface Part {
        void work() throws IOException;
    }

    /// Returns when all parts have ended, also where one fails: none goes on reading an index that is given back.
    ///
    /// @throws IOException of the first part that failed
    static void work(List<Part> parts) throws IOException {
        List<Callable<Boolean>> calls = parts.stream()
                .<Callable<Boolean>>map(part -> () -> {
                    part.work();
                    return true;
                })
                .toList();
        for (Future<Boolean> done : ForkJoinPool.commonPool().invokeAllUninterruptibly(calls)) {
            if (done.state() == Future.State.FAILED) {
                fail(done.exceptionNow());
            }
        }
    }

    private static void fail(Throwable failure) throws IOException {
        Throwable cause = failure;
        while (cause instanceof RuntimeException && cause.getCause() instanceof IOException wrapped) {
            cause = wrapped; // the pool wraps what is checked
        }
        switch (cause) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IOException(cause);
        }
    }
}
