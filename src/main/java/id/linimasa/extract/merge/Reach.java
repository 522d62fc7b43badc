package id.linimasa.extract.merge;

/// The stretch of time in which other claims may tell the same event as a claim: its date, widened by what zones and
/// postponements may move; without a date, what was written about that time.
///
/// @param from first second
/// @param to last second
record Reach(long from, long to) {

    static Reach of(Profile claim) {
        boolean open = DateRelation.OPEN.contains(claim.status());
        if (claim.dated()) {
            long days = open ? DateRelation.MOVED_DAYS : 1;
            return around(claim.from(), claim.to(), days, days);
        }
        if (claim.written() == Profile.UNKNOWN) {
            return new Reach(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        long day = claim.written() * DateRelation.DAY;
        return around(
                day,
                day + DateRelation.DAY,
                DateRelation.WRITTEN_DAYS,
                open ? DateRelation.PLAN_DAYS : DateRelation.WRITTEN_DAYS);
    }

    private static Reach around(long from, long to, long before, long after) {
        return new Reach(
                from == Long.MIN_VALUE ? from : from - before * DateRelation.DAY,
                to == Long.MAX_VALUE ? to : to + after * DateRelation.DAY);
    }

    boolean meets(long otherFrom, long otherTo) {
        return from <= otherTo && otherFrom <= to;
    }

    boolean meets(Reach other) {
        return meets(other.from, other.to);
    }
}
