package id.linimasa.workspace;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Tells when what was read should be shown. Used by one thread.
final class RoundClock {
    /// For what somebody waits for: from an article's being reported to its events' being found at most two seconds go
    /// by, the round's own time included; two fifths of them are left for rounds that take longer than expected.
    static final Duration SEEN_WITHIN = Duration.ofMillis(1_200);
    /// For what nobody sees before it is whole.
    static final Duration SELDOM = Duration.ofSeconds(8);

    private static final long LEAST = Duration.ofMillis(300).toNanos();
    /// What the first round is expected to take: its code is still interpreted.
    private static final long FIRST = Duration.ofMillis(900).toNanos();

    /// A round may take longer than the long ones before it, by so much.
    private static final double MARGIN = 1.2;
    /// How much of a long round is remembered a round later: joining segments makes one now and then much longer.
    private static final double MEMORY = 0.8;

    private final long within;
    private final LongSupplier time;
    private boolean waiting;
    private long since;
    private int items;
    private int begunWith;
    private long begun;
    private boolean first = true;
    private double lasting = FIRST;
    private int lastingWith = Integer.MAX_VALUE;

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
        items++;
        if (!waiting) {
            waiting = true;
            since = time.getAsLong();
        }
    }

    boolean waitingForRound() {
        return waiting;
    }

    /// Whether it has waited so long that it will be seen in time, should the round be long.
    boolean due() {
        return waiting && time.getAsLong() - since >= Math.max((double) LEAST, within - MARGIN * expected());
    }

    /// As long as the long ones lately; longer where more waits than did then.
    private double expected() {
        return lasting * Math.max(1, (double) items / lastingWith);
    }

    void begin() {
        begun = time.getAsLong();
        begunWith = items;
        items = 0;
        waiting = false;
    }

    void end() {
        long lasted = time.getAsLong() - begun;
        if (first || lasted >= MEMORY * lasting) {
            first = false;
            lasting = lasted;
            lastingWith = Math.max(1, begunWith);
        } else {
            lasting *= MEMORY;
        }
    }
}
