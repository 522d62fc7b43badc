package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.ui.EventLibrary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An event with everything that the right pane tells of it.
///
/// @param event the event
/// @param reports its claims in the order in which they were written, of one day the announcements first, unknown
///     dates last
/// @param sources its articles, the best claim's first, each once
public record EventDetails(Event event, List<Report> reports, List<Article> sources) {

    private static final Set<EventStatus> ANNOUNCED =
            EnumSet.of(EventStatus.PLANNED, EventStatus.PROPOSED, EventStatus.CONDITIONAL);

    public EventDetails {
        reports = List.copyOf(reports);
        sources = List.copyOf(sources);
    }

    /// Reads all of it from the library.
    public static EventDetails load(Event event, EventLibrary library) {
        Map<ArticleId, Article> sources = new LinkedHashMap<>();
        List<Report> reports = new ArrayList<>();
        for (Claim claim : event.claims()) {
            Optional<Article> article = library.article(claim.article());
            article.ifPresent(a -> sources.putIfAbsent(a.id(), a));
            reports.add(new Report(
                    claim,
                    article.orElse(null),
                    library.extraction(claim.article()).orElse(null)));
        }
        reports.sort(Comparator.comparing(
                        (Report r) -> r.claim().written(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(r -> !ANNOUNCED.contains(r.claim().mention().status())));
        return new EventDetails(event, reports, List.copyOf(sources.values()));
    }

    /// The claims that one article makes.
    public List<Report> reportsOf(ArticleId article) {
        return reports.stream().filter(r -> r.claim().article().equals(article)).toList();
    }
}
