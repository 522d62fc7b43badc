package id.linimasa.extract.merge;

import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.TimeRange;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

/// How the dates of two claims stand to each other.
enum DateRelation {
    SAME(1.0),
    /// A coarser date that contains a finer one agrees with it.
    CONTAINED(0.75),
    OVERLAPPING(0.6),
    /// The next day, as when two zones name one night.
    ADJACENT(0.4),
    /// Neither tells a day.
    BOTH_UNDATED(0.6),
    /// One tells a day, the other a plan without one.
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

    private final double score;

    DateRelation(double score) {
        this.score = score;
    }

    double score() {
        return score;
    }

    static DateRelation of(EventMention a, EventMention b) {
        boolean undatedA = a.date() == null || a.range().unknown();
        boolean undatedB = b.date() == null || b.range().unknown();
        if (undatedA || undatedB) {
            return undatedA && undatedB ? BOTH_UNDATED : undated(undatedA ? a : b);
        }
        TimeRange x = a.range();
        TimeRange y = b.range();
        if (x.equals(y)) {
            return SAME;
        }
        if (x.contains(y) || y.contains(x)) {
            return CONTAINED;
        }
        if (x.overlaps(y)) {
            return OVERLAPPING;
        }
        long days = gap(x, y);
        if (days < 1) {
            return ADJACENT;
        }
        boolean moved = days <= MOVED_DAYS && (moves(a) || moves(b));
        return moved ? MOVED : APART;
    }

    private static DateRelation undated(EventMention without) {
        return OPEN.contains(without.status()) ? ONE_UNDATED : APART;
    }

    private static boolean moves(EventMention mention) {
        return mention.status() == EventStatus.POSTPONED || mention.status() == EventStatus.CANCELLED;
    }

    /// Whole days between two ranges that don't overlap.
    private static long gap(TimeRange x, TimeRange y) {
        LocalDateTime end = x.to();
        LocalDateTime start = y.from();
        if (end == null || start == null || start.isBefore(end)) {
            end = y.to();
            start = x.from();
        }
        return end == null || start == null
                ? Long.MAX_VALUE
                : Duration.between(end, start).toDays();
    }
}
