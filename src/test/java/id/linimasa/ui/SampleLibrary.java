package id.linimasa.ui;

import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.ExportSource;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extent;
import id.linimasa.model.Extraction;
import id.linimasa.model.Granularity;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import id.linimasa.model.Participant;
import id.linimasa.model.Plover;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.StatusChange;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeMention;
import id.linimasa.model.TimeRange;
import id.linimasa.model.Timex3;
import id.linimasa.model.TimexType;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.query.Suggestion;
import id.linimasa.workspace.WorkspaceSummary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A few made-up events in memory that answer queries as a workspace would: for tests of view models.
public final class SampleLibrary implements EventLibrary {

    private final List<Event> events = new ArrayList<>();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Map<ArticleId, Extraction> extractions = new HashMap<>();

    /// Three events: a meeting that was planned first, a call, and a visit.
    public static SampleLibrary threeEvents() {
        SampleLibrary library = new SampleLibrary();
        Claim planned = library.report("A", "2022-04-24", EventStatus.PLANNED, "akan bertemu", "2022-04-26");
        Claim occurred = library.report("B", "2022-04-27", EventStatus.OCCURRED, "bertemu", "2022-04-26");
        library.add("meeting", EventType.MEETING, EventStatus.OCCURRED, "2022-04-26", List.of(occurred, planned));
        library.add(
                "call",
                EventType.CALL,
                EventStatus.OCCURRED,
                "2022-02-20",
                List.of(library.report("C", "2022-02-21", EventStatus.OCCURRED, "menelepon", "2022-02-20")));
        library.add(
                "visit",
                EventType.VISIT,
                EventStatus.PLANNED,
                "2022-05-10",
                List.of(library.report("A", "2022-04-24", EventStatus.PLANNED, "akan mengunjungi", "2022-05-10")));
        return library;
    }

    private Claim report(String outlet, String written, EventStatus status, String trigger, String day) {
        String text = "Judul berita\nPutin " + trigger + " Guterres pada " + day + ".\nParagraf lain.";
        int sentence = text.indexOf('\n') + 1;
        int end = text.indexOf('\n', sentence);
        ArticleId id = ArticleId.of(text, null, outlet);
        articles.put(
                id,
                new Article(
                        id,
                        outlet + ".txt",
                        text,
                        "Judul berita",
                        outlet,
                        null,
                        null,
                        null,
                        new CreationTime(LocalDate.parse(written), CreationTime.Evidence.BYLINE, null, "baris tanggal"),
                        null,
                        "id",
                        false,
                        List.of(
                                new TextSpan(new Span(0, sentence - 1), SpanKind.TITLE),
                                new TextSpan(new Span(sentence, text.length()), SpanKind.BODY))));
        Span at = find(text, trigger);
        LocalDate date = LocalDate.parse(day);
        TimeMention time = new TimeMention(
                find(text, day),
                new Timex3(TimexType.DATE, day, null),
                TimeRange.days(date, date.plusDays(1)),
                Granularity.DAY,
                "test",
                new Bilingual("tanggal lengkap", "full date"));
        EventMention mention = new EventMention(
                EventType.MEETING,
                Plover.NONE,
                new Bilingual("Putin " + trigger + " Guterres", "Putin met Guterres"),
                day,
                Extent.WITHIN,
                TimeRange.days(date, date.plusDays(1)),
                status,
                null,
                null,
                people(),
                null,
                null,
                null,
                null,
                false,
                List.of(new Evidence(new Span(sentence, end), at, 0)),
                "test",
                new Bilingual("tanggal lengkap", "full date"),
                0.9,
                0.5);
        Entity putin = new Entity(
                "Vladimir Putin",
                EntityKind.PERSON,
                null,
                List.of(),
                List.of(),
                List.of(new EntityMention(find(text, "Putin"), EntityMention.Form.NAME)));
        extractions.put(id, new Extraction(id, List.of(time), List.of(putin), List.of(mention), List.of()));
        return new Claim(outlet + trigger, id, outlet, LocalDate.parse(written), outlet, mention);
    }

    private static Span find(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<Participant> people() {
        return List.of(
                new Participant("Vladimir Putin", EntityKind.PERSON, null, Role.HOST),
                new Participant("Antonio Guterres", EntityKind.PERSON, null, Role.GUEST));
    }

    private void add(String id, EventType type, EventStatus status, String day, List<Claim> claims) {
        LocalDate date = LocalDate.parse(day);
        List<Participant> people = type == EventType.VISIT ? people().subList(1, 2) : people();
        events.add(new Event(
                id,
                type,
                Plover.NONE,
                new Bilingual("Peristiwa " + id, "Event " + id),
                day,
                Extent.WITHIN,
                TimeRange.days(date, date.plusDays(1)),
                status,
                false,
                people,
                "Moskow",
                null,
                0.5,
                claims,
                List.of(),
                claims.stream()
                        .map(c -> new StatusChange(
                                c.written(), c.mention().status(), c.mention().date(), c.id()))
                        .toList(),
                List.of()));
    }

    private List<Event> matching(EventQuery query) {
        if (query.text().contains("(")) {
            throw new IllegalArgumentException("this parenthesis is not closed");
        }
        if (query.text().contains("perubahan:")) {
            return List.of();
        }
        return events.stream()
                .filter(e -> names(e).containsAll(query.people()))
                .filter(e -> query.types().isEmpty() || query.types().contains(e.type()))
                .filter(e -> query.statuses().isEmpty() || query.statuses().contains(e.status()))
                .filter(e -> query.places().isEmpty() || query.places().contains(e.place()))
                .filter(e -> Stream.of(query.text().toLowerCase(Locale.ROOT).split(" ", -1))
                        .allMatch(word -> told(e.title().id().toLowerCase(Locale.ROOT), word)))
                .toList();
    }

    /// Whether a title has a word, or with `gut*` one that begins so.
    private static boolean told(String title, String word) {
        return word.isEmpty()
                || Stream.of(title.split(" ", -1))
                        .anyMatch(w -> word.endsWith("*")
                                ? w.startsWith(word.substring(0, word.length() - 1))
                                : w.equals(word));
    }

    private static List<String> names(Event event) {
        return event.participants().stream().map(Participant::name).toList();
    }

    @Override
    public ExportSource export(ExportRequest request) {
        return new SampleExport(this, request);
    }

    @Override
    public EventPage page(EventQuery query) {
        List<Event> found = matching(query);
        return new EventPage(found.stream().limit(query.limit()).toList(), found.size(), found.size());
    }

    @Override
    public List<FacetCount> facet(EventQuery query, Facet facet) {
        return switch (facet) {
            case PERSON -> counts(withoutPeople(query), e -> names(e).stream());
            case PLACE -> counts(matching(query), e -> Stream.ofNullable(e.place()));
            case TYPE -> counts(matching(query), e -> Stream.of(e.type().name()));
            case STATUS -> counts(matching(query), e -> Stream.of(e.status().name()));
            case ROLE ->
                counts(
                        matching(query),
                        e -> e.participants().stream().map(p -> p.role().name()));
            case ORGANIZATION, SOURCE -> List.of();
        };
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return events.stream()
                .flatMap(e -> names(e).stream())
                .distinct()
                .filter(n -> Stream.of(n.toLowerCase(Locale.ROOT).split(" ", -1))
                        .anyMatch(w -> w.startsWith(typed.toLowerCase(Locale.ROOT))))
                .map(n -> new Suggestion(Suggestion.Kind.PERSON, n, null, count(events, e -> names(e).stream(), n)))
                .limit(limit)
                .toList();
    }

    /// Knows one month alone.
    @Override
    public List<TimeMention> dates(String words) {
        int at = words.indexOf("april 2022");
        return at < 0
                ? List.of()
                : List.of(new TimeMention(
                        new Span(at, at + 10),
                        new Timex3(TimexType.DATE, "2022-04", null),
                        TimeRange.days(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 5, 1)),
                        Granularity.MONTH,
                        "test",
                        new Bilingual("bulan", "month")));
    }

    @Override
    public List<Event> eventsOf(ArticleId id) {
        return events.stream().filter(e -> e.articles().contains(id)).toList();
    }

    @Override
    public WorkspaceSummary summary() {
        return new WorkspaceSummary(Path.of("."), articles.size(), events.size(), 0, 3, "test", false);
    }

    @Override
    public List<ArticleId> articlesWithoutEvents() {
        return articles.keySet().stream().filter(id -> eventsOf(id).isEmpty()).toList();
    }

    @Override
    public List<ArticleId> articlesWithoutDate() {
        return List.of();
    }

    /// Facets leave their own filter aside.
    private List<Event> withoutPeople(EventQuery query) {
        EventQuery rest = query;
        for (String person : query.people()) {
            rest = new Filter(Filter.Kind.PERSON, person).removedFrom(rest);
        }
        return matching(rest);
    }

    private List<FacetCount> counts(List<Event> found, Function<Event, Stream<String>> values) {
        return events.stream()
                .flatMap(values)
                .distinct()
                .map(v -> new FacetCount(v, count(found, values, v), count(events, values, v)))
                .toList();
    }

    private static int count(List<Event> found, Function<Event, Stream<String>> values, String value) {
        return (int) found.stream()
                .filter(e -> values.apply(e).anyMatch(value::equals))
                .count();
    }

    @Override
    public EventColumns columns(EventQuery query) {
        List<Event> found = matching(query).stream()
                .sorted(Comparator.comparing(Event::date))
                .toList();
        int size = found.size();
        long[] from = new long[size];
        long[] to = new long[size];
        byte[] type = new byte[size];
        byte[] status = new byte[size];
        byte[] granularity = new byte[size];
        for (int i = 0; i < size; i++) {
            LocalDate day = LocalDate.parse(String.valueOf(found.get(i).date()));
            from[i] = day.toEpochDay() * 86_400_000L;
            to[i] = from[i] + 86_400_000L;
            type[i] = (byte) found.get(i).type().ordinal();
            status[i] = (byte) found.get(i).status().ordinal();
            granularity[i] = (byte) Granularity.DAY.ordinal();
        }
        return new EventColumns(
                size,
                from,
                to,
                type,
                status,
                granularity,
                new byte[size],
                new float[size],
                Map.of(LaneKind.PERSON, people(found)),
                i -> found.get(i).id(),
                i -> found.get(i).title());
    }

    private static LaneTable people(List<Event> found) {
        List<String> all =
                found.stream().flatMap(e -> names(e).stream()).distinct().toList();
        int[] offsets = new int[found.size() + 1];
        List<Integer> lanes = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            names(found.get(i)).forEach(n -> lanes.add(all.indexOf(n)));
            offsets[i + 1] = lanes.size();
        }
        return new LaneTable(
                all, offsets, lanes.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public Optional<Event> event(String id) {
        return events.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public Optional<Extraction> extraction(ArticleId id) {
        return Optional.ofNullable(extractions.get(id));
    }
}
