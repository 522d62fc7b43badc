package id.linimasa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.linimasa.model.Article;
import id.linimasa.model.SpanKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Real saved pages against what a person read off them; the pages belong to their publishers and lie outside.
class SavedPagesTest {
    private static final Path PAGES =
            Path.of(System.getProperty("linimasa.shared", "../shared")).resolve("corpus/html");
    private static final int ENOUGH = 19;

    /// @param first the first words of the story
    /// @param last its last words
    private record Label(String file, String title, String published, String first, String last) {}

    @BeforeEach
    void needThePages() {
        assumeThat(PAGES).as("the saved pages").isDirectory();
    }

    @Test
    void headlineAndDateAreRight() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Label label : labels()) {
            List<Article> found = Readings.articles(Readings.of(PAGES.resolve(label.file)));
            boolean right = found.size() == 1
                    && Normalized.of(String.valueOf(found.getFirst().title())).equals(Normalized.of(label.title))
                    && String.valueOf(found.getFirst().published()).startsWith(label.published);
            if (!right) {
                wrong.add(label.file);
            }
        }

        assertThat(wrong).hasSizeLessThanOrEqualTo(labels().size() - ENOUGH);
    }

    @Test
    void storyHasNeitherMenuNorRelatedArticlesNorComments() throws IOException {
        for (Label label : labels()) {
            for (Article article : Readings.articles(Readings.of(PAGES.resolve(label.file)))) {
                List<String> body = new ArrayList<>(Readings.words(article, SpanKind.BODY));
                if (body.getFirst().equals(article.dateline())) {
                    body.removeFirst();
                }

                assertThat(body.getFirst()).as(label.file).startsWith(label.first);
                assertThat(body.getLast()).as(label.file).endsWith(label.last);
            }
        }
    }

    private static List<Label> labels() throws IOException {
        List<Label> labels = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(SavedPagesTest.class.getResourceAsStream("pages.tsv"), StandardCharsets.UTF_8))) {
            for (String line :
                    reader.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] cells = line.split("\t", -1);
                labels.add(new Label(cells[0], cells[1], cells[2], cells[3], cells[4]));
            }
        }
        assertThat(labels)
                .allSatisfy(label ->
                        assertThat(Files.exists(PAGES.resolve(label.file))).isTrue());
        return labels;
    }
}
