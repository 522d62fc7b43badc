package id.linimasa.extract.merge;

import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which claim an event is shown by: the firmest date, then a report after the event before an announcement, then the
/// date that more independent sources tell, then the finer date, then the newest article. Never an average.
final class BestClaim {
    private BestClaim() {}

    /// The reports of one event, best first.
    static List<Report> ranked(List<Report> reports) {
        Map<String, Set<String>> sources = new HashMap<>();
        for (Report report : reports) {
            sources.computeIfAbsent(date(report), d -> new HashSet<>())
                    .add(report.claim().group());
        }
        Comparator<Report> order = Comparator.comparing(
                        (Report r) -> r.mention().date() != null)
                .thenComparing(Report::trust)
                .thenComparing(BestClaim::afterTheFact)
                .thenComparingInt(r -> sources.getOrDefault(date(r), Set.of()).size())
                .thenComparingLong(r -> -length(r.mention().range()))
                .thenComparing(r ->
                        r.claim().written() == null ? LocalDate.MIN : r.claim().written())
                .reversed()
                .thenComparing(r -> r.claim().id());
        return reports.stream().sorted(order).toList();
    }

    private static String date(Report report) {
        String date = report.mention().date();
        return date == null ? "" : date;
    }

    private static boolean afterTheFact(Report report) {
        EventMention mention = report.mention();
        return mention.status() == EventStatus.OCCURRED || mention.status() == EventStatus.ONGOING;
    }

    /// Days, a very long time where an end is open.
    private static long length(TimeRange range) {
        LocalDateTime from = range.from();
        LocalDateTime to = range.to();
        return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.MINUTES.between(from, to);
    }
}
