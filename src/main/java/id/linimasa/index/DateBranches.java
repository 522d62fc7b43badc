package id.linimasa.index;

import id.linimasa.model.Claim;
import id.linimasa.model.DateBranch;
import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.StatusChange;
import id.linimasa.model.TimeRange;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The other dates of an event: those that some of its sources give instead, and one that it was moved away from.
final class DateBranches {

    private DateBranches() {}

    static List<DateBranch> of(Event event) {
        Map<TimeRange, Set<String>> groups = new LinkedHashMap<>();
        for (Claim claim : event.claims()) {
            TimeRange range = claim.mention().range();
            if (range.from() != null && range.to() != null && !agrees(range, event.range())) {
                groups.computeIfAbsent(range, r -> new HashSet<>()).add(claim.group());
            }
        }
        List<DateBranch> branches = new ArrayList<>();
        groups.forEach((range, sources) ->
                branches.add(new DateBranch(from(range), to(range), sources.size(), former(event, range))));
        return branches;
    }

    /// A coarser date that contains a finer one agrees with it.
    private static boolean agrees(TimeRange a, TimeRange b) {
        return a.contains(b) || b.contains(a);
    }

    /// Whether all who gave this date wrote before the event was put off.
    private static boolean former(Event event, TimeRange range) {
        boolean moved = event.status() == EventStatus.POSTPONED
                || event.history().stream().map(StatusChange::status).anyMatch(s -> s == EventStatus.POSTPONED);
        return moved
                && event.claims().stream()
                        .filter(c -> c.mention().range().equals(range))
                        .allMatch(c -> c.mention().status() == EventStatus.PLANNED
                                || c.mention().status() == EventStatus.POSTPONED);
    }

    private static long from(TimeRange range) {
        LocalDateTime from = Objects.requireNonNull(range.from());
        return EventTimes.millis(from);
    }

    private static long to(TimeRange range) {
        LocalDateTime to = Objects.requireNonNull(range.to());
        return EventTimes.millis(to);
    }
}
