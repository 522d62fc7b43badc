package id.linimasa.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import id.linimasa.query.QueryNode.And;
import id.linimasa.query.QueryNode.During;
import id.linimasa.query.QueryNode.InRole;
import id.linimasa.query.QueryNode.InStatus;
import id.linimasa.query.QueryNode.Named;
import id.linimasa.query.QueryNode.Not;
import id.linimasa.query.QueryNode.Or;
import id.linimasa.query.QueryNode.Typed;
import id.linimasa.query.QueryNode.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    private static Words word(String text) {
        return new Words(text, Words.Form.WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n\u00a0"})
    void blankAsksForEverything(String text) {
        assertThat(QueryParser.parse(text)).isEqualTo(QueryNode.ALL);
    }

    @Test
    void wordsMustAllHold() {
        assertThat(QueryParser.parse("gencatan senjata"))
                .isEqualTo(new And(List.of(word("gencatan"), word("senjata"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"gencatan senjata\"", "“gencatan senjata”"})
    void quotedWordsAreAPhrase(String text) {
        assertThat(QueryParser.parse(text)).isEqualTo(new Words("gencatan senjata", Words.Form.PHRASE));
    }

    @Test
    void aRoleStandsAloneOrWithWhoeverHasIt() {
        assertThat(QueryParser.parse("sebagai:penengah")).isEqualTo(new InRole(Role.MEDIATOR, null));
        assertThat(QueryParser.parse("as:host")).isEqualTo(new InRole(Role.HOST, null));
        for (Role role : Role.values()) {
            assertThat(QueryParser.parse(Vocabulary.asking(role))).isEqualTo(new InRole(role, null));
            assertThat(QueryParser.parse(Vocabulary.asking(role, "Joko \"Jokowi\" Widodo")))
                    .isEqualTo(new InRole(role, "Joko  Jokowi  Widodo"));
        }
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse("sebagai:wasit"))
                .satisfies(e -> assertThat(e.text().id()).contains("bukan peran", "penengah", "tuan-rumah"));
    }

    @Test
    void starAfterTwoLettersIsABeginning() {
        assertThat(QueryParser.parse("menembak*")).isEqualTo(new Words("menembak", Words.Form.PREFIX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a AND (b OR NOT c)",
                "a dan (b atau bukan c)",
                "a DAN (b ATAU tidak c)",
                "a (b or not c)",
                "a (b OR -c)"
            })
    void operatorsComeInBothLanguages(String text) {
        assertThat(QueryParser.parse(text))
                .isEqualTo(new And(List.of(word("a"), new Or(List.of(word("b"), new Not(word("c")))))));
    }

    @Test
    void andBindsCloserThanOr() {
        assertThat(QueryParser.parse("a b OR c"))
                .isEqualTo(new Or(List.of(new And(List.of(word("a"), word("b"))), word("c"))));
    }

    @Test
    void hyphenInsideAWordIsNoOperator() {
        assertThat(QueryParser.parse("Rusia-Ukraina")).isEqualTo(word("Rusia-Ukraina"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tokoh,   PERSON
        person,  PERSON
        Tokoh,   PERSON
        org,     ORGANIZATION
        tempat,  PLACE
        place,   PLACE
        sumber,  SOURCE
        source,  SOURCE
        penutur, SPEAKER
        speaker, SPEAKER
        disebut, MENTIONED
        """)
    void namesAreAskedForByField(String field, NameField expected) {
        assertThat(QueryParser.parse(field + ":putin")).isEqualTo(new Named(expected, "putin"));
        assertThat(QueryParser.parse(field + ":\"vladimir putin\"")).isEqualTo(new Named(expected, "vladimir putin"));
    }

    @Test
    void typesAndStatusesComeInBothLanguages() {
        assertThat(QueryParser.parse("jenis:pertemuan")).isEqualTo(new Typed(Set.of(EventType.MEETING)));
        assertThat(QueryParser.parse("type:meeting")).isEqualTo(new Typed(Set.of(EventType.MEETING)));
        assertThat(QueryParser.parse("status:direncanakan")).isEqualTo(new InStatus(Set.of(EventStatus.PLANNED)));
        assertThat(QueryParser.parse("status:PLANNED")).isEqualTo(new InStatus(Set.of(EventStatus.PLANNED)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tanggal:2022,             2022-01-01, 2022-12-31
        tanggal:2024-02,          2024-02-01, 2024-02-29
        date:2022-04-26,          2022-04-26, 2022-04-26
        tanggal:26/4/2022,        2022-04-26, 2022-04-26
        tanggal:4/2022,           2022-04-01, 2022-04-30
        tanggal:2022-02..2022-04, 2022-02-01, 2022-04-30
        tanggal:2022-02..,        2022-02-01,
        tanggal:..2022,                     , 2022-12-31
        sebelum:2022-04,                    , 2022-03-31
        before:2022-04-26,                  , 2022-04-25
        sesudah:2022,             2023-01-01,
        after:2022-04-26,         2022-04-27,
        """)
    void datesMayBePartial(String text, LocalDate from, LocalDate to) {
        assertThat(QueryParser.parse(text)).isEqualTo(new During(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        (a b               | 0
        a b)               | 3
        a OR               | 4
        OR a               | 0
        NOT                | 3
        ()                 | 1
        a "b c             | 2
        tokoh:             | 0
        a tokoh: )         | 2
        judul:x            | 0
        http://x           | 0
        jenis:makan        | 6
        a status:entah     | 9
        tanggal:besok      | 8
        tanggal:2022-13    | 8
        tanggal:2022..20   | 14
        tanggal:2022..2021 | 8
        *utin              | 0
        p*tin              | 0
        a*                 | 0
        """)
    void errorSaysWhere(String text, int position) {
        QuerySyntaxException error =
                catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse(text.strip()));
        assertThat(error).as(text).isNotNull();
        assertThat(error.position()).isEqualTo(position);
        assertThat(error.text().id()).isNotBlank();
        assertThat(error.text().en()).isNotBlank();
    }

    @Test
    void tooLongOrTooDeepIsRefusedAtOnce() {
        for (String text : List.of(
                "x".repeat(100_000), "(".repeat(5_000), "a ".repeat(4_000), "NOT ".repeat(2_400), "-".repeat(9_990))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThatExceptionOfType(QuerySyntaxException.class)
                            .isThrownBy(() -> QueryParser.parse(text + " (")));
        }
    }

    @Test
    void anyCharactersAreAnsweredWithATreeOrAnError() {
        Random random = new Random(7);
        String pieces = "ab:\"()*-/\\[]{}~^?&|!+. \u0000\ud800😀\n";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            assertThat(answer(text.toString()))
                    .as("seed 7, round %d: %s", i, text)
                    .isNotNull();
        }
    }

    private static Object answer(String text) {
        try {
            return QueryParser.parse(text);
        } catch (QuerySyntaxException e) {
            assertThat(e.position()).isBetween(0, text.length());
            return e;
        }
    }
}
