package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.query.EventQuery;
import id.linimasa.query.QueryParser;
import id.linimasa.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastImportTest {

    @TempDir
    Path folder;

    private static List<Event> asked(Workspace workspace, String words) {
        return workspace
                .page(new EventQuery(
                        words,
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        false,
                        EventQuery.Sort.DATE,
                        100))
                .events();
    }

    private static Path seed(String number) throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            return seeds.filter(f -> f.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatTheLastImportBroughtIsNewAndWhatItChangedIsChanged() throws IOException {
        Path place = folder.resolve("ruang");
        try (Workspace workspace = Workspace.open(place)) {
            workspace.importFiles(List.of(seed("000")), ImportListener.NONE);
            List<Event> announced = asked(workspace, "");
            assertThat(asked(workspace, "perubahan:baru")).hasSameSizeAs(announced);
            workspace.importFiles(List.of(seed("004")), ImportListener.NONE);
            check(workspace, announced);
        }
        try (Workspace again = Workspace.open(place)) {
            assertThat(asked(again, "perubahan:baru")).isNotEmpty();
        }
    }

    private static void check(Workspace workspace, List<Event> announced) {
        List<String> known = announced.stream().map(Event::id).toList();
        assertThat(asked(workspace, "perubahan:baru")).isNotEmpty().noneMatch(e -> known.contains(e.id()));
        assertThat(asked(workspace, "change:status"))
                .isNotEmpty()
                .allMatch(e -> e.status() == EventStatus.OCCURRED && known.contains(e.id()));
    }

    @Test
    void anUnknownChangeIsComplainedAbout() {
        Assertions.assertThatThrownBy(() -> QueryParser.parse("perubahan:warna"))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("warna");
    }
}
