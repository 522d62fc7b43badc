package id.linimasa.export.report;

import id.linimasa.export.content.DatePhrase;
import id.linimasa.export.content.Dated;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.EventStatus;
import id.linimasa.model.Participant;
import id.linimasa.query.EventQuery;
import id.linimasa.timeline.DateText;
import id.linimasa.timeline.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a report keeps while events pass: the month that is being told, the numbers of the sources, who takes part.
final class Report {
    private final Manifest manifest;
    private final Map<ArticleId, Integer> sources = new LinkedHashMap<>();
    private final Map<EventStatus, Integer> statuses = new EnumMap<>(EventStatus.class);
    private final Map<String, Integer> names = new TreeMap<>();
    private String heading = "";

    Report(Manifest manifest) {
        this.manifest = manifest;
    }

    /// Takes note of an event.
    void add(ToldEvent told) {
        statuses.merge(told.event().status(), 1, Integer::sum);
        told.event().participants().stream()
                .map(Participant::name)
                .distinct()
                .forEach(name -> names.merge(name, 1, Integer::sum));
    }

    /// The heading that an event comes under, or empty where it is the same as before.
    String heading(ToldEvent told) {
        String next = section(told.date());
        if (next.equals(heading)) {
            return "";
        }
        heading = next;
        return next;
    }

    private String section(Dated date) {
        if (manifest.request().query().sort() != EventQuery.Sort.DATE) {
            return manifest.words("Peristiwa", "Events");
        }
        LocalDate first = date.earliest();
        LocalDate day = first == null ? date.latest() : first;
        return day == null
                ? manifest.words("Tanpa tanggal", "Without a date")
                : DateText.month(day, Language.of(manifest.language()));
    }

    /// The number of an article among the sources.
    int source(ArticleId id) {
        return sources.computeIfAbsent(id, i -> sources.size() + 1);
    }

    /// All articles so far, by number.
    List<ArticleId> sources() {
        return List.copyOf(sources.keySet());
    }

    Map<EventStatus, Integer> statuses() {
        return statuses;
    }

    /// Who takes part in how many events, by name.
    Map<String, Integer> names() {
        return names;
    }

    String date(ToldEvent told) {
        return DatePhrase.of(told.date(), manifest.language());
    }

    /// Author, headline, outlet and day of an article, as far as known, one after the other.
    String citation(Article article) {
        StringBuilder text = new StringBuilder();
        part(text, article.author());
        part(text, article.title() == null ? manifest.words("(tanpa judul)", "(no headline)") : article.title());
        part(text, article.publisher());
        LocalDate day = article.created().date();
        part(text, day == null ? null : DateText.day(day, Language.of(manifest.language())));
        return text.toString();
    }

    private static void part(StringBuilder text, @org.jspecify.annotations.Nullable String part) {
        if (part != null && !part.isBlank()) {
            text.append(text.isEmpty() ? "" : ". ").append(part.strip());
        }
    }
}
