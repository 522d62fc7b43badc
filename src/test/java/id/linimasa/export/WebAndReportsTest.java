package id.linimasa.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.linimasa.export.content.Dated;
import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.Markup;
import id.linimasa.model.Event;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON-LD is read by Titanium without a network, pages by jsoup, Markdown by commonmark-java.
class WebAndReportsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA = "http://schema.org/";

    @TempDir
    Path folder;

    private static ExampleNews news(boolean hostile) {
        return hostile ? ExampleNews.hostile() : ExampleNews.dates();
    }

    /// The part of schema.org's context that is used; whatever else is asked for is refused.
    private static final DocumentLoader OFFLINE = (url, options) -> {
        if (!url.toString().startsWith("https://schema.org")) {
            throw new IllegalStateException("asks for " + url);
        }
        return document("{\"@context\":{\"@vocab\":\"" + SCHEMA + "\",\"eventStatus\":{\"@type\":\"@id\"}}}");
    };

    private static JsonDocument document(String json) {
        try {
            return JsonDocument.of(new StringReader(json));
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }

    private List<JsonObject> nodes(ExampleNews news, String type) throws Exception {
        String json = Exporting.text(news, ExportFormat.JSONLD, folder);
        assertThat(json).doesNotContain("<");
        JsonArray expanded = JsonLd.expand(document(json)).loader(OFFLINE).get();
        List<JsonObject> found = new ArrayList<>();
        collect(expanded, type, found);
        return found;
    }

    private static void collect(JsonValue value, String type, List<JsonObject> found) {
        if (value instanceof JsonArray array) {
            array.forEach(v -> collect(v, type, found));
        } else if (value instanceof JsonObject object) {
            if (object.containsKey("@type") && object.get("@type").toString().contains("\"" + type + "\"")) {
                found.add(object);
            }
            if (object.containsKey("@graph")) {
                collect(object.get("@graph"), type, found);
            }
        }
    }

    private static String value(JsonObject node, String property) {
        return node.containsKey(property)
                ? node.getJsonArray(property)
                        .getJsonObject(0)
                        .get("@value")
                        .toString()
                        .replaceAll("^\"|\"$", "")
                : "";
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void linkedDataHasEveryEventWithItsDateStatusAndEvidence(boolean hostile) throws Exception {
        ExampleNews news = news(hostile);
        List<JsonObject> events = nodes(news, SCHEMA + "Event");
        assertThat(events).hasSameSizeAs(news.list());
        for (int i = 0; i < events.size(); i++) {
            Event event = news.list().get(i);
            assertThat(value(events.get(i), SCHEMA + "identifier")).isEqualTo(event.id());
            assertThat(value(events.get(i), "https://linimasa.id/ns#edtf"))
                    .isEqualTo(Dated.of(event).edtf());
            assertThat(value(events.get(i), "https://linimasa.id/ns#status"))
                    .isEqualTo(event.status().name());
        }
        assertThat(nodes(news, "http://www.w3.org/ns/oa#Annotation")).hasSameSizeAs(news.list());
        assertThat(nodes(news, SCHEMA + "NewsArticle"))
                .hasSameSizeAs(news.articles())
                .noneMatch(a -> a.containsKey(SCHEMA + "articleBody"));
    }

    @Test
    void linkedDatesAreNeverFinerThanKnown() throws Exception {
        Map<String, String> starts = new HashMap<>();
        for (JsonObject event : nodes(ExampleNews.dates(), SCHEMA + "Event")) {
            starts.put(value(event, SCHEMA + "name"), value(event, SCHEMA + "startDate"));
        }
        assertThat(starts)
                .containsEntry("hari", "2022-04-26")
                .containsEntry("bulan", "2021-05")
                .containsEntry("pekan", "2022")
                .containsEntry("tahun", "2019")
                .containsEntry("jam", "2022-02-22T08:22:00+07:00")
                .containsEntry("tiada", "");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void slidesHaveNoMoreOfADateThanIsKnown(boolean hostile) throws IOException {
        ExampleNews news = news(hostile);
        JsonNode slides = JSON.readTree(Exporting.text(news, ExportFormat.TIMELINEJS, folder))
                .path("events");
        long dated = news.list().stream().filter(e -> !e.range().unknown()).count();
        assertThat(slides).hasSize((int) dated);
        for (JsonNode slide : slides) {
            Element headline = Jsoup.parseBodyFragment(
                            slide.path("text").path("headline").asString())
                    .body();
            assertThat(headline.children()).isEmpty();
            assertThat(Jsoup.parseBodyFragment(slide.path("text").path("text").asString())
                            .select("script, img, [onerror]"))
                    .isEmpty();
        }
        if (!hostile) {
            assertThat(slides.get(0).path("start_date").toString()).isEqualTo("{\"year\":2022,\"month\":4,\"day\":26}");
            assertThat(slides.get(1).path("start_date").toString()).isEqualTo("{\"year\":2021,\"month\":5}");
            assertThat(slides.get(1).path("display_date").asString()).isEqualTo("Mei 2021, tanggal tidak pasti");
            assertThat(slides.get(2).path("end_date").toString()).isEqualTo("{\"year\":2021,\"month\":6,\"day\":30}");
        }
    }

    @Test
    void theSheetLeavesTheDayOfAMonthBlank() throws IOException {
        String csv = Exporting.text(ExampleNews.dates(), ExportFormat.TIMELINEJS_CSV, folder);
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("Year,Month,Day,Time,End Year")
                .doesNotContain("Start Date");
        assertThat(csv).contains("\n2021,5,,,,,,,\"Mei 2021, tanggal tidak pasti\",bulan,");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSheetHasARowForEachDatedEventAndNoMarkupOfArticles(boolean hostile) throws IOException {
        ExampleNews news = news(hostile);
        String csv = Exporting.text(news, ExportFormat.TIMELINEJS_CSV, folder);
        List<Event> dated =
                news.list().stream().filter(e -> !e.range().unknown()).toList();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            List<NamedCsvRecord> read = rows.stream().toList();
            assertThat(read).hasSameSizeAs(dated);
            for (int i = 0; i < read.size(); i++) {
                String headline = read.get(i).getField("Headline");
                assertThat(headline).doesNotContain("<").doesNotStartWith("=");
                assertThat(Jsoup.parseBodyFragment(headline).body().text().replaceFirst("^'", ""))
                        .isEqualTo(seen(dated.get(i).title().id()));
                assertThat(Jsoup.parseBodyFragment(read.get(i).getField("Text")).select("script, img, [onerror]"))
                        .isEmpty();
            }
        }
    }

    /// A text as a page shows it on one line, without what XML forbids.
    private static String seen(String text) {
        return Jsoup.parseBodyFragment(Markup.escaped(Markup.oneLine(text)))
                .body()
                .text();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thePageHasEveryEventAndNothingThatRuns(boolean hostile) throws IOException {
        ExampleNews news = news(hostile);
        var parser = org.jsoup.parser.Parser.htmlParser().setTrackErrors(100);
        Document page = Jsoup.parse(Exporting.text(news, ExportFormat.HTML, folder), parser);
        assertThat(parser.getErrors().stream().map(ParseError::getErrorMessage)).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("id");
        assertThat(page.select("article")).hasSameSizeAs(news.list());
        for (int i = 0; i < news.list().size(); i++) {
            Event event = news.list().get(i);
            Element article = page.select("article").get(i);
            assertThat(article.id()).isEqualTo("e-" + event.id());
            assertThat(article.select(".id code").last().text())
                    .isEqualTo(Dated.of(event).edtf());
            assertThat(article.select(".status").hasClass(event.status().name().toLowerCase()))
                    .isTrue();
        }
        assertThat(page.select("script, iframe, object, embed, link, base, form, [onerror], [onload]"))
                .isEmpty();
        assertThat(page.select("[href]"))
                .allSatisfy(e -> assertThat(e.attr("href")).matches("(?s)(#|https?://).*"));
        assertThat(page.select("img, image")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theMarkdownReportIsTextWithFootnotes(boolean hostile) throws IOException {
        ExampleNews news = news(hostile);
        var extensions = List.of(FootnotesExtension.create(), YamlFrontMatterExtension.create());
        Node report =
                Parser.builder().extensions(extensions).build().parse(Exporting.text(news, ExportFormat.MD, folder));
        YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
        report.accept(front);
        assertThat(front.getData().get("linimasa").getFirst()).contains("linimasa-export/1");
        Document page = Jsoup.parse(
                HtmlRenderer.builder().extensions(extensions).build().render(report));
        List<String> ids = page.select("p > code:first-child").eachText().stream()
                .filter(c -> c.matches("[0-9]{16}-[0-9]+"))
                .toList();
        assertThat(ids).isEqualTo(news.list().stream().map(Event::id).toList());
        assertThat(page.select("blockquote")).hasSameSizeAs(news.list());
        assertThat(page.select(".footnotes li")).hasSameSizeAs(news.articles());
        assertThat(page.select("script, img[src^=http], a[href^=javascript]")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }
}
