package id.linimasa.index;

import static id.linimasa.index.Examples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.linimasa.index.Examples.Told;
import id.linimasa.model.ArticleId;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import id.linimasa.model.Role;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.query.QuerySyntaxException;
import id.linimasa.query.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventIndexTest {
    private static final String RULES = "uji";

    @TempDir
    Path folder;

    private EventIndex index;
    private final Map<ArticleId, IndexedArticle> articles = new HashMap<>();
    private long sequence;

    @BeforeEach
    void open() throws IOException {
        index = EventIndex.create(folder, IndexStamp.of(RULES, 0));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void put(Examples.Builder... builders) throws IOException {
        try (IndexUpdate update = index.update(EventIndexTest::otherNames)) {
            for (Examples.Builder builder : builders) {
                Told told = builder.told();
                IndexedArticle article = new IndexedArticle(told.article(), ++sequence, "1:" + sequence);
                articles.put(told.article().id(), article);
                update.putArticle(article, told.extraction());
                update.putEvent(told.event(), articles::get);
            }
            update.commit(IndexStamp.of(RULES, sequence));
        }
    }

    private static List<String> otherNames(String name) {
        return name.equals("Joko Widodo") ? List.of("Jokowi", "Pak Lurah") : List.of();
    }

    private List<String> ids(EventQuery query) {
        return index.page(query).events().stream().map(Event::id).toList();
    }

    private List<String> found(String text) {
        return ids(text(text));
    }

    private static EventQuery text(String text) {
        return query(text, List.of(), Set.of(), null, null, false);
    }

    private static EventQuery between(String from, String to, boolean certain) {
        return query("", List.of(), Set.of(), LocalDate.parse(from), LocalDate.parse(to), certain);
    }

    private static EventQuery query(
            String text, List<String> people, Set<EventType> types, LocalDate from, LocalDate to, boolean certain) {
        return new EventQuery(
                text,
                people,
                Set.of(),
                Set.of(),
                types,
                Set.of(),
                Set.of(),
                from,
                to,
                certain,
                EventQuery.Sort.DATE,
                100);
    }

    private void meetings() throws IOException {
        put(
                event("g20")
                        .day("2023-03-02")
                        .people("Antony Blinken", "Sergey Lavrov")
                        .place("New Delhi"),
                event("moskow")
                        .title("Putin bertemu Guterres di Moskow")
                        .day("2022-04-26")
                        .people("Vladimir Putin", "António Guterres")
                        .with(EntityKind.ORGANIZATION, "PBB")
                        .publisher("Kompas")
                        .place("Moskow"),
                event("telepon")
                        .type(EventType.CALL)
                        .day("2022-02-20")
                        .people("Vladimir Putin", "Emmanuel Macron")
                        .publisher("Detik")
                        .speaker("Dmitry Peskov"),
                event("april").range("2022-04", "2022-04-01", "2022-05-01").people("Joe Biden"),
                event("sejak").range("2022-02-24", "2022-02-24", null).type(EventType.MILITARY),
                event("kelak")
                        .status(EventStatus.PROPOSED)
                        .written("2022-02-22")
                        .people("Joe Biden"),
                event("entah").people("Emmanuel Macron"));
    }

    @Test
    void everythingComesInOrderOfDateUndatedLast() throws IOException {
        meetings();
        assertThat(ids(EventQuery.ALL))
                .startsWith("telepon", "sejak", "april", "moskow", "g20")
                .endsWith("kelak", "entah")
                .hasSize(7);
    }

    @Test
    void eventComesBackWhole() throws IOException {
        meetings();
        Event moskow = event("moskow")
                .title("Putin bertemu Guterres di Moskow")
                .day("2022-04-26")
                .people("Vladimir Putin", "António Guterres")
                .with(EntityKind.ORGANIZATION, "PBB")
                .publisher("Kompas")
                .place("Moskow")
                .told()
                .event();
        assertThat(index.event("moskow")).contains(moskow);
        assertThat(index.event("tiada")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tokoh:putin                          | telepon moskow
        tokoh:"Vladimir Putin"               | telepon moskow
        tokoh:"Putin Vladimir"               |
        tokoh:guterres                       | moskow
        tokoh:putin tokoh:macron             | telepon
        tokoh:putin OR tokoh:lavrov          | telepon moskow g20
        tokoh:putin NOT tokoh:macron         | moskow
        penutur:peskov                       | telepon
        tokoh:peskov                         |
        disebut:peskov                       | telepon
        org:pbb                              | moskow
        tempat:moskow                        | moskow
        tempat:"new delhi"                   | g20
        sumber:detik                         | telepon
        jenis:telepon                        | telepon
        status:diusulkan                     | kelak
        tanggal:2022-04                      | sejak april moskow
        sebelum:2022-02-24                   | telepon
        sesudah:2022                         | sejak g20
        NOT tokoh:putin NOT tokoh:biden NOT tokoh:macron | sejak g20
        """)
    void fieldsFindWhatTheyName(String text, String expected) throws IOException {
        meetings();
        List<String> ids = expected == null ? List.of() : List.of(expected.split(" ", -1));
        assertThat(found(text)).containsExactlyElementsOf(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sebagai:penengah                          | damai
        as:mediator                               | damai
        SEBAGAI:Penengah                          | damai
        sebagai:penengah/guterres                 | damai
        sebagai:"penengah/António Guterres"       | damai
        sebagai:penengah/erdogan                  |
        sebagai:"tuan rumah"                      | damai jamuan
        sebagai:tuan-rumah/erdogan                | damai jamuan
        sebagai:tamu/guterres                     | jamuan
        NOT sebagai:penengah                      | jamuan
        sebagai:"tuan rumah" NOT sebagai:penengah | jamuan
        """)
    void rolesTellWhoDoesWhatInAnEvent(String text, String expected) throws IOException {
        put(
                event("damai")
                        .day("2022-03-10")
                        .as(Role.HOST, "Recep Tayyip Erdogan")
                        .as(Role.MEDIATOR, "António Guterres"),
                event("jamuan")
                        .day("2022-04-25")
                        .as(Role.HOST, "Recep Tayyip Erdogan")
                        .as(Role.GUEST, "António Guterres"));
        List<String> ids = expected == null ? List.of() : List.of(expected.split(" ", -1));
        assertThat(found(text)).containsExactlyElementsOf(ids);
    }

    @Test
    void rolesAreCountedAmongWhatMatches() throws IOException {
        put(
                event("satu").as(Role.HOST, "Joe Biden", "Joko Widodo").as(Role.GUEST, "Emmanuel Macron"),
                event("dua").as(Role.HOST, "Joe Biden"));
        assertThat(index.facet(EventQuery.ALL, Facet.ROLE))
                .containsExactly(new FacetCount("HOST", 2, 2), new FacetCount("GUEST", 1, 1));
        assertThat(index.facet(text("tokoh:macron"), Facet.ROLE))
                .containsExactly(new FacetCount("GUEST", 1, 1), new FacetCount("HOST", 1, 2));
    }

    @Test
    void undatedEventsLieInNoRange() throws IOException {
        meetings();
        assertThat(ids(between("1900-01-01", "2100-01-01", false))).doesNotContain("kelak", "entah");
    }

    @Test
    void impreciseDatesArePossibleWhereTheyOverlapAndCertainWhereTheyLieInside() throws IOException {
        meetings();
        EventPage possible = index.page(between("2022-04-26", "2022-04-26", false));
        assertThat(possible.events()).extracting(Event::id).containsExactly("sejak", "april", "moskow");
        assertThat(possible.possible()).isEqualTo(3);
        assertThat(possible.certain()).isEqualTo(1);
        assertThat(ids(between("2022-04-26", "2022-04-26", true))).containsExactly("moskow");
        assertThat(ids(between("2022-04-01", "2022-04-30", true))).containsExactly("april", "moskow");
    }

    @Test
    void exactWordsRankAboveStemmedOnesAndTheseAboveTheArticle() throws IOException {
        put(
                event("berkas").text("Biasa saja. Ada larangan di tempat lain."),
                event("akar").text("Mereka melarang kapal."),
                event("tepat").text("Larangan berlaku."));
        EventQuery query = new EventQuery(
                "larangan",
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                false,
                EventQuery.Sort.RELEVANCE,
                10);
        assertThat(ids(query)).containsExactly("tepat", "akar", "berkas");
    }

    @Test
    void whatIsLeftOutIsLeftOutByItsOwnWordsAlone() throws IOException {
        put(
                event("perang").text("Rusia menyerang. Soal lain."),
                event("damai").text("Rusia berunding. Nanti menyerang juga."));
        assertThat(found("rusia NOT menyerang")).containsExactly("damai");
    }

    @Test
    void phraseNeedsItsWordsTogether() throws IOException {
        put(event("a").text("Gencatan senjata dimulai."), event("b").text("Senjata tanpa gencatan."));
        assertThat(found("\"gencatan senjata\"")).containsExactly("a");
        assertThat(found("gencatan senjata")).containsExactlyInAnyOrder("a", "b");
        assertThat(found("genc*")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aWordOfTwoPartsIsFoundInArticlesOnlyAsWritten() throws IOException {
        put(
                event("kapal").text("Biasa saja. Ada kapal anti-nuklir di sana."),
                event("terpisah").text("Biasa saja. Ada nuklir, kata yang anti."));
        assertThat(found("anti-nuklir")).containsExactly("kapal");
    }

    @Test
    void punctuationAloneAsksForNothing() throws IOException {
        meetings();
        assertThat(found("!?")).hasSize(7);
        assertThat(found("tokoh:!? g20")).containsExactly("g20");
    }

    @Test
    void hostileQueriesAreAnsweredOrRefusedWithAReason() throws IOException {
        meetings();
        assertThat(found("a-".repeat(4_000))).isEmpty();
        assertThat(found("ab*")).isEmpty();
        assertThatExceptionOfType(QuerySyntaxException.class).isThrownBy(() -> found("/.*.*.*/"));
        StringBuilder words = new StringBuilder("k");
        for (int i = 0; i < 240; i++) {
            words.append(" OR a").append(i).append("-b").append(i).append("-c").append(i);
        }
        assertThat(found(words.toString())).isEmpty();
        List<String> crowd = Collections.nCopies(2_000, "biden");
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> ids(query("", numbered(crowd), Set.of(), null, null, false)));
    }

    private static List<String> numbered(List<String> names) {
        return IntStream.range(0, names.size()).mapToObj(i -> names.get(i) + i).toList();
    }

    @Test
    void facetLeavesItsOwnFilterAside() throws IOException {
        meetings();
        EventQuery calls = query("", List.of("Vladimir Putin"), Set.of(EventType.CALL), null, null, false);
        assertThat(ids(calls)).containsExactly("telepon");
        assertThat(index.facet(calls, Facet.TYPE))
                .containsExactlyInAnyOrder(new FacetCount("MEETING", 1, 5), new FacetCount("CALL", 1, 1));
        assertThat(index.facet(calls, Facet.PERSON))
                .containsExactlyInAnyOrder(
                        new FacetCount("Vladimir Putin", 1, 2), new FacetCount("Emmanuel Macron", 1, 2));
        assertThat(index.facet(calls, Facet.SOURCE)).containsExactly(new FacetCount("Detik", 1, 1));
    }

    @Test
    void allNamedPeopleMustTakePart() throws IOException {
        meetings();
        assertThat(ids(query("", List.of("putin", "macron"), Set.of(), null, null, false)))
                .containsExactly("telepon");
        assertThat(ids(query("", List.of("?"), Set.of(), null, null, false))).isEmpty();
    }

    @Test
    void beginningsOfWordsSuggestNamesAndEvents() throws IOException {
        meetings();
        assertThat(index.suggest("gut", 8))
                .containsExactly(
                        new Suggestion(Suggestion.Kind.PERSON, "António Guterres", null, 1),
                        new Suggestion(Suggestion.Kind.EVENT, "Putin bertemu Guterres di Moskow", "moskow", 1));
        assertThat(index.suggest("antonio g", 8)).extracting(Suggestion::value).startsWith("António Guterres");
        assertThat(index.suggest("mo", 8)).extracting(Suggestion::kind).containsExactly(Suggestion.Kind.PLACE);
        assertThat(index.suggest("uterres", 8)).isEmpty();
        assertThat(index.suggest(" ", 8)).isEmpty();
        assertThat(index.suggest("p", 1)).extracting(Suggestion::value).containsExactly("Vladimir Putin");
    }

    @Test
    void otherNamesFindAndSuggestTheOneWhoIsMeant() throws IOException {
        put(event("bali").day("2022-11-15").people("Joko Widodo"), event("g20").people("Joko Suprapto"));
        assertThat(found("tokoh:jokowi")).containsExactly("bali");
        assertThat(found("tokoh:joko")).containsExactly("bali", "g20");
        assertThat(ids(query("", List.of("Jokowi"), Set.of(), null, null, false)))
                .containsExactly("bali");
        assertThat(index.suggest("lurah", 8)).isEmpty();
        assertThat(index.suggest("jokow", 8))
                .first()
                .isEqualTo(new Suggestion(Suggestion.Kind.PERSON, "Joko Widodo", null, 1));
    }

    @Test
    void columnsHoldAllMatchesInOrderOfStart() throws IOException {
        meetings();
        put(event("nanti").day("2024-01-01").people("Vladimir Putin").salience(0.25));
        EventColumns columns = index.columns(EventQuery.ALL);
        assertThat(columns.size()).isEqualTo(8);
        assertThat(Arrays.copyOf(columns.from(), columns.size())).isSorted();
        List<String> ids = IntStream.range(0, 8).mapToObj(columns.ids()).toList();
        assertThat(ids).allMatch(id -> columns.rows().applyAsInt(id) == ids.indexOf(id));
        assertThat(columns.rows().applyAsInt("tidak ada")).isEqualTo(-1);
        int moskow = ids.indexOf("moskow");
        assertThat(columns.titles().apply(moskow).id()).isEqualTo("Putin bertemu Guterres di Moskow");
        assertThat(columns.from()[moskow]).isEqualTo(EventTimes.millis(LocalDate.of(2022, 4, 26)));
        assertThat(columns.to()[moskow]).isEqualTo(EventTimes.millis(LocalDate.of(2022, 4, 27)));
        assertThat(columns.type()[ids.indexOf("telepon")]).isEqualTo((byte) EventType.CALL.ordinal());
        assertThat(columns.salience()[ids.indexOf("nanti")]).isEqualTo(0.25f);
        assertThat(columns.to()[ids.indexOf("sejak")]).isEqualTo(Long.MAX_VALUE);
        int kelak = ids.indexOf("kelak");
        assertThat(columns.flags()[kelak] & EventColumns.UNDATED).isNotZero();
        assertThat(columns.from()[kelak]).isEqualTo(EventTimes.millis(LocalDate.of(2022, 2, 22)));
        assertThat(columns.from()[ids.indexOf("entah")]).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void rowIsFoundWhereFactsAboutItsEventLieInAnotherSegment() throws IOException {
        try (IndexUpdate update = index.update()) {
            update.putFacts(new Facts(Facts.Kind.EVENT, "moskow", Set.of(), 0, 1, new byte[0]));
            update.commit(IndexStamp.of(RULES, 0));
        }
        put(event("moskow").day("2022-04-26"));
        assertThat(index.columns(EventQuery.ALL).rows().applyAsInt("moskow")).isZero();
    }

    @Test
    void lanesOfSeveralSegmentsAreNumberedTogether() throws IOException {
        put(event("b").day("2022-02-02").people("Budi", "Ani"));
        put(
                event("a").day("2022-01-01").people("Citra"),
                event("c").day("2022-03-03").people("Ani"));
        EventColumns columns = index.columns(EventQuery.ALL);
        assertThat(lanes(columns, LaneKind.PERSON))
                .containsExactly(List.of("Citra"), List.of("Ani", "Budi"), List.of("Ani"));
        assertThat(lanes(index.columns(text("tokoh:citra")), LaneKind.PERSON)).containsExactly(List.of("Citra"));
    }

    private static List<List<String>> lanes(EventColumns columns, LaneKind kind) {
        LaneTable table = columns.lanes().get(kind);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < columns.size(); row++) {
            rows.add(IntStream.range(table.offsets()[row], table.offsets()[row + 1])
                    .mapToObj(i -> table.names().get(table.lanes()[i]))
                    .sorted()
                    .toList());
        }
        return rows;
    }

    @Test
    void columnsAnswerAfterTheIndexMovedOn() throws IOException {
        meetings();
        EventColumns columns = index.columns(text("tokoh:guterres"));
        try (IndexUpdate update = index.update()) {
            for (String id : ids(EventQuery.ALL)) {
                update.deleteEvent(id);
            }
            update.commit(IndexStamp.of(RULES, 99));
        }
        assertThat(index.columns(EventQuery.ALL).size()).isZero();
        assertThat(columns.ids().apply(0)).isEqualTo("moskow");
        assertThat(columns.rows().applyAsInt("moskow")).isZero();
    }

    @Test
    void changesAreSeenAfterTheCommitAlone() throws IOException {
        meetings();
        try (IndexUpdate update = index.update()) {
            update.deleteEvent("g20");
            assertThat(index.event("g20")).isPresent();
        }
        assertThat(index.event("g20")).isPresent();
        try (IndexUpdate update = index.update()) {
            update.deleteEvent("g20");
            update.commit(IndexStamp.of(RULES, 8));
        }
        assertThat(index.event("g20")).isEmpty();
        assertThat(index.stamp()).isEqualTo(IndexStamp.of(RULES, 8));
    }

    @Test
    void aQuickChangeIsSeenBeforeTheCommitByThisProcessAloneAndGoneWhereItIsGivenUp() throws IOException {
        meetings();
        IndexStamp before = index.stamp();
        try (IndexUpdate update = index.quickUpdate(OtherNames.NONE);
                EventIndex other = EventIndex.open(folder)) {
            update.deleteEvent("g20");
            update.show();
            index.refresh();
            assertThat(index.event("g20")).isEmpty();
            assertThat(index.stamp()).isEqualTo(before);
            other.refresh();
            assertThat(other.event("g20")).isPresent();
        }
        assertThat(index.event("g20")).isPresent();
        IndexStamp after = IndexStamp.of(RULES, 8);
        try (IndexUpdate update = index.quickUpdate(OtherNames.NONE);
                EventIndex other = EventIndex.open(folder)) {
            update.deleteEvent("g20");
            update.show();
            update.commit(after);
            update.settle(after);
            other.refresh();
            assertThat(other.event("g20")).isEmpty();
        }
        index.refresh();
        assertThat(index.event("g20")).isEmpty();
        assertThat(index.stamp()).isEqualTo(after);
    }

    @Test
    void articlesAreKnownByTheirIds() throws IOException {
        Told told = event("a").publisher("Kompas").told();
        put(event("a").publisher("Kompas"));
        assertThat(index.position(told.article().id())).contains("1:1");
        assertThat(index.extraction(told.article().id())).contains(told.extraction());
        assertThat(index.size()).isEqualTo(new EventIndex.Size(1, 1, 1, 1));
    }

    @Test
    void anotherReaderSeesTheCommitsOfTheWriter() throws IOException {
        try (EventIndex reader = EventIndex.open(folder)) {
            meetings();
            assertThat(reader.size().events()).isZero();
            reader.refresh();
            assertThat(reader.size().events()).isEqualTo(7);
        }
        assertThat(EventIndex.stampOf(folder)).contains(IndexStamp.of(RULES, 7));
    }
}
