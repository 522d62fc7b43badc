package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.export.AnnotationSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `annotate` prints for the sample articles keeps the promises of `docs/contract.md`.
class AnnotateContractTest {

    private static final AnnotationSchema SCHEMA = new AnnotationSchema();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<Path> seeds = List.of();
    private static List<String> lines = List.of();

    @BeforeAll
    static void annotateTheSeeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            seeds = files.sorted().toList();
        }
        List<String> words = new ArrayList<>(List.of("annotate"));
        seeds.forEach(seed -> words.add(seed.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Cli.run(words.toArray(String[]::new), utf8(out), utf8(err));

        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
        lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void oneLineAnArticleInTheOrderOfTheInput() {
        assertThat(lines.stream().map(line -> JSON.readTree(line).get("file").asString()))
                .hasSameSizeAs(seeds)
                .zipSatisfy(
                        seeds,
                        (file, seed) ->
                                assertThat(file).endsWith(seed.getFileName().toString()));
    }

    @Test
    void everyLineFollowsThePublishedSchema() {
        assertThat(lines).allSatisfy(line -> assertThat(SCHEMA.violations(line)).isEmpty());
    }

    @Test
    void everyOffsetPointsAtTheWordsPrintedBesideIt() {
        for (String line : lines) {
            JsonNode root = JSON.readTree(line);
            String text = root.get("text").asString();
            List<JsonNode> spans = withWords(root, new ArrayList<>());
            assertThat(spans)
                    .allSatisfy(node -> assertThat(text.substring(
                                    node.get("start").asInt(), node.get("end").asInt()))
                            .isEqualTo(node.get("text").asString()));
        }
    }

    @Test
    void theTextIsTheFileWithNothingCut() throws IOException {
        for (int i = 0; i < seeds.size(); i++) {
            assertThat(JSON.readTree(lines.get(i)).get("text").asString())
                    .isEqualTo(Files.readString(seeds.get(i), StandardCharsets.UTF_8));
        }
    }

    @Test
    void indicesStayInsideTheArticle() {
        for (String line : lines) {
            JsonNode root = JSON.readTree(line);
            int times = root.get("timexes").size();
            int events = root.get("events").size();
            for (JsonNode event : root.get("events")) {
                assertIndexInto(events, event.get("partOf"));
                for (JsonNode evidence : event.get("evidence")) {
                    assertIndexInto(times, evidence.get("timex"));
                    assertThat(evidence.get("trigger").get("start").asInt())
                            .isBetween(
                                    evidence.get("start").asInt(),
                                    evidence.get("end").asInt());
                }
            }
        }
    }

    private static void assertIndexInto(int size, JsonNode index) {
        if (!index.isNull()) {
            assertThat(index.asInt()).isBetween(0, size - 1);
        }
    }

    private static List<JsonNode> withWords(JsonNode node, List<JsonNode> found) {
        if (node.has("start") && node.has("text")) {
            found.add(node);
        }
        for (JsonNode child : node) {
            withWords(child, found);
        }
        return found;
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
