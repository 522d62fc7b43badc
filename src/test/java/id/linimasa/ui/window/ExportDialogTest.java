package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.model.TimeRange;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Results;
import id.linimasa.ui.SampleLibrary;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {
    @TempDir
    Path folder;

    private ExportDialog dialog;

    @Start
    void show(Stage stage) {
        Selection selection = new Selection();
        SampleLibrary library = SampleLibrary.threeEvents();
        BackgroundTasks tasks = BackgroundTasks.sameThread();
        Results results = new Results(selection, library, tasks);
        results.refresh();
        selection.select("call");
        Texts texts = new Texts(Texts.INDONESIAN);
        ExportViewModel model = new ExportViewModel(
                results,
                library,
                new MainViewModel(results),
                tasks,
                texts,
                () -> TimeRange.days(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 7, 1)));
        stage.setScene(new Scene(new StackPane(), 800, 600));
        stage.show();
        dialog = new ExportDialog(model, texts, stage);
        dialog.show();
    }

    private <N> N node(String id, Class<N> type) {
        return type.cast(dialog.getDialogPane().lookup(id));
    }

    /// What the preview says, text by text.
    private List<String> told() {
        VBox preview = node("#export-preview", VBox.class);
        return Stream.of(".label", ".export-note")
                .flatMap(kind -> preview.lookupAll(kind).stream())
                .map(node -> node instanceof Text text ? text.getText() : ((Label) node).getText())
                .toList();
    }

    @Test
    void theFormatDecidesWhatCanBeChosenAndWhatIsTold() {
        @SuppressWarnings("unchecked")
        ComboBox<ExportFormat> format = node("#export-format", ComboBox.class);
        assertThat(format.getItems()).containsExactly(ExportFormat.values());
        assertThat(node("#export-columns", TextField.class).isVisible()).isTrue();
        WaitForAsyncUtils.asyncFx(() -> format.setValue(ExportFormat.RIS));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node("#export-columns", TextField.class).isVisible()).isFalse();
        assertThat(told()).contains("3 peristiwa, 0 ditulis").anyMatch(line -> line.contains("sumber"));
        WaitForAsyncUtils.asyncFx(() -> format.setValue(ExportFormat.JSONL));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told()).containsExactly("3 peristiwa, 3 ditulis", "Format ini memuat semuanya.");
    }

    @Test
    void whatIsChosenIsWritten() {
        Path file = folder.resolve("o.csv");
        WaitForAsyncUtils.asyncFx(() -> {
            node("#export-columns", TextField.class).setText("event_id");
            dialog.write(file);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(file).content().hasLineCount(4).startsWith("event_id\r\n").contains("call\r\n");
        Platform.runLater(dialog::close);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
