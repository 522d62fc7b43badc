package id.linimasa.ui.entity;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityRole;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.Role;
import id.linimasa.model.TimeRange;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.query.Vocabulary;
import id.linimasa.ui.ColumnReading;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Filter;
import id.linimasa.ui.QueryEdit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What the workspace knows of a person, an organisation or a place.
///
/// @param filter asks for it
/// @param aliases other names that articles use
/// @param roles offices said of it, with the day of the first article that says so, or null
/// @param takesPart events it takes part in
/// @param parts in how many of them it has each role, without those that it never has
/// @param speaks events that are told by it
/// @param mentioned events whose reports name it
/// @param first when its first dated event was, as precisely as known; unknown where none is dated
/// @param last when its last dated event was
/// @param months events a month from first to last, for a sparkline
/// @param partners who takes part most often with it
/// @param sources the outlets that report it
public record EntityProfile(
        Filter filter,
        List<String> aliases,
        Map<String, Optional<LocalDate>> roles,
        int takesPart,
        Map<Role, Integer> parts,
        int speaks,
        int mentioned,
        TimeRange first,
        TimeRange last,
        List<Integer> months,
        List<FacetCount> partners,
        List<FacetCount> sources) {

    private static final int MOST_EVENTS_READ = 60;
    private static final int MOST_PARTNERS = 5;
    private static final int MOST_MONTHS = 600;

    public EntityProfile {
        aliases = List.copyOf(aliases);
        parts = Collections.unmodifiableMap(parts);
        months = List.copyOf(months);
        partners = List.copyOf(partners);
        sources = List.copyOf(sources);
    }

    /// Gathers it; takes its time.
    public static EntityProfile load(Filter filter, EventLibrary library) {
        EventQuery query = filter.addedTo(EventQuery.ALL);
        EventPage page = library.page(new QueryEdit(query)
                .page(EventQuery.Sort.SALIENCE, MOST_EVENTS_READ)
                .done());
        EventColumns columns = library.columns(query);
        List<TimeRange> days = dated(columns);
        Set<String> aliases = new TreeSet<>();
        Map<String, Optional<LocalDate>> roles = new LinkedHashMap<>();
        readArticles(filter.value(), page.events(), library, aliases, roles);
        return new EntityProfile(
                filter,
                List.copyOf(aliases),
                roles,
                page.possible(),
                parts(filter.value(), library),
                count(library, PersonLogic.field("penutur", filter.value())),
                count(library, PersonLogic.field("disebut", filter.value())),
                days.isEmpty() ? TimeRange.UNKNOWN : days.getFirst(),
                days.isEmpty() ? TimeRange.UNKNOWN : days.getLast(),
                months(days),
                partners(columns, filter.value()),
                library.facet(query, Facet.SOURCE).stream()
                        .filter(c -> c.matching() > 0)
                        .toList());
    }

    private static Map<Role, Integer> parts(String name, EventLibrary library) {
        Map<Role, Integer> parts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            int events = count(library, Vocabulary.asking(role, name));
            if (events > 0) {
                parts.put(role, events);
            }
        }
        return parts;
    }

    private static int count(EventLibrary library, String words) {
        return library.page(new QueryEdit(EventQuery.ALL)
                        .text(words)
                        .page(EventQuery.Sort.DATE, 0)
                        .done())
                .possible();
    }

    /// The dates of the dated events, in order of start.
    private static List<TimeRange> dated(EventColumns columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(row -> ColumnReading.range(columns, row))
                .filter(range -> range.from() != null)
                .toList();
    }

    private static List<Integer> months(List<TimeRange> dated) {
        if (dated.isEmpty()) {
            return List.of();
        }
        int first = month(dated.getFirst());
        int[] counts = new int[Math.min(MOST_MONTHS, month(dated.getLast()) - first + 1)];
        dated.forEach(range -> counts[Math.min(counts.length - 1, month(range) - first)]++);
        return Arrays.stream(counts).boxed().toList();
    }

    private static int month(TimeRange range) {
        LocalDateTime from = range.from();
        return from == null ? 0 : from.getYear() * 12 + from.getMonthValue();
    }

    /// Those who take part in the same events. Facet counts leave the filter by people aside, so they cannot tell.
    private static List<FacetCount> partners(EventColumns columns, String name) {
        return ColumnReading.counts(columns, LaneKind.PERSON).entrySet().stream()
                .filter(e -> !e.getKey().equals(name))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PARTNERS)
                .map(e -> new FacetCount(e.getKey(), e.getValue(), e.getValue()))
                .toList();
    }

    private static void readArticles(
            String name,
            List<Event> events,
            EventLibrary library,
            Set<String> aliases,
            Map<String, Optional<LocalDate>> roles) {
        Set<ArticleId> articles = new LinkedHashSet<>();
        events.forEach(e -> articles.addAll(e.articles()));
        for (ArticleId id : articles) {
            Optional<LocalDate> written =
                    library.article(id).map(Article::created).map(CreationTime::date);
            library.extraction(id).stream()
                    .flatMap(x -> x.entities().stream())
                    .filter(e -> e.name().equals(name) || e.aliases().contains(name))
                    .forEach(e -> read(e, name, written, aliases, roles));
        }
    }

    private static void read(
            Entity entity,
            String name,
            Optional<LocalDate> written,
            Set<String> aliases,
            Map<String, Optional<LocalDate>> roles) {
        aliases.addAll(entity.aliases());
        aliases.add(entity.name());
        aliases.remove(name);
        for (EntityRole role : entity.roles()) {
            roles.merge(role.title(), written, EntityProfile::earlier);
        }
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
