package id.linimasa.ui.window;

import id.linimasa.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A card to paste an article's text into.
final class PasteCard extends VBox {

    private static final double WIDTH = 560;

    private final TextArea text = new TextArea();

    PasteCard(ImportViewModel model, Texts texts) {
        setId("paste-card");
        getStyleClass().add("import-card");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty().bind(texts.text("import.paste"));
        text.setId("paste-text");
        text.setWrapText(true);
        text.setPrefRowCount(14);
        text.promptTextProperty().bind(texts.text("import.paste.prompt"));
        Button add = new Button();
        add.setId("paste-add");
        add.textProperty().bind(texts.text("import.paste.add"));
        add.getStyleClass().addAll("top-button", "primary");
        add.disableProperty().bind(text.textProperty().isEmpty());
        add.setOnAction(e -> {
            model.startText(text.getText());
            hide();
        });
        Button close = new Button();
        close.textProperty().bind(texts.text("import.close"));
        close.getStyleClass().add("top-button");
        close.setOnAction(e -> hide());
        HBox buttons = new HBox(8, close, add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, text, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                hide();
                e.consume();
            }
        });
    }

    /// Shows the card with some text in it.
    void open(String words) {
        text.setText(words);
        setVisible(true);
        text.requestFocus();
    }

    void hide() {
        text.clear();
        setVisible(false);
    }
}
