package id.linimasa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.linimasa.model.Article;
import id.linimasa.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles annotated by hand: those of the development set belong to their publishers and lie outside.
class DevelopmentArticlesTest {
    private static final Path GOLD =
            Path.of(System.getProperty("linimasa.shared", "../shared")).resolve("gold/dev");
    private static final double FLOOR = 0.92;
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeEach
    void needTheArticles() {
        assumeThat(GOLD).as("the annotated articles").isDirectory();
    }

    @Test
    void dayOfWritingAndHeadlineHoldTheirFloor() throws IOException {
        List<JsonNode> annotations = annotations();
        long days =
                annotations.stream().filter(DevelopmentArticlesTest::sameDay).count();
        long titles =
                annotations.stream().filter(DevelopmentArticlesTest::sameTitle).count();

        assertThat((double) days / annotations.size()).isGreaterThanOrEqualTo(FLOOR);
        assertThat((double) titles / annotations.size()).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void nothingIsReadFromABoilerplateLine() throws IOException {
        for (JsonNode gold : annotations()) {
            Article article = article(gold);
            for (JsonNode line : gold.path("boilerplate")) {
                assertThat(article.readable())
                        .as(article.source())
                        .noneMatch(span -> words(article, span).equals(line.asString()));
            }
        }
    }

    private static String words(Article article, TextSpan span) {
        return span.span().of(article.text());
    }

    private static boolean sameDay(JsonNode gold) {
        String day = gold.path("dct").isNull() ? "null" : gold.path("dct").asString();
        return String.valueOf(article(gold).created().date()).equals(day);
    }

    private static boolean sameTitle(JsonNode gold) {
        String title = article(gold).title();
        return gold.path("title").isNull()
                ? title == null
                : title != null
                        && Normalized.of(title)
                                .equals(Normalized.of(gold.path("title").asString()));
    }

    private static Article article(JsonNode gold) {
        return Readings.articles(Readings.of(
                        GOLD.resolve("articles").resolve(gold.path("file").asString())))
                .getFirst();
    }

    private static List<JsonNode> annotations() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> JSON.readTree(file.toFile()))
                    .toList();
        }
    }
}
