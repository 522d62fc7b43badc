package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.model.Participant;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is found of events because of what their articles say beside them: offices of people, copies of a report.
class ArticleFindsTest {

    private static final String REPORT = """
        Rina Wati Bertemu Hasan Basri di Bandung
        Selasa, 10 Mei 2022 10:00 WIB

        Menteri Luar Negeri Rina Wati bertemu Perdana Menteri Hasan Basri di Bandung pada Senin (9/5/2022).

        Pertemuan itu membahas perdagangan beras, pelabuhan baru di pantai utara, dan beasiswa bagi mahasiswa.
        Keduanya juga menandatangani nota kerja sama tentang perikanan dan sepakat bertemu lagi tahun depan.
        """;

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

    private void bring(Workspace workspace, String name, String text) throws IOException {
        workspace.importFiles(List.of(Files.writeString(folder.resolve(name), text)), ImportListener.NONE);
    }

    @Test
    void anOfficeFindsTheEventsOfWhoeverBearsIt() throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("ruang"))) {
            bring(workspace, "satu.txt", REPORT);
            assertThat(asked(workspace, "peran:\"menteri luar negeri\""))
                    .isNotEmpty()
                    .allMatch(e ->
                            e.participants().stream().map(Participant::name).anyMatch("Rina Wati"::equals));
            assertThat(asked(workspace, "role:MENTERI")).isNotEmpty();
            assertThat(asked(workspace, "peran:gubernur")).isEmpty();
            assertThat(asked(workspace, "peran:enteri"))
                    .as("words, not parts of words")
                    .isEmpty();
        }
    }

    @Test
    void anArticleThatCopiesAnotherIsListedAndItsEventCountsOneSource() throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("ruang"))) {
            bring(workspace, "satu.txt", REPORT);
            assertThat(workspace.copies()).isEmpty();
            bring(workspace, "dua.txt", REPORT.replace("Pertemuan itu", "Pertemuan tersebut"));
            List<ArticleId> copies = workspace.copies();
            assertThat(copies).hasSize(1);
            Event meeting = asked(workspace, "tokoh:rina jenis:pertemuan").getFirst();
            assertThat(meeting.articles()).hasSize(2).containsAll(copies);
            assertThat(meeting.sources()).isEqualTo(1);
        }
    }
}
