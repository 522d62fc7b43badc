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
    void aReportThatChangesNothingIsNoChangeHoweverMuchThereWasBefore() throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("ruang"))) {
            bring(workspace, "rencana", "Jumat, 6 Mei 2022", "akan bertemu", "Senin (9/5/2022)");
            bring(workspace, "laporan", "Selasa, 10 Mei 2022", "bertemu", "Senin (9/5/2022)");
            assertThat(asked(workspace, "perubahan:status tokoh:andi")).hasSize(1);
            bring(workspace, "ulangan", "Rabu, 11 Mei 2022", "bertemu", "Senin (9/5/2022)");
            assertThat(asked(workspace, "tokoh:andi"))
                    .hasSize(1)
                    .first()
                    .matches(e -> e.claims().size() == 3);
            assertThat(asked(workspace, "perubahan:status")).isEmpty();
            assertThat(asked(workspace, "perubahan:tanggal")).isEmpty();
        }
    }

    @Test
    void aPlanForAMonthThatAReportGivesADayHasAnotherDateThanBeforeTheImport() throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("ruang"))) {
            bring(workspace, "rencana", "Jumat, 6 Mei 2022", "akan bertemu", "akhir Mei 2022");
            assertThat(asked(workspace, "perubahan:tanggal"))
                    .as("the first import")
                    .isEmpty();
            bring(workspace, "laporan", "Jumat, 27 Mei 2022", "bertemu", "Kamis (26/5/2022)");
            assertThat(asked(workspace, "tokoh:andi")).hasSize(1);
            assertThat(asked(workspace, "perubahan:tanggal"))
                    .extracting(Event::date)
                    .containsExactly("2022-05-26");
        }
    }

    private void bring(Workspace workspace, String name, String written, String meets, String day) throws IOException {
        Path file = folder.resolve(name + ".txt");
        Files.writeString(
                file,
                "Andi Wijaya dan Maya Lestari: " + name + "\n" + written + " 10:00 WIB\n\nPresiden Andi Wijaya " + meets
                        + " Ketua DPR Maya Lestari di Medan pada " + day + ", kata juru bicara untuk berita " + name
                        + ".\n");
        workspace.importFiles(List.of(file), ImportListener.NONE);
    }

    @Test
    void anUnknownChangeIsComplainedAbout() {
        Assertions.assertThatThrownBy(() -> QueryParser.parse("perubahan:warna"))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("warna");
    }
}
