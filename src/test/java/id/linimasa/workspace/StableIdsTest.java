package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.linimasa.export.Exports;
import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.Progress;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    private static void assertFound(Workspace workspace, Set<String> cited, Set<String> now) {
        for (String id : cited) {
            assertThat(workspace.event(id).map(Event::id))
                    .hasValueSatisfying(e -> assertThat(now).contains(e));
        }
    }
}
