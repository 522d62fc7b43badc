package id.linimasa.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import de.undercouch.citeproc.ris.RISConverter;
import id.linimasa.export.content.ExportFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Networks are read by JGraphT, citations by citeproc-java with jbibtex.
class NetworkAndCitationsTest {
    @TempDir
    Path folder;

    private static ExampleNews news(boolean hostile) {
        return hostile ? ExampleNews.hostile() : ExampleNews.dates();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theGraphHasANodeForEachNameAndAnEdgeForEachPair(boolean hostile) throws IOException {
        ExampleNews news = news(hostile);
        String gexf = Exporting.text(news, ExportFormat.GEXF, folder);
        Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        int[] number = {0};
        graph = new SimpleWeightedGraph<>(
                () -> "n" + number[0]++, org.jgrapht.util.SupplierUtil.createDefaultWeightedEdgeSupplier());
        Map<String, Map<String, String>> attributes = new HashMap<>();
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(false); // its schema is that of 1.2
        importer.addVertexAttributeConsumer((pair, value) -> attributes
                .computeIfAbsent(pair.getFirst(), v -> new HashMap<>())
                .put(pair.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(gexf));
        long names = news.list().stream()
                .flatMap(e -> e.participants().stream())
                .map(p -> p.name())
                .distinct()
                .count();
        assertThat(graph.vertexSet()).hasSize((int) names);
        assertThat(graph.edgeSet()).hasSize(news.list().size());
        assertThat(attributes.values()).anySatisfy(a -> {
            assertThat(a).containsEntry("label", "Indonesia").containsEntry("country", "ID");
            assertThat(a).containsEntry("events", Integer.toString(news.list().size()));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bibLatexIsReadWithTheSameDatesAndLinks(boolean hostile) throws Exception {
        ExampleNews news = news(hostile);
        BibTeXConverter converter = new BibTeXConverter();
        Collection<CSLItemData> items = converter
                .toItemData(converter.loadDatabase(stream(Exporting.text(news, ExportFormat.BIBTEX, folder))))
                .values();
        assertThat(items).hasSameSizeAs(news.articles());
        assertThat(items).allSatisfy(item -> {
            assertThat(item.getIssued().getRaw()).startsWith("2022-07-0");
            assertThat(item.getContainerTitle()).isNotBlank();
        });
        assertThat(items.stream().map(CSLItemData::getURL).filter(Objects::nonNull))
                .hasSize((news.articles().size() + 1) / 2)
                .allMatch(url -> url.startsWith("https://contoh.invalid/"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void risIsReadWithTheSameDatesAndLinks(boolean hostile) throws Exception {
        ExampleNews news = news(hostile);
        RISConverter converter = new RISConverter();
        Collection<CSLItemData> items = converter
                .toItemData(converter.loadLibrary(stream(Exporting.text(news, ExportFormat.RIS, folder))))
                .values();
        assertThat(items).hasSameSizeAs(news.articles());
        assertThat(items).allSatisfy(item -> {
            assertThat(item.getType()).hasToString("article-newspaper");
            assertThat(item.getIssued().getRaw()).startsWith("2022/07/0");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cslJsonIsReadWithTitlesDatesAndLiteralNames(boolean hostile) throws Exception {
        ExampleNews news = news(hostile);
        List<CSLItemData> items = new ArrayList<>();
        for (Object item :
                JsonMapper.builder().build().readValue(Exporting.text(news, ExportFormat.CSL, folder), List.class)) {
            @SuppressWarnings("unchecked")
            Map<String, Object> fields = (Map<String, Object>) item;
            CSLItemData read = CSLItemData.fromJson(fields);
            // no field that the library does not know, none that it understands otherwise
            assertThat(new TreeMap<>((Map<?, ?>) read.toJson(new MapJsonBuilderFactory().createJsonBuilder()))
                            .toString())
                    .isEqualTo(new TreeMap<>(fields).toString());
            items.add(read);
        }
        assertThat(items).hasSameSizeAs(news.articles());
        assertThat(items).extracting(CSLItemData::getId).doesNotHaveDuplicates();
        assertThat(items).allSatisfy(item -> {
            assertThat(item.getTitle()).isNotBlank();
            assertThat(item.getAuthor()[0].getLiteral()).isNotBlank();
            assertThat(item.getAuthor()[0].getFamily()).isNull();
            assertThat(item.getIssued().getDateParts()[0]).hasSize(3);
        });
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
