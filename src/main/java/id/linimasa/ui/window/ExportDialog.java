package id.linimasa.ui.window;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportPreview;
import id.linimasa.export.table.WideTable;
import id.linimasa.ui.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

/// Chooses what is exported and how, tells beforehand what the format can't hold, and shows how far the writing is.
final class ExportDialog extends Dialog<ButtonType> {

    private static final double WIDTH = 520;

    private final ExportViewModel model;
    private final ExportChoice choice;
    private final Texts texts;

    ExportDialog(ExportViewModel model, Texts texts, Window owner) {
        this.model = model;
        this.choice = model.choice();
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("export.title"));
        getDialogPane().setId("export-dialog");
        getDialogPane().setContent(form());
        getDialogPane().setPrefWidth(WIDTH);
        ButtonType save = new ButtonType(texts.get("export.save"), ButtonBar.ButtonData.LEFT);
        ButtonType close = new ButtonType(texts.get("export.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().addAll(save, close);
        Button write = (Button) getDialogPane().lookupButton(save);
        write.setId("export-save");
        write.disableProperty().bind(model.runningProperty());
        write.addEventFilter(javafx.event.ActionEvent.ACTION, e -> {
            e.consume(); // the dialog stays, to show how it goes
            choose();
        });
        setOnHidden(e -> model.cancel());
        choice.formatProperty().subscribe(now -> count());
        choice.scopeProperty().subscribe(now -> count());
    }

    private void count() {
        model.preview(choice.request());
    }

    private VBox form() {
        ComboBox<ExportFormat> format = box(
                "export-format",
                List.of(ExportFormat.values()),
                choice.formatProperty(),
                f -> texts.of(f.label()) + " (." + f.extension() + ")");
        List<ExportChoice.Scope> scopes = choice.hasSelection()
                ? List.of(ExportChoice.Scope.values())
                : List.of(ExportChoice.Scope.QUERY, ExportChoice.Scope.STARRED, ExportChoice.Scope.ALL);
        ComboBox<ExportChoice.Scope> scope =
                box("export-scope", scopes, choice.scopeProperty(), s -> texts.name("scope", s));
        return new VBox(
                8,
                label("export.what"),
                scope,
                label("export.format"),
                format,
                options(),
                preview(),
                progress(),
                message());
    }

    private VBox options() {
        TextField columns = new TextField();
        columns.setId("export-columns");
        columns.setPromptText(String.join(", ", WideTable.names().subList(0, 4)) + " …");
        columns.textProperty().bindBidirectional(choice.columnsProperty());
        ObservableBooleanValue table = Bindings.createBooleanBinding(
                () -> choice.formatProperty().get().columns(), choice.formatProperty());
        ObservableBooleanValue csv = choice.formatProperty().isEqualTo(ExportFormat.CSV);
        ObservableBooleanValue bodies = Bindings.createBooleanBinding(
                () -> choice.formatProperty().get().bodies(), choice.formatProperty());
        return new VBox(
                6,
                shown(label("export.columns"), table),
                shown(columns, table),
                shown(check("export.excel", choice.excelProperty()), csv),
                shown(check("export.plain", choice.plainProperty()), table),
                shown(check("export.bodies", choice.bodiesProperty()), bodies));
    }

    private VBox preview() {
        VBox lines = new VBox(2);
        lines.setId("export-preview");
        model.previewProperty().subscribe(now -> lines.getChildren().setAll(lines(now)));
        return lines;
    }

    private List<Label> lines(ExportPreview now) {
        List<Label> lines = new java.util.ArrayList<>();
        lines.add(new Label(texts.get("export.counts", now.events(), now.written())));
        for (ExportPreview.Note note : now.notes()) {
            lines.add(new Label(note.count() + " " + texts.of(note.what())));
        }
        lines.forEach(line -> line.setWrapText(true));
        return lines;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        Button cancel = new Button(texts.get("export.cancel"));
        cancel.setId("export-cancel");
        cancel.setOnAction(e -> model.cancel());
        return shown(new VBox(4, bar, cancel), model.runningProperty());
    }

    private Label message() {
        Label message = new Label();
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        return message;
    }

    private void choose() {
        ExportFormat format = choice.formatProperty().get();
        model.saving()
                .choose(
                        texts.of(format.label()),
                        format.extension(),
                        getDialogPane().getScene().getWindow())
                .ifPresent(this::write);
    }

    /// Writes what is chosen.
    void write(Path file) {
        model.write(choice.request(), file);
    }

    private Label label(String key) {
        return new Label(texts.get(key));
    }

    private CheckBox check(String key, BooleanProperty value) {
        CheckBox box = new CheckBox(texts.get(key));
        box.setId(key.replace('.', '-'));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static <T> ComboBox<T> box(String id, List<T> items, ObjectProperty<T> value, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(items);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : name.apply(item);
            }

            @Override
            public T fromString(String text) {
                return value.get(); // nobody types into it
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private static <N extends Node> N shown(N node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }
}
