package id.linimasa.extract.merge;

import id.linimasa.model.EventStatus;
import id.linimasa.model.StatusChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How an event's status went on, from its reports in the order in which they were written.
///
/// Among reports of one day the one furthest on is the newest; what the steps come to, [StatusChange#current] tells.
final class StatusHistory {
    /// From mere talk to done.
    private static final List<EventStatus> STAGES = List.of(
            EventStatus.DENIED,
            EventStatus.PROPOSED,
            EventStatus.CONDITIONAL,
            EventStatus.PLANNED,
            EventStatus.POSTPONED,
            EventStatus.CANCELLED,
            EventStatus.ONGOING,
            EventStatus.OCCURRED);

    private StatusHistory() {}

    /// The steps, oldest report first; reports whose day of writing nobody knows come before all others.
    static List<StatusChange> of(List<Report> reports) {
        List<StatusChange> steps = new ArrayList<>();
        for (Report report : reports) {
            steps.add(new StatusChange(
                    report.claim().written(),
                    report.mention().status(),
                    report.mention().date(),
                    report.claim().id()));
        }
        steps.sort(Comparator.comparing((StatusChange s) -> s.written() == null ? LocalDate.MIN : s.written())
                .thenComparingInt(s -> STAGES.indexOf(s.status()))
                .thenComparing(StatusChange::claim));
        return steps;
    }
}
