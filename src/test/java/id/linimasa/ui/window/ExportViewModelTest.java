package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.model.TimeRange;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Filter;
import id.linimasa.ui.Results;
import id.linimasa.ui.SampleLibrary;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {

    @TempDir
    Path folder;

    private final Selection selection = new Selection();
    private final SampleLibrary library = SampleLibrary.threeEvents();
    private final BackgroundTasks tasks = BackgroundTasks.sameThread();
    private final Results results = new Results(selection, library, tasks);
    private final ExportViewModel model = new ExportViewModel(
            results,
            library,
            new MainViewModel(results),
            tasks,
            new Texts(Texts.INDONESIAN),
            () -> TimeRange.days(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 7, 1)));

    @BeforeEach
    void firstAnswer() {
        results.refresh();
    }

    @Test
    void theTableHoldsWhatTheFilterLeaves() {
        selection.toggle(new Filter(Filter.Kind.PERSON, "Vladimir Putin"));
        Path file = folder.resolve("a.csv");
        model.write(file);
        assertThat(file).content().hasLineCount(3).contains("Peristiwa meeting", "Peristiwa call");
        assertThat(model.messageProperty().get()).isEqualTo("Diekspor ke a.csv");
    }

    @Test
    void theDataHoldOneObjectAnEvent() {
        Path file = folder.resolve("a.jsonl");
        model.write(file);
        assertThat(file).content().hasLineCount(3).contains("\"title\":{\"id\":\"Peristiwa visit\"");
    }

    @Test
    void thePictureIsDrawn() {
        Path file = folder.resolve("a.svg");
        model.write(file);
        assertThat(file).content().contains("<svg", "Peristiwa meeting");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        model.write(folder.resolve("missing").resolve("a.csv"));
        assertThat(model.messageProperty().get()).startsWith("Tidak dapat mengekspor ke a.csv: ");
    }

    @Test
    void theChosenEventIsExportedAlone() {
        selection.select("call");
        ExportChoice choice = model.choice();
        choice.scopeProperty().set(ExportChoice.Scope.SELECTED);
        choice.formatProperty().set(ExportFormat.TSV);
        Path file = folder.resolve("a.tsv");
        model.write(choice.request(), file);
        assertThat(file).content().contains("Peristiwa call").doesNotContain("Peristiwa visit");
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.progressProperty().get()).isPositive();
    }

    @Test
    void thePreviewTellsWhatTheFormatCannotHold() {
        ExportChoice choice = model.choice();
        choice.formatProperty().set(ExportFormat.BIBTEX);
        model.preview(choice.request());
        assertThat(model.previewProperty().get().events()).isEqualTo(3);
        assertThat(model.previewProperty().get().notes()).hasSize(1);
    }

    @Test
    void columnsAreTakenForTablesAlone() {
        ExportChoice choice = model.choice();
        choice.columnsProperty().set("event_id, edtf");
        assertThat(choice.request().options().columns()).containsExactly("event_id", "edtf");
        choice.formatProperty().set(ExportFormat.JSONL);
        choice.bodiesProperty().set(true);
        assertThat(choice.request().options().columns()).isEmpty();
        assertThat(choice.request().options().bodies()).isFalse();
    }
}
