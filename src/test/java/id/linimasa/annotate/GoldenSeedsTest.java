package id.linimasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.export.AnnotationJson;
import id.linimasa.model.Article;
import id.linimasa.model.EntityMention;
import id.linimasa.model.Extraction;
import id.linimasa.model.Reading;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What is found in the sample articles, as files to read: the text with its dates and names marked up, and the events.
///
/// `-Dlinimasa.golden=write` rewrites them; the difference is the review.
class GoldenSeedsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "seeds");
    private static final boolean WRITE = "write".equals(System.getProperty("linimasa.golden"));
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Annotator ANNOTATOR = new Annotator();

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatTheGoldenFilesHold(Path seed) throws IOException {
        Article article = article(seed);
        Extraction extraction = ANNOTATOR.extract(article);
        String name = seed.getFileName().toString().replace(".txt", "");
        check(GOLDEN.resolve(name + ".marked.txt"), marked(article, extraction));
        check(GOLDEN.resolve(name + ".events.json"), events(article, extraction));
    }

    private static void check(Path golden, String found) throws IOException {
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, found);
        }
        assertThat(found).isEqualTo(Files.readString(golden));
    }

    private static Article article(Path seed) {
        List<Article> articles = new ArrayList<>();
        ANNOTATOR.read(seed, reading -> {
            if (reading instanceof Reading.Found(Article article)) {
                articles.add(article);
            }
        });
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }

    private record Mark(Span span, String label) {}

    /// `[Selasa (26/4/2022)|2022-04-26]`, `[Antonio Guterres|PERSON]`; what is no story stands in `⟦…⟧`.
    private static String marked(Article article, Extraction extraction) {
        List<Mark> marks = new ArrayList<>();
        extraction.times().forEach(t -> marks.add(new Mark(t.span(), t.timex().value())));
        extraction
                .entities()
                .forEach(e -> e.mentions().stream()
                        .filter(m -> m.form() == EntityMention.Form.NAME || m.form() == EntityMention.Form.ABBREVIATION)
                        .forEach(m -> marks.add(new Mark(m.span(), e.kind().name()))));
        article.spans().stream()
                .filter(s -> s.kind() == SpanKind.BOILERPLATE || s.kind() == SpanKind.CAPTION)
                .forEach(s -> marks.add(new Mark(s.span(), "")));
        marks.sort(Comparator.comparing(Mark::span));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.span().start() >= at) {
                String words = mark.span().of(article.text());
                text.append(article.text(), at, mark.span().start())
                        .append(mark.label().isEmpty() ? "⟦" + words + "⟧" : "[" + words + "|" + mark.label() + "]");
                at = mark.span().end();
            }
        }
        return text.append(article.text(), at, article.text().length()).toString();
    }

    private static String events(Article article, Extraction extraction) {
        ObjectNode line = (ObjectNode) JSON.readTree(AnnotationJson.line(article, extraction));
        line.remove(List.of("file", "text", "spans", "timexes", "entities"));
        return JSON.writeValueAsString(line).replace("\r\n", "\n") + "\n";
    }
}
