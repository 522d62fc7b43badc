package id.linimasa.export.report;

import id.linimasa.export.content.DatePhrase;
import id.linimasa.export.content.Dated;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EventStatus;
import id.linimasa.model.Participant;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Vocabulary;
import id.linimasa.timeline.DateText;
import id.linimasa.timeline.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a report keeps while events pass: the month that is being told, the numbers of the sources, who takes part.
final class Report {
    private final Manifest manifest;
    private final Map<ArticleId, Integer> sources = new LinkedHashMap<>();
    private final Map<EventStatus, Integer> statuses = new EnumMap<>(EventStatus.class);
    private final Map<String, Integer> names = new TreeMap<>();
    private final List<String> headings = new ArrayList<>();

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
        if (!headings.isEmpty() && next.equals(headings.getLast())) {
            return "";
        }
        headings.add(next);
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

    /// All headings so far, in order.
    List<String> headings() {
        return List.copyOf(headings);
    }

    /// What was asked, as one would type it; empty for everything.
    String question() {
        EventQuery query = manifest.request().query();
        List<String> parts = new ArrayList<>();
        if (!query.text().isBlank()) {
            parts.add(query.text().strip());
        }
        parts.addAll(query.people());
        parts.addAll(new TreeSet<>(query.organisations()));
        parts.addAll(new TreeSet<>(query.places()));
        parts.addAll(new TreeSet<>(query.sources()));
        query.types().stream().sorted().forEach(type -> parts.add(word(Vocabulary.label(type))));
        query.statuses().stream().sorted().forEach(status -> parts.add(word(Vocabulary.label(status))));
        if (query.from() != null || query.to() != null) {
            parts.add(bound(query.from()) + "–" + bound(query.to()));
        }
        if (manifest.request().starred()) {
            parts.add("★");
        }
        if (!manifest.request().selected().isEmpty()) {
            parts.add(manifest.words("peristiwa pilihan", "chosen events"));
        }
        return String.join(" · ", parts);
    }

    private String word(Bilingual label) {
        return ToldEvent.in(label, manifest.language());
    }

    private String bound(@Nullable LocalDate day) {
        return day == null ? "" : DateText.day(day, Language.of(manifest.language()));
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

    private static void part(StringBuilder text, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            text.append(text.isEmpty() ? "" : ". ").append(part.strip());
        }
    }
}
