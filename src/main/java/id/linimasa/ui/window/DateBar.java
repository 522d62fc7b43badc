package id.linimasa.ui.window;

import id.linimasa.ui.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Gives the chosen articles of a report one day of writing: for those that tell none.
final class DateBar extends HBox {

    DateBar(ImportViewModel model, TableView<ImportRow> table, Texts texts) {
        setId("date-bar");
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        Label chosen = new Label();
        chosen.getStyleClass().add("muted");
        HBox.setHgrow(chosen, Priority.ALWAYS);
        chosen.setMaxWidth(Double.MAX_VALUE);
        TextField day = new TextField();
        day.setId("date-bar-day");
        day.promptTextProperty().bind(texts.text("written.prompt"));
        day.accessibleTextProperty().bind(texts.text("written.prompt"));
        day.setPrefColumnCount(22);
        Button give = new Button();
        give.setId("date-bar-give");
        give.textProperty().bind(texts.text("import.give-date"));
        give.getStyleClass().addAll("top-button", "small-button");
        give.setMinWidth(USE_PREF_SIZE);
        day.setOnAction(e -> give.fire());
        var rows = table.getSelectionModel().getSelectedItems();
        rows.addListener((ListChangeListener<ImportRow>) c -> chosen.setText(words(texts, table)));
        texts.localeProperty().subscribe(l -> chosen.setText(words(texts, table)));
        give.disableProperty().bind(day.textProperty().isEmpty().or(Bindings.isEmpty(rows)));
        give.setOnAction(e -> {
            model.correctWritten(List.copyOf(rows), day.getText());
            day.clear();
        });
        getChildren().addAll(chosen, day, give);
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.decides() && !model.rows().isEmpty(), model.rows()));
        managedProperty().bind(visibleProperty());
    }

    private static String words(Texts texts, TableView<ImportRow> table) {
        long articles = table.getSelectionModel().getSelectedItems().stream()
                .filter(r -> r != null && r.id().isPresent())
                .count();
        return articles == 0 ? texts.get("import.choose-rows") : texts.get("import.chosen", articles);
    }
}
