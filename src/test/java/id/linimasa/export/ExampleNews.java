package id.linimasa.export;

import id.linimasa.export.content.Digests;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Inputs;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Decision;
import id.linimasa.model.EntityKind;
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
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeRange;
import id.linimasa.model.TimexMod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Made-up news, one article an event, to be exported without a workspace: plain dates, every kind of imprecise
/// one, every status, and texts that try to break formats.
public final class ExampleNews implements ExportSource {
    private static final String LONG = "panjang ".repeat(1300).strip();

    private final List<Event> events = new ArrayList<>();
    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();

    /// Every kind of date, all statuses.
    public static ExampleNews dates() {
        ExampleNews news = new ExampleNews();
        news.add("hari", "2022-04-26", Extent.WITHIN, "2022-04-26", "2022-04-27", null, EventStatus.OCCURRED);
        news.add("bulan", "2021-05", Extent.WITHIN, "2021-05-01", "2021-06-01", null, EventStatus.OCCURRED);
        news.add("sepanjang", "2021-06", Extent.THROUGHOUT, "2021-06-01", "2021-07-01", null, EventStatus.ONGOING);
        news.add("pekan", "2022-W17", Extent.WITHIN, "2022-04-25", "2022-05-02", null, EventStatus.PLANNED);
        news.add("awal", "2022-05", Extent.WITHIN, "2022-05-01", "2022-05-11", TimexMod.START, EventStatus.PROPOSED);
        news.add(
                "sekitar",
                "2022-06-07",
                Extent.WITHIN,
                "2022-06-07",
                "2022-06-08",
                TimexMod.APPROX,
                EventStatus.DENIED);
        news.add(
                "rentang",
                "2022-03-03/2022-03-05",
                Extent.THROUGHOUT,
                "2022-03-03",
                "2022-03-06",
                null,
                EventStatus.CANCELLED);
        news.add(
                "sejak",
                "2022-02-24",
                Extent.THROUGHOUT,
                "2022-02-24",
                null,
                TimexMod.ON_OR_AFTER,
                EventStatus.ONGOING);
        news.add("tahun", "2019", Extent.WITHIN, "2019-01-01", "2020-01-01", null, EventStatus.POSTPONED);
        news.add("tiada", null, Extent.WITHIN, null, null, null, EventStatus.CONDITIONAL);
        news.timed();
        return news;
    }

    /// Texts that try to break out of every format.
    public static ExampleNews hostile() {
        ExampleNews news = new ExampleNews();
        List<String> texts = List.of(
                "=cmd|' /C calc'!A0",
                "\"kutip\" 'tunggal', koma; titik koma\ttab | pipa",
                "baris\nbaru\r\nlagi",
                "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
                "]]> & <!-- <b>tebal</b> &amp; &#x3c;",
                "emoji 🕊️👩‍👩‍👧 dan \uD83C\uDDEE\uD83C\uDDE9",
                "kanan ke kiri \u202Eזדשה\u202C العربية \u200F!",
                "+62 -1 @rumus \\ {kurung} %25 $uang #tanda _garis_ ~gelombang^ *bintang* `kode`",
                "kendali \u0001\u0007\u001B[31m\u0085\u2028\u2029 habis",
                "BEGIN:VEVENT\r\nSUMMARY:palsu\r\nEND:VEVENT",
                "TY  - BOOK\r\nER  - \r\n",
                "---\nlinimasa: palsu\n---\n# judul [tautan](javascript:alert(1)) ![x](http://contoh.invalid/x.png)",
                LONG);
        for (int i = 0; i < texts.size(); i++) {
            String day = LocalDate.of(2022, 1, 1 + i).toString();
            news.add(
                    texts.get(i),
                    day,
                    Extent.WITHIN,
                    day,
                    LocalDate.parse(day).plusDays(1).toString(),
                    null,
                    EventStatus.OCCURRED);
        }
        return news;
    }

    private void timed() {
        TimeRange minute = new TimeRange(LocalDateTime.of(2022, 2, 22, 8, 22), LocalDateTime.of(2022, 2, 22, 8, 23));
        event("jam", "2022-02-22T08:22+07:00", Extent.WITHIN, minute, null, EventStatus.OCCURRED);
    }

    private void add(
            String title, String date, Extent extent, String from, String to, TimexMod mod, EventStatus status) {
        TimeRange range =
                TimeRange.days(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        event(title, date, extent, range, mod, status);
    }

    private void event(String title, String date, Extent extent, TimeRange range, TimexMod mod, EventStatus status) {
        int number = events.size();
        String id = String.format("%016d-%d", number, number * 7);
        String text = "Berita " + number + ". " + title + " terjadi di sini. Lalu selesai.";
        String url = "https://contoh.invalid/" + number + "?a=1&b=<2>";
        Article article = new Article(
                ArticleId.of(text, url, title),
                "contoh.jsonl#" + number,
                text,
                title,
                title,
                title,
                number % 2 == 0 ? "https://contoh.invalid/" + number + "?a=1&b=2" : "javascript:alert(1)",
                "2022-07-0" + (1 + number % 9),
                new CreationTime(LocalDate.of(2022, 7, 1 + number % 9), CreationTime.Evidence.METADATA, null, "date"),
                title,
                "id",
                false,
                List.of(new TextSpan(new Span(0, text.length()), SpanKind.BODY)));
        articles.put(article.id(), article);
        List<Participant> participants = List.of(
                new Participant(title, EntityKind.PERSON, null, Role.HOST),
                new Participant("Indonesia", EntityKind.PLACE, "ID", Role.GUEST));
        int start = text.indexOf(". ") + 2;
        Span words = new Span(start, text.length() - " Lalu selesai.".length());
        EventMention mention = new EventMention(
                EventType.MEETING,
                new Plover("CONSULT", "meet"),
                new Bilingual(title, title),
                date,
                extent,
                range,
                status,
                null,
                null,
                participants,
                title,
                null,
                title,
                null,
                false,
                List.of(new Evidence(words, new Span(start, start + 1), null)),
                "contoh",
                null,
                0.9,
                0.5,
                mod);
        Claim claim = new Claim(id, article.id(), title, LocalDate.of(2022, 7, 1), "g" + number, mention);
        events.add(new Event(
                id,
                mention.type(),
                mention.plover(),
                mention.title(),
                date,
                extent,
                range,
                status,
                false,
                participants,
                title,
                null,
                0.5,
                List.of(claim),
                List.of(),
                List.of(),
                List.of()));
    }

    /// The events, in order.
    public List<Event> list() {
        return Collections.unmodifiableList(events);
    }

    @Override
    public void events(Predicate<Event> wanted) {
        for (Event event : events) {
            if (!wanted.test(event)) {
                return;
            }
        }
    }

    @Override
    public EventColumns columns() {
        int n = events.size();
        long[] from = new long[n];
        long[] to = new long[n];
        byte[] type = new byte[n];
        byte[] status = new byte[n];
        byte[] granularity = new byte[n];
        byte[] flags = new byte[n];
        for (int i = 0; i < n; i++) {
            Event event = events.get(i);
            TimeRange range = event.range();
            from[i] = millis(range.from(), Long.MIN_VALUE);
            to[i] = millis(range.to(), Long.MAX_VALUE);
            type[i] = (byte) event.type().ordinal();
            status[i] = (byte) event.status().ordinal();
            granularity[i] = (byte) Granularity.of(event.date()).ordinal();
            boolean about = event.claims().getFirst().mention().mod() == TimexMod.APPROX;
            flags[i] = (byte) ((range.unknown() ? EventColumns.UNDATED : 0) | (about ? EventColumns.APPROXIMATE : 0));
        }
        Map<LaneKind, LaneTable> lanes = new TreeMap<>();
        for (LaneKind kind : List.of(LaneKind.PERSON, LaneKind.ORGANIZATION, LaneKind.PLACE, LaneKind.SOURCE)) {
            lanes.put(kind, new LaneTable(List.of(), new int[n + 1], new int[0]));
        }
        return new EventColumns(
                n,
                from,
                to,
                type,
                status,
                granularity,
                flags,
                new float[n],
                lanes,
                row -> events.get(row).id(),
                row -> events.get(row).title(),
                row -> List.of());
    }

    private static long millis(LocalDateTime moment, long open) {
        return moment == null ? open : moment.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public Optional<Extraction> extraction(ArticleId id) {
        return Optional.empty();
    }

    @Override
    public Set<ArticleId> articles() {
        return new TreeSet<>(articles.keySet());
    }

    @Override
    public List<Decision> decisions() {
        return List.of();
    }

    @Override
    public Inputs inputs() {
        Inputs.Digest some =
                Digests.of(articles.keySet().stream().map(ArticleId::value).toList());
        Inputs.Digest none = Digests.of(List.of());
        return new Inputs("uji.1", some, none, none, none);
    }
}
