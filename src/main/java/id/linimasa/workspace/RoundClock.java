package id.linimasa.workspace;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Tells when what was read should be shown. Used by one thread.
final class RoundClock {
    /// For what somebody waits for: from an article's being reported to its events' being found at most two seconds go
    /// by, the round's own time included.
    static final Duration SEEN_WITHIN = Duration.ofMillis(1_700);
    /// For what nobody sees before it is whole.
    static final Duration SELDOM = Duration.ofSeconds(8);

    private static final long LEAST = Duration.ofMillis(300).toNanos();

    private final long within;
    private final LongSupplier time;
    private boolean waiting;
    private long since;
    private long begun;
    private long lasted;

    RoundClock(Duration within) {
        this(within, System::nanoTime);
    }

    /// @param time in nanoseconds
    RoundClock(Duration within, LongSupplier time) {
        this.within = within.toNanos();
        this.time = time;
    }

    /// Something waits to be shown.
    void waiting() {
        if (!waiting) {
            waiting = true;
            since = time.getAsLong();
        }
    }

    boolean waitingForRound() {
        return waiting;
    }

    /// Whether it has waited so long that, with a round as long as the last one, it will be seen in time.
    boolean due() {
        return waiting && time.getAsLong() - since >= Math.max(LEAST, within - lasted);
    }

    void begin() {
        begun = time.getAsLong();
        waiting = false;
    }

    void end() {
        lasted = time.getAsLong() - begun;
    }
}
