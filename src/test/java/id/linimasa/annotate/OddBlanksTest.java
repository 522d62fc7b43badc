package id.linimasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.Extraction;
import id.linimasa.model.Participant;
import id.linimasa.model.Reading;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import id.linimasa.text.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample articles with other blanks say the same, by their own offsets.
class OddBlanksTest {
    private static final Annotator ANNOTATOR = new Annotator();

    @TempDir
    Path folder;

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<Arguments> variants() throws IOException {
        return seeds().flatMap(seed -> Stream.of("\u00a0", "  ", " \u00a0", " \u200b", "\u00c2\u00a0")
                .map(blank -> Arguments.of(seed, blank)));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void anArticleSaysTheSameWhateverItsBlanksAre(Path seed, String blank) throws IOException {
        String text = Files.readString(seed);
        Random random = new Random(7);
        StringBuilder odd = new StringBuilder();
        text.chars().forEach(c -> odd.append(c == ' ' && random.nextBoolean() ? blank : Character.toString(c)));
        Path file = folder.resolve(seed.getFileName());
        Files.writeString(file, odd);

        assertThat(told(file)).containsExactlyElementsOf(told(seed)).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anArticleSaysTheSameWrappedAtAFixedWidth(Path seed) throws IOException {
        Path file = folder.resolve(seed.getFileName());
        Files.writeString(
                file,
                Files.readAllLines(seed).stream()
                        .filter(line -> !line.isBlank())
                        .map(OddBlanksTest::wrapped)
                        .collect(Collectors.joining("\n\n")));

        assertThat(told(file)).containsExactlyElementsOf(told(seed));
    }

    private static String wrapped(String paragraph) {
        StringBuilder wrapped = new StringBuilder();
        int at = 0;
        for (String word : paragraph.split(" ", -1)) {
            boolean fits = at + 1 + word.length() <= 80;
            wrapped.append(at == 0 ? "" : fits ? " " : "\n").append(word);
            at = (fits && at > 0 ? at + 1 : 0) + word.length();
        }
        return wrapped.toString();
    }

    /// What is read from an article and found in it, each with its words.
    private static List<String> told(Path file) {
        List<String> told = new ArrayList<>();
        ANNOTATOR.read(file, reading -> {
            if (reading instanceof Reading.Found(Article article)) {
                told(article, ANNOTATOR.extract(article), told);
            }
        });
        return told;
    }

    private static void told(Article article, Extraction found, List<String> told) {
        told.add(article.title() + " " + article.publisher() + " " + article.dateline() + " "
                + article.created().date() + " " + article.truncated());
        article.spans().stream()
                .filter(s -> s.kind() != SpanKind.BODY)
                .map(TextSpan::span)
                .forEach(s -> told.add(words(article, s)));
        found.times().forEach(t -> told.add(t.timex().value() + " " + words(article, t.span())));
        found.entities()
                .forEach(e -> told.add(e.kind() + " " + e.name() + " "
                        + e.mentions().stream()
                                .map(m -> words(article, m.span()))
                                .toList()));
        found.events()
                .forEach(e -> told.add(e.type() + " " + e.date() + " " + e.status() + " " + e.title() + " "
                        + e.participants().stream().map(Participant::name).toList() + " "
                        + words(article, e.evidence().getFirst().trigger()) + " in "
                        + words(article, e.evidence().getFirst().span())));
        found.quotes().forEach(q -> told.add(q.speaker() + ": " + words(article, q.span())));
    }

    private static String words(Article article, Span span) {
        return PlainText.of(span.of(article.text()))
                .text()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
