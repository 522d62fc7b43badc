package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A line to correct the day that the open article was written on: as it is typed the day that it means is shown,
/// and all dates of the article that hang on it follow as one step that can be undone.
final class WrittenEditor extends VBox {

    private final SourceViewModel model;
    private final Texts texts;
    private final DateTexts dates;
    private final TextField field = new TextField();
    private final Label meaning = new Label();
    private final Button save = new Button();

    WrittenEditor(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        setId("written-editor");
        getStyleClass().add("written-editor");
        field.setId("written-field");
        field.promptTextProperty().bind(texts.text("written.prompt"));
        field.accessibleTextProperty().bind(texts.text("written.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        save.setId("written-save");
        save.textProperty().bind(texts.text("written.save"));
        save.getStyleClass().addAll("top-button", "primary", "small-button");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(e -> save());
        Button cancel = new Button();
        cancel.textProperty().bind(texts.text("written.cancel"));
        cancel.getStyleClass().addAll("top-button", "small-button");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(e -> close());
        meaning.getStyleClass().addAll("muted", "small");
        meaning.setWrapText(true);
        HBox row = new HBox(6, field, cancel, save);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, meaning);
        field.textProperty().subscribe((old, now) -> model.readDay(now, found -> understand(now, found)));
        field.setOnAction(e -> save());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        close();
    }

    /// Opens the line with the day as it is known.
    void open(Article article) {
        LocalDate known = article.created().date();
        setVisible(true);
        setManaged(true);
        field.setText(known == null ? "" : dates.plain(known));
        understand(field.getText(), Optional.ofNullable(known));
        field.requestFocus();
        field.selectAll();
    }

    void close() {
        setVisible(false);
        setManaged(false);
    }

    private void understand(String typed, Optional<LocalDate> found) {
        if (typed.equals(field.getText())) {
            save.setDisable(found.isEmpty());
            meaning.setText(found.map(d -> texts.get("written.means", dates.day(d)))
                    .orElse(texts.get(typed.isBlank() ? "written.advice" : "written.unclear")));
        }
    }

    /// Reads the field once more: Enter may come before the day is shown.
    private void save() {
        model.readDay(
                field.getText(),
                found -> found.ifPresent(day -> {
                    model.correctWritten(day);
                    close();
                }));
    }
}
