package id.linimasa.ui.window;

import id.linimasa.model.EventColumns;
import id.linimasa.model.EventStatus;
import id.linimasa.ui.FamilyStyle;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The drawer of events that have no place on the timeline because nobody tells their day: those to come first.
final class UndatedCard extends VBox {

    private static final double WIDTH = 520;
    private static final int MOST_ROWS = 9;
    private static final double ROW_HEIGHT = 30;
    private static final Set<EventStatus> TO_COME =
            EnumSet.of(EventStatus.PLANNED, EventStatus.PROPOSED, EventStatus.CONDITIONAL, EventStatus.POSTPONED);

    private final Texts texts;
    private final ListView<EventRow> list = new ListView<>();

    UndatedCard(Selection selection, Results results, Texts texts) {
        this.texts = texts;
        setId("undated-card");
        getStyleClass().add("import-card");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        list.setId("undated-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(l -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe((old, now) -> {
            if (now != null) {
                selection.select(now.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading(), list);
        results.answerProperty().subscribe(a -> fill(a));
        visibleProperty().subscribe(shown -> fill(results.answer()));
        texts.localeProperty().subscribe((old, now) -> list.refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                e.consume();
            }
        });
    }

    private HBox heading() {
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty().bind(texts.text("undated.title"));
        Label advice = new Label();
        advice.getStyleClass().addAll("muted", "small");
        advice.textProperty().bind(texts.text("undated.advice"));
        VBox words = new VBox(2, title, advice);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button();
        close.textProperty().bind(texts.text("import.close"));
        close.getStyleClass().add("top-button");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(e -> setVisible(false));
        return new HBox(10, words, close);
    }

    private void fill(Results.Answer answer) {
        if (!isVisible()) {
            return;
        }
        EventColumns columns = answer.columns();
        List<EventRow> rows = IntStream.range(0, columns.size())
                .filter(row -> columns.has(row, EventColumns.UNDATED))
                .mapToObj(row -> new EventRow(columns, row))
                .sorted(Comparator.comparing((EventRow r) -> !TO_COME.contains(r.status()))
                        .thenComparing(EventRow::status))
                .toList();
        list.getItems().setAll(rows);
        list.setPrefHeight(Math.clamp(rows.size(), 1, MOST_ROWS) * ROW_HEIGHT + 2);
    }

    /// Opens the drawer.
    void open() {
        setVisible(true);
        list.requestFocus();
    }

    /// A dot of its type, its title, its status.
    private final class Row extends ListCell<EventRow> {

        @Override
        protected void updateItem(EventRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            Region dot = new Region();
            dot.getStyleClass().addAll("thread-dot", FamilyStyle.of(row.type()));
            if (TO_COME.contains(row.status())) {
                dot.getStyleClass().add("outlined");
            }
            Label title = new Label(texts.of(row.columns().titles().apply(row.row())));
            title.setMinWidth(0);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label status = new Label(texts.name("status", row.status()));
            status.getStyleClass().add("muted");
            status.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(8, dot, title, space, status);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            line.setPrefWidth(1);
            setGraphic(line);
        }
    }
}
