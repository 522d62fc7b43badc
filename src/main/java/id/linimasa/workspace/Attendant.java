package id.linimasa.workspace;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after a workspace that stays open: loads what the first act needs once the window stands, verifies once, and
/// looks every second for what others wrote. One daemon thread of low priority, between [#start] and [#stop].
final class Attendant {
    private static final Logger LOG = LoggerFactory.getLogger(Attendant.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int LOOKS_BEFORE_VERIFYING = 60;

    private final Workspace workspace;
    private @Nullable Thread thread;

    Attendant(Workspace workspace) {
        this.workspace = workspace;
    }

    @SuppressWarnings("ThreadPriorityCheck") // a courtesy to the window; nothing depends on it
    synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform()
                    .name("linimasa-attendant")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::attend);
        }
    }

    /// Returns when the thread has ended.
    void stop() {
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null && running != Thread.currentThread()) {
            running.interrupt();
            try {
                running.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void attend() {
        try {
            for (int look = 0; ; look++) {
                Thread.sleep(EVERY);
                look(look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the workspace is being closed
        }
    }

    private void look(int number) {
        try {
            if (number == 0) {
                workspace.warmUp();
            } else if (number == LOOKS_BEFORE_VERIFYING) {
                workspace
                        .verify()
                        .filter(r -> !r.sound())
                        .ifPresent(r -> LOG.warn("{} is damaged: {}", workspace.folder(), r));
            } else {
                workspace.refresh();
            }
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) { // otherwise the workspace is being closed under it
                LOG.warn("{} can't be looked after", workspace.folder(), e);
            }
        }
    }
}
