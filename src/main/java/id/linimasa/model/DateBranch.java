package id.linimasa.model;

/// One of several dates that sources give for the same event, or the former date of a postponed one: what a timeline
/// draws as the branches of a fork.
///
/// @param from first millisecond as in [EventColumns]
/// @param to one past the last millisecond, after `from`
/// @param sources how many independent sources say so, at least 1
/// @param former whether the date is no longer current, because the event was moved away from it
public record DateBranch(long from, long to, int sources, boolean former) {

    /// @throws IllegalArgumentException where the stretch is empty or nobody says so
    public DateBranch {
        if (from >= to || sources < 1) {
            throw new IllegalArgumentException("no branch: [" + from + ", " + to + ") of " + sources);
        }
    }
}
