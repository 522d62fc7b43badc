package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.linimasa.export.Exports;
import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportOptions;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.Progress;
import id.linimasa.model.Act;
import id.linimasa.model.Event;
import id.linimasa.model.Review;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever cites an event by its id finds it again in every later export.
class StableIdsTest {
    @TempDir
    Path temp;

    private Set<String> exported(Workspace workspace, String name) throws IOException {
        ExportRequest request = ExportRequest.of(ExportFormat.CSV, EventQuery.ALL);
        Path file = temp.resolve(name + ".csv");
        new Exports().write(workspace.export(request), request, file, Progress.NONE);
        Set<String> ids = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> ids.add(row.getField("event_id")));
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyIdOfAnEarlierExportIsThereOrRedirects(long order) throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            seeds = new ArrayList<>(files.sorted().toList());
        }
        Collections.shuffle(seeds, new Random(order));
        Set<String> cited = new TreeSet<>();
        try (Workspace workspace = Workspace.open(temp.resolve("kerja"))) {
            for (Path seed : seeds) {
                workspace.importFiles(List.of(seed), ImportListener.NONE);
                Set<String> now = exported(workspace, "o");
                assertFound(workspace, cited, now);
                cited.addAll(now);
            }
            Set<String> before = exported(workspace, "sebelum");
            workspace.reextract();
            assertThat(exported(workspace, "sesudah")).isEqualTo(before);
            assertFound(workspace, cited, before);
        }
    }

    @Test
    void theIdOfAMergedEventLeadsToTheOneThatStays() throws IOException {
        try (Workspace workspace = Workspace.open(temp.resolve("kerja"))) {
            workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
            Set<String> before = exported(workspace, "sebelum");
            List<String> two = workspace.page(EventQuery.ALL).events().subList(0, 2).stream()
                    .map(Event::id)
                    .toList();
            workspace.decisions().decide(List.of(new Act.Merge(two)), "uji", "satu peristiwa");
            Set<String> after = exported(workspace, "sesudah");
            assertThat(after).hasSize(before.size() - 1).containsAnyElementsOf(two);
            assertFound(workspace, before, after);
            String gone =
                    two.stream().filter(id -> !after.contains(id)).findFirst().orElseThrow();
            assertThat(workspace.event(gone).orElseThrow().id()).isIn(two).isNotEqualTo(gone);
        }
    }

    @Test
    void decisionsAreExportedAndCounted() throws IOException {
        try (Workspace workspace = Workspace.open(temp.resolve("kerja"))) {
            workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
            String id = workspace.page(EventQuery.ALL).events().getFirst().id();
            List<Act> acts = List.of(
                    new Act.Star(id, true), new Act.Tag(id, "penting", true), new Act.Judge(id, Review.ACCEPTED));
            workspace.decisions().decide(acts, "uji", "");
            ExportRequest starred =
                    new ExportRequest(ExportFormat.CSV, EventQuery.ALL, List.of(), true, ExportOptions.USUAL);
            Path file = temp.resolve("bintang.csv");
            new Exports().write(workspace.export(starred), starred, file, Progress.NONE);
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                assertThat(rows.stream()).singleElement().satisfies(row -> {
                    assertThat(row.getField("event_id")).isEqualTo(id);
                    assertThat(row.getField("starred")).isEqualTo("true");
                    assertThat(row.getField("tags")).isEqualTo("penting");
                    assertThat(row.getField("review")).isEqualTo("accepted");
                });
            }
            assertThat(Files.readString(Exports.manifestOf(file)).replaceAll("\\s", ""))
                    .doesNotContain("\"decisions\":{\"count\":0");
            ExportRequest tables = ExportRequest.of(ExportFormat.TABLES, EventQuery.ALL);
            Path zip = temp.resolve("tabel.zip");
            new Exports().write(workspace.export(tables), tables, zip, Progress.NONE);
            try (ZipFile read = new ZipFile(zip.toFile())) {
                assertThat(new String(
                                read.getInputStream(read.getEntry("decisions.csv"))
                                        .readAllBytes(),
                                StandardCharsets.UTF_8))
                        .contains("Star", "Judge", "uji", id);
            }
        }
    }

    private static void assertFound(Workspace workspace, Set<String> cited, Set<String> now) {
        for (String id : cited) {
            assertThat(workspace.event(id).map(Event::id))
                    .hasValueSatisfying(e -> assertThat(now).contains(e));
        }
    }
}
