package id.linimasa.extract.merge;

import id.linimasa.model.EventStatus;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// How the dates of two claims stand to each other.
enum DateRelation {
    SAME(1.0),
    /// A coarser date that contains a finer one agrees with it.
    CONTAINED(0.75),
    OVERLAPPING(0.6),
    /// The next day, as when two zones name one night.
    ADJACENT(0.4),
    /// Neither tells a day, and both were written in the same weeks.
    BOTH_UNDATED(0.6),
    /// One tells a day, the other a plan without one that was written not long before.
    ONE_UNDATED(0.35),
    /// A plan with another day, not long after.
    MOVED(0.3),
    APART(0);

    /// Statuses of what may still come, or was put off.
    static final Set<EventStatus> OPEN = EnumSet.of(
            EventStatus.PLANNED,
            EventStatus.PROPOSED,
            EventStatus.CONDITIONAL,
            EventStatus.POSTPONED,
            EventStatus.CANCELLED);

    /// A postponed event is looked for this many days around.
    static final int MOVED_DAYS = 45;
    /// Claims without a day speak of one time where their articles were written at most so many days apart.
    static final int WRITTEN_DAYS = 45;
    /// A plan without a day may be for any day up to so many days after it was written.
    static final int PLAN_DAYS = 365;

    static final long DAY = TimeUnit.DAYS.toSeconds(1);

    private final double score;

    DateRelation(double score) {
        this.score = score;
    }

    double score() {
        return score;
    }

    static DateRelation of(Profile a, Profile b) {
        if (!a.dated() || !b.dated()) {
            return undated(a, b);
        }
        if (a.from() == b.from() && a.to() == b.to()) {
            return SAME;
        }
        if (contains(a, b) || contains(b, a)) {
            return CONTAINED;
        }
        if (a.from() < b.to() && b.from() < a.to()) {
            return OVERLAPPING;
        }
        long days = (a.to() <= b.from() ? b.from() - a.to() : a.from() - b.to()) / DAY;
        if (days < 1) {
            return ADJACENT;
        }
        boolean moved = days <= MOVED_DAYS && (moves(a) || moves(b));
        return moved ? MOVED : APART;
    }

    private static boolean contains(Profile outer, Profile inner) {
        return outer.from() <= inner.from() && inner.to() <= outer.to();
    }

    private static DateRelation undated(Profile a, Profile b) {
        if (!a.dated() && !b.dated()) {
            boolean unknown = a.written() == Profile.UNKNOWN || b.written() == Profile.UNKNOWN;
            return unknown || Math.abs(a.written() - b.written()) <= WRITTEN_DAYS ? BOTH_UNDATED : APART;
        }
        Profile without = a.dated() ? b : a;
        Profile with = a.dated() ? a : b;
        return OPEN.contains(without.status()) && Reach.of(without).meets(with.from(), with.to()) ? ONE_UNDATED : APART;
    }

    private static boolean moves(Profile claim) {
        return claim.status() == EventStatus.POSTPONED || claim.status() == EventStatus.CANCELLED;
    }
}
