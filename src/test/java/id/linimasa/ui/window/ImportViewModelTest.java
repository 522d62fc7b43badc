package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.SampleLibrary;
import id.linimasa.ui.Texts;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.ImportOutcome;
import id.linimasa.workspace.ImportReport;
import id.linimasa.workspace.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    private static final ArticleId ID = ArticleId.of("teks", null, null);

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger finished = new AtomicInteger();
    private final List<String> told = new ArrayList<>();

    private ImportViewModel model(Importer importer) {
        ImportViewModel model = new ImportViewModel(
                importer,
                SampleLibrary.threeEvents(),
                BackgroundTasks.sameThread(),
                new Texts(Texts.INDONESIAN),
                nanos::get,
                finished::incrementAndGet);
        model.messageProperty().subscribe(words -> told.add(words));
        return model;
    }

    @Test
    void theReportCountsAndPutsWhatIsDoubtfulFirst() {
        ImportViewModel model = model((paths, progress) -> new ImportReport(
                List.of(
                        new ImportOutcome.AlreadyKnown("folder/a.txt", ID),
                        new ImportOutcome.Imported("folder/b.txt", ID, 3),
                        new ImportOutcome.Rejected("folder/c.bin", new Bilingual("bukan teks", "no text"))),
                false));
        model.start(List.of(Path.of("folder")));
        assertThat(model.rows()).extracting(ImportRow::name).containsExactly("c.bin", "b.txt", "a.txt");
        assertThat(model.messageProperty().get()).isEqualTo("1 baru · 1 sudah ada · 1 ditolak");
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(finished).hasValue(1);
        model.close();
        assertThat(model.shownProperty().get()).isFalse();
    }

    @Test
    void whatWasLeftOutIsCountedAndThousandsOfImportsDoNotHideItsReasons() {
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            outcomes.add(new ImportOutcome.Imported(i + ".txt", ID, 1));
        }
        outcomes.add(new ImportOutcome.Ignored("foto.jpg", new Bilingual("gambar", "a picture")));
        outcomes.add(new ImportOutcome.Partial("arsip.zip", new Bilingual("terpotong", "cut off")));
        outcomes.add(new ImportOutcome.Rejected("rusak.pdf", new Bilingual("PDF rusak", "damaged PDF")));
        ImportViewModel model = model((paths, progress) -> new ImportReport(outcomes, false));
        model.start(List.of(Path.of("folder")));
        assertThat(model.messageProperty().get()).isEqualTo("5.000 baru · 1 terbaca sebagian · 1 dilewati · 1 ditolak");
        assertThat(model.leftOutProperty().get()).isEqualTo(3);
        assertThat(model.rows()).extracting(ImportRow::name).contains("foto.jpg", "arsip.zip", "rusak.pdf");
        model.onlyLeftOutProperty().set(true);
        model.list("articles.silent", List.of());
        assertThat(model.leftOutProperty().get()).as("another list").isZero();
        assertThat(model.onlyLeftOutProperty().get()).isFalse();
    }

    @Test
    void anImportThatBringsNothingNewSaysSo() {
        ImportViewModel model = model((paths, progress) -> new ImportReport(
                List.of(new ImportOutcome.Ignored("a.jpg", new Bilingual("gambar", "picture"))), false));
        model.start(List.of(Path.of("folder")));
        assertThat(model.messageProperty().get()).isEqualTo("0 baru · 1 dilewati");
    }

    @Test
    void progressIsToldTenTimesASecondAtMostWithItsRate() {
        ImportViewModel model = model((paths, progress) -> {
            for (int i = 0; i < 40; i++) {
                nanos.addAndGet(50_000_000L);
                progress.done(new ImportOutcome.Imported("a" + i, ID, 0));
            }
            return new ImportReport(List.of(), false);
        });
        model.start(List.of(Path.of("folder")));
        assertThat(told)
                .filteredOn(w -> w.contains("per detik"))
                .hasSize(20)
                .last()
                .isEqualTo("40 artikel · 20 per detik");
    }

    @Test
    void theBarShowsHowMuchIsDoneWhereTheInputsAreCounted(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 4; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "teks");
        }
        List<Number> parts = new ArrayList<>();
        ImportViewModel model = model((paths, progress) -> {
            nanos.addAndGet(1_000_000_000L);
            progress.done(new ImportOutcome.Imported("0.txt", ID, 0));
            progress.stage(ImportListener.Stage.MERGING);
            return new ImportReport(List.of(), false);
        });
        model.progressProperty().subscribe((old, now) -> parts.add(now));
        model.start(List.of(folder));
        assertThat(parts).containsExactly(0.25, -1.0);
    }

    @Test
    void aCancelReachesTheImportAndIsSaid() {
        ImportViewModel[] model = new ImportViewModel[1];
        model[0] = model((paths, progress) -> {
            model[0].cancel();
            return new ImportReport(List.of(), progress.cancelled());
        });
        model[0].start(List.of(Path.of("folder")));
        assertThat(model[0].messageProperty().get()).contains("Dibatalkan");
    }

    @Test
    void aWorkspaceThatIsWrittenElsewhereIsSaidInTheLanguageOfTheWindow() {
        ImportViewModel model = model((paths, progress) -> {
            throw new WorkspaceException(
                    Path.of("ruang"),
                    WorkspaceException.Kind.BUSY,
                    new Bilingual("sedang ditulis proses lain", "another process is writing"),
                    null);
        });
        model.start(List.of(Path.of("folder")));
        assertThat(model.messageProperty().get()).isEqualTo("Impor gagal: ruang: sedang ditulis proses lain");
        assertThat(finished).hasValue(0);
    }

    @Test
    void pastedTextIsImportedAsAFileThatIsGoneAfterwards() {
        List<Path> seen = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        ImportViewModel model = model((paths, progress) -> {
            seen.addAll(paths);
            texts.add(read(paths.getFirst()));
            return new ImportReport(List.of(), false);
        });
        model.startText("Judul\n\nIsi berita.");
        assertThat(texts).containsExactly("Judul\n\nIsi berita.");
        assertThat(seen.getFirst()).doesNotExist().hasFileName("teks-tempelan.txt");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingToImportDoesNothing() {
        ImportViewModel model = model((paths, progress) -> {
            throw new AssertionError("imported " + paths + progress.equals(ImportListener.NONE));
        });
        model.start(List.of());
        model.startText("  ");
        assertThat(model.shownProperty().get()).isFalse();
    }
}
