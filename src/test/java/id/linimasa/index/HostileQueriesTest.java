package id.linimasa.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is typed, every question is answered, or refused with the reason and a place within what was typed.
@Timeout(120)
class HostileQueriesTest {
    private static final List<String> PIECES = List.of(
            "putin",
            "Macron",
            " ",
            " ",
            " OR ",
            " AND ",
            " dan ",
            " atau ",
            " NOT ",
            " -",
            "(",
            ")",
            "\"",
            "“",
            "”",
            ":",
            "tokoh:",
            "person:",
            "org:",
            "tempat:",
            "jenis:",
            "type:",
            "status:",
            "sumber:",
            "tanggal:",
            "sebelum:",
            "sesudah:",
            "bintang:",
            "label:",
            "tinjau:",
            "perubahan:",
            "penutur:",
            "disebut:",
            "pertemuan",
            "occurred",
            "baru",
            "ya",
            "semua",
            "2022",
            "2022-02..2022-04",
            "..",
            "0000",
            "9999",
            "31/2/2022",
            "*",
            "?",
            "~",
            "^9",
            "/.*/",
            "[a TO z]",
            "{",
            "}",
            "\\",
            "\u0000",
            "\u202e",
            "\u200f",
            "\u200b",
            "\ufeff",
            "😀",
            "👩‍👩‍👧",
            "\ud83d",
            "\udc00",
            "中文字",
            "ﬃ",
            "İ",
            "ß",
            "é",
            "e\u0301",
            "\t",
            "\n",
            "a-b-c",
            "'",
            "%",
            "<b>",
            "x".repeat(300));

    @TempDir
    Path folder;

    private EventIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = EventIndex.create(folder, IndexStamp.of("uji", 0));
        Map<id.linimasa.model.ArticleId, IndexedArticle> articles = new HashMap<>();
        try (IndexUpdate update = index.update(name -> List.of())) {
            long sequence = 0;
            for (String title : List.of("Putin bertemu Macron", "Sanksi baru", "中文字 😀 é")) {
                Examples.Told told = Examples.event("e" + sequence).title(title).told();
                IndexedArticle article = new IndexedArticle(told.article(), ++sequence, "1:" + sequence);
                articles.put(told.article().id(), article);
                update.putArticle(article, told.extraction());
                update.putEvent(told.event(), articles::get);
            }
            update.commit(IndexStamp.of("uji", sequence));
        }
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void randomPiecesAreAnsweredOrRefusedWithAPlace() {
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(12); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            asked(text.toString(), "seed " + seed);
        }
    }

    @Test
    void randomCharactersAreAnsweredOrRefusedWithAPlace() {
        for (int seed = 0; seed < 300; seed++) {
            String text = new Random(seed)
                    .ints(1 + seed % 200, 0, 0x10000)
                    .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                    .toString();
            asked(text, "seed " + seed);
        }
    }

    static List<String> huge() {
        return List.of(
                "(".repeat(9_999),
                "(".repeat(4_000) + "a" + ")".repeat(4_000),
                "(a OR ".repeat(1_500) + "b" + ")".repeat(900),
                "a OR ".repeat(1_990) + "b",
                "NOT ".repeat(2_400) + "a",
                "-".repeat(9_999),
                "-a".repeat(4_999),
                "\"".repeat(9_999),
                "\"" + "kata ".repeat(1_990) + "\"",
                "\"" + "字".repeat(9_000) + "\"",
                "字".repeat(9_000),
                "😀".repeat(4_900),
                "a-".repeat(4_999),
                "tokoh:" + "a-".repeat(4_900),
                "tokoh:\"" + "x y ".repeat(2_400) + "\"",
                "label:" + "x".repeat(9_900),
                "x".repeat(9_999) + "*",
                "ab* ".repeat(250),
                "aa* OR ".repeat(249) + "b",
                "*".repeat(9_999),
                "tanggal:" + "9".repeat(9_000),
                "tanggal:2022..".repeat(700),
                "tokoh:".repeat(1_600),
                "a:".repeat(4_900),
                "\u200b".repeat(9_999),
                "x".repeat(100_000),
                "\u0000".repeat(9_999));
    }

    @ParameterizedTest
    @MethodSource("huge")
    void hugeOnesToo(String text) {
        asked(text, "");
    }

    private void asked(String text, String description) {
        for (EventQuery.Sort sort : List.of(EventQuery.Sort.RELEVANCE, EventQuery.Sort.DATE)) {
            EventQuery query = new EventQuery(
                    text, List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, sort, 10);
            answered(() -> index.page(query), text, description);
            answered(() -> index.columns(query), text, description);
            answered(() -> index.facet(query, Facet.PERSON), text, description);
            answered(() -> index.scan(query, event -> true), text, description);
        }
        assertThatCode(() -> index.suggest(text, 5))
                .as("%s: %s", description, shown(text))
                .doesNotThrowAnyException();
        if (text.length() < 1_000) {
            EventQuery named = new EventQuery(
                    "",
                    List.of(text),
                    Set.of(text),
                    Set.of(text),
                    Set.of(),
                    Set.of(),
                    Set.of(text),
                    null,
                    null,
                    true,
                    EventQuery.Sort.SALIENCE,
                    10);
            answered(() -> index.page(named), text, description);
        }
    }

    private static void answered(Runnable question, String text, String description) {
        try {
            question.run();
        } catch (QuerySyntaxException e) {
            assertThat(e.position()).as("%s: %s", description, shown(text)).isBetween(0, text.length());
            assertThat(e.text().id()).isNotBlank();
            assertThat(e.text().en()).isNotBlank();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(description + ": " + shown(text), e);
        }
    }

    private static String shown(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
