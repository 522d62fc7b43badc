package id.linimasa.ui.window;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportPreview;
import id.linimasa.export.table.WideTable;
import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Chooses what is exported and how, tells beforehand what the format can't hold, and shows how far the writing is.
final class ExportDialog extends Dialog<ButtonType> {

    private static final double WIDTH = 520;
    private static final double NOTE_WIDTH = 400;

    private final ExportViewModel model;
    private final ExportChoice choice;
    private final Texts texts;

    ExportDialog(ExportViewModel model, Texts texts, Window owner) {
        this.model = model;
        this.choice = model.choice();
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("export.title"));
        if (owner.getScene() != null) {
            getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        getDialogPane().setId("export-dialog");
        getDialogPane().setContent(form());
        getDialogPane().setPrefWidth(WIDTH);
        ButtonType save = new ButtonType(texts.get("export.save"), ButtonBar.ButtonData.OK_DONE);
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
        GridPane choices = new GridPane(12, 10);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints boxes = new ColumnConstraints();
        boxes.setHgrow(Priority.ALWAYS);
        choices.getColumnConstraints().addAll(names, boxes);
        choices.addRow(0, label("export.what"), scope);
        choices.addRow(1, label("export.format"), format);
        VBox form = new VBox(14, choices, options(), preview(), progress(), message());
        form.getStyleClass().add("export-form");
        return form;
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
        VBox lines = new VBox(6);
        lines.setId("export-preview");
        lines.getStyleClass().add("export-preview");
        model.previewProperty().subscribe(now -> {
            lines.getChildren().setAll(lines(now));
            fit();
        });
        return lines;
    }

    /// Makes the dialog as high as what is in it.
    private void fit() {
        Scene scene = getDialogPane().getScene();
        if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
            scene.getWindow().sizeToScene();
        }
    }

    /// How many events, how many of them are written, and what happens to those that the format can't hold as they are:
    /// first those that are left out.
    private List<Node> lines(ExportPreview now) {
        Label counts = new Label(texts.get("export.counts", now.events(), now.written()));
        counts.getStyleClass().add("strong");
        List<Node> lines = new ArrayList<>(List.of(counts));
        for (ExportPreview.Note note : now.notes()) {
            lines.add(line(note.left() ? Feather.MINUS_CIRCLE : Feather.INFO, note));
        }
        if (now.notes().isEmpty()) {
            Label whole = new Label(texts.get("export.whole"));
            whole.getStyleClass().add("muted");
            lines.add(whole);
        }
        return lines;
    }

    private HBox line(Feather shape, ExportPreview.Note note) {
        FontIcon icon = Icons.of(shape);
        if (note.left()) {
            icon.getStyleClass().add("left-out");
        }
        Label count = new Label(Integer.toString(note.count()));
        count.getStyleClass().add("strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Text what = new Text(texts.of(note.what()));
        what.getStyleClass().add("export-note");
        what.setWrappingWidth(NOTE_WIDTH); // a label is cut off where the dialog takes its height from one line
        return new HBox(8, new StackPane(icon), count, what);
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
        model.messageProperty().subscribe(now -> fit());
        return shown(message, model.messageProperty().isNotEmpty());
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
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("muted");
        return label;
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
