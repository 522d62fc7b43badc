package id.linimasa.ui.window;

import id.linimasa.query.QueryHelp;
import id.linimasa.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The query language in examples: what the command line shows with `events --help-query`.
final class QueryHelpCard extends VBox {
    private static final double WIDTH = 640;

    private final Texts texts;
    private final Button close = new Button();

    QueryHelpCard(Texts texts) {
        this.texts = texts;
        setId("query-help-card");
        getStyleClass().add("import-card");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty().bind(texts.text("search.help"));
        getChildren().addAll(title, examples(), closing());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                e.consume();
            }
        });
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private GridPane examples() {
        GridPane rows = new GridPane(16, 4);
        for (QueryHelp.Section section : QueryHelp.SECTIONS) {
            Label heading = new Label();
            heading.getStyleClass().add("facet-title");
            heading.textProperty()
                    .bind(Bindings.createStringBinding(() -> texts.of(section.title()), texts.localeProperty()));
            rows.addRow(rows.getRowCount(), heading);
            for (QueryHelp.Line line : section.lines()) {
                Label meaning = new Label();
                meaning.getStyleClass().add("muted");
                meaning.textProperty()
                        .bind(Bindings.createStringBinding(() -> texts.of(line.meaning()), texts.localeProperty()));
                rows.addRow(rows.getRowCount(), new Label(line.example()), meaning);
            }
        }
        return rows;
    }

    private HBox closing() {
        close.textProperty().bind(texts.text("import.close"));
        close.getStyleClass().add("top-button");
        close.setOnAction(e -> setVisible(false));
        HBox row = new HBox(close);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /// Shows the card.
    void open() {
        setVisible(true);
        close.requestFocus();
    }
}
