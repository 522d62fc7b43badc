package id.linimasa.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.linimasa.export.content.Dated;
import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportOptions;
import id.linimasa.export.content.Markup;
import id.linimasa.export.content.Progress;
import id.linimasa.export.table.WideTable;
import id.linimasa.model.Event;
import id.linimasa.model.LaneKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tables and JSON Lines are read back by parsers that are not ours, and say the same.
class RoundTripTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private static ExampleNews news(boolean hostile) {
        return hostile ? ExampleNews.hostile() : ExampleNews.dates();
    }

    /// Id, date, EDTF and status of an event.
    private static List<String> told(Event event) {
        return List.of(
                event.id(),
                event.date() == null ? "" : event.date(),
                Dated.of(event).edtf(),
                event.status().name());
    }

    private static List<List<String>> told(ExampleNews news) {
        return news.list().stream().map(RoundTripTest::told).toList();
    }

    private static ExportOptions excel() {
        return new ExportOptions(List.of(), false, true, true, "id", LaneKind.TYPE, 1, "light");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void csvGivesTheSameEvents(boolean hostile) throws IOException {
        ExampleNews news = news(hostile);
        String text = Exporting.text(news, ExportFormat.CSV, folder);
        List<NamedCsvRecord> rows = rows(text, ',');
        assertThat(rows).map(RoundTripTest::told).isEqualTo(told(news));
        for (int i = 0; i < rows.size(); i++) {
            String title = news.list().get(i).title().id();
            String harmless = "=+-@".indexOf(title.charAt(0)) < 0 ? title : "'" + title;
            assertThat(rows.get(i).getField("title")).isEqualTo(harmless);
        }
    }

    private static List<String> told(NamedCsvRecord row) {
        return List.of(row.getField("event_id"), row.getField("date"), row.getField("edtf"), row.getField("status"));
    }

    private static List<NamedCsvRecord> rows(String text, char separator) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        }
    }

    @Test
    void csvForExcelHasSemicolonsAndAMark() throws IOException {
        ExampleNews news = ExampleNews.hostile();
        Path file = folder.resolve("o.csv");
        Exporting.exports().write(news, Exporting.request(ExportFormat.CSV, excel()), file, Progress.NONE);
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFFevent_id;title;");
        List<NamedCsvRecord> rows = rows(text.substring(1), ';');
        assertThat(rows)
                .map(r -> r.getField("title"))
                .isEqualTo(news.list().stream().map(e -> e.title().id()).toList());
    }

    @Test
    void chosenColumnsComeInTheirOrder() throws IOException {
        Path file = folder.resolve("o.csv");
        ExportOptions two =
                new ExportOptions(List.of("edtf", "event_id"), false, false, false, "id", LaneKind.TYPE, 1, "light");
        Exporting.exports().write(ExampleNews.dates(), Exporting.request(ExportFormat.CSV, two), file, Progress.NONE);
        assertThat(Files.readString(file)).startsWith("edtf,event_id\r\n2022-04-26,");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tsvHasOneLineAnEvent(boolean hostile) throws IOException {
        ExampleNews news = news(hostile);
        List<String> lines =
                List.of(Exporting.text(news, ExportFormat.TSV, folder).split("\n", -1));
        assertThat(lines).hasSize(news.list().size() + 2);
        int width = WideTable.names().size();
        List<List<String>> read = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            List<String> cells = List.of(line.split("\t", -1));
            assertThat(cells).hasSize(width);
            read.add(List.of(cells.get(0), cells.get(5), cells.get(6), cells.get(3)));
        }
        assertThat(read).isEqualTo(told(news));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherReaderFindsTheWorkbookToBeText(boolean hostile) throws IOException {
        ExampleNews news = news(hostile);
        Path file = Exporting.file(news, ExportFormat.XLSX, folder);
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(news.list().size());
            for (int i = 0; i < news.list().size(); i++) {
                Row row = sheet.getRow(i + 1);
                Event event = news.list().get(i);
                assertThat(List.of(cell(row, 0), cell(row, 5), cell(row, 6), cell(row, 3)))
                        .isEqualTo(told(event));
                assertThat(cell(row, 1).replace("\r\n", "\n"))
                        .isEqualTo(Markup.clean(event.title().id()).replace("\r\n", "\n"));
            }
            assertThat(book.getSheet("manifest").getRow(1).getCell(0).getStringCellValue())
                    .contains("linimasa-export/1");
        }
    }

    private static String cell(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        return cell.getStringCellValue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void jsonLinesGiveTheObjectsOfTheContract(boolean hostile) throws IOException {
        ExampleNews news = news(hostile);
        List<JsonNode> read = Exporting.text(news, ExportFormat.JSONL, folder)
                .lines()
                .map(JSON::readTree)
                .toList();
        assertThat(read).hasSameSizeAs(news.list());
        for (int i = 0; i < read.size(); i++) {
            Event event = news.list().get(i);
            assertThat(read.get(i).path("id").asString()).isEqualTo(event.id());
            assertThat(read.get(i).path("status").asString())
                    .isEqualTo(event.status().name());
            assertThat(read.get(i).path("title").path("id").asString())
                    .isEqualTo(event.title().id());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLongTablesKeepTheirSchemaAndHangTogether(boolean hostile) throws IOException {
        ExampleNews news = news(hostile);
        Map<String, String> files = unzip(Exporting.file(news, ExportFormat.TABLES, folder));
        assertThat(files)
                .containsKeys("datapackage.json", "README.md", "CITATION.cff", "manifest.json", "decisions.csv");
        String descriptor = files.get("datapackage.json");
        assertThat(violations(descriptor)).isEmpty();
        assertThat(rows(files.get("events.csv"), ',')).map(RoundTripTest::told).isEqualTo(told(news));
        JsonNode resources = JSON.readTree(descriptor).path("resources");
        Map<String, List<NamedCsvRecord>> tables = new HashMap<>();
        for (JsonNode resource : resources) {
            List<NamedCsvRecord> rows = rows(files.get(resource.path("path").asString()), ',');
            tables.put(resource.path("name").asString(), rows);
            List<String> fields = new ArrayList<>();
            resource.path("schema")
                    .path("fields")
                    .forEach(f -> fields.add(f.path("name").asString()));
            assertThat(rows).allSatisfy(r -> assertThat(r.getHeader()).isEqualTo(fields));
        }
        for (JsonNode resource : resources) {
            for (JsonNode key : resource.path("schema").path("foreignKeys")) {
                JsonNode reference = key.path("reference");
                List<String> known = tables.get(reference.path("resource").asString()).stream()
                        .map(r -> r.getField(reference.path("fields").asString()))
                        .toList();
                assertThat(tables.get(resource.path("name").asString()))
                        .allSatisfy(r -> assertThat(known)
                                .contains(r.getField(key.path("fields").asString())));
            }
        }
        assertThat(tables.get("articles")).hasSize(news.articles().size());
        assertThat(tables.get("participants")).anySatisfy(r -> {
            assertThat(r.getField("name")).isEqualTo("Indonesia");
            assertThat(r.getField("iso3")).isEqualTo("IDN");
            assertThat(r.getField("gwno")).isEqualTo("850");
        });
        assertThat(tables.get("articles"))
                .allSatisfy(r -> assertThat(r.getField("text")).isEmpty());
    }

    @Test
    void quotesOfTheLongTablesStandWhereTheirOffsetsSay() throws IOException {
        ExampleNews news = ExampleNews.hostile();
        Map<String, String> files = unzip(Exporting.file(news, ExportFormat.TABLES, folder));
        for (NamedCsvRecord row : rows(files.get("quotes.csv"), ',')) {
            String text = news.articles().stream()
                    .filter(a -> a.value().equals(row.getField("article_id")))
                    .map(a -> news.article(a).orElseThrow().text())
                    .findFirst()
                    .orElseThrow();
            int start = Integer.parseInt(row.getField("char_start"));
            int end = Integer.parseInt(row.getField("char_end"));
            int[] points = text.codePoints().toArray();
            int from = Integer.parseInt(row.getField("cp_start"));
            int to = Integer.parseInt(row.getField("cp_end"));
            assertThat(text.substring(start, end)).isEqualTo(new String(points, from, to - from));
            String quote = row.getField("quote");
            assertThat(quote.startsWith("'") ? quote.substring(1) : quote).isEqualTo(text.substring(start, end));
        }
    }

    private static List<String> violations(String descriptor) throws IOException {
        try (InputStream in = RoundTripTest.class.getResourceAsStream("schema/tabular-data-package.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(in)
                    .validate(descriptor, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static Map<String, String> unzip(Path file) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void noCellStartsAFormula() throws IOException {
        String csv = Exporting.text(ExampleNews.hostile(), ExportFormat.CSV, folder);
        assertThat(rows(csv, ',')).allSatisfy(row -> assertThat(row.getFields()).noneMatch(RoundTripTest::formula));
        String tsv = Exporting.text(ExampleNews.hostile(), ExportFormat.TSV, folder);
        assertThat(tsv.lines())
                .allSatisfy(line -> assertThat(line.split("\t", -1)).noneMatch(RoundTripTest::formula));
    }

    private static boolean formula(String cell) {
        return cell.matches("(?s)[=+@-].*");
    }
}
