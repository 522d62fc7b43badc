package id.linimasa.ui.window;

import id.linimasa.model.LaneKind;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The timeline's twin: the same events as rows, for keyboard, screen reader and copying.
final class EventTable extends TableView<EventRow> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final double DATE_WIDTH = 140;
    private static final double ROOM_FOR_PEOPLE = 780;
    private static final double ROOM_FOR_ALL = 1060;

    private final Selection selection;
    private final Texts texts;
    private final DateTexts dates;
    private boolean following;
    private Results.Answer shown = Results.NONE;

    EventTable(Selection selection, Results results, Texts texts) {
        this.selection = selection;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        setId("event-table");
        getStyleClass().addAll("event-table", "dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        buildColumns();
        results.answerProperty().subscribe(this::showWhenVisible);
        visibleProperty().subscribe(shown -> showWhenVisible(results.answer()));
        getSelectionModel().selectedItemProperty().subscribe((old, now) -> {
            if (now != null && !following) {
                selection.select(now.id());
            }
        });
        selection.eventIdProperty().subscribe(id -> showWhenVisible(results.answer()));
        texts.localeProperty().subscribe((old, now) -> refresh());
        setOnKeyPressed(e -> {
            if (COPY.match(e)) {
                copy();
            }
        });
    }

    private void buildColumns() {
        TableColumn<EventRow, EventRow> date = new TableColumn<>();
        date.textProperty().bind(texts.text("list.date"));
        date.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue()));
        date.setComparator(Comparator.comparingLong(EventRow::start));
        date.setCellFactory(c -> new TextCell(r -> dates.brief(r.range())));
        date.setMinWidth(DATE_WIDTH);
        date.setMaxWidth(2 * DATE_WIDTH);
        getColumns().add(date);
        add("list.title", 220, 0, r -> texts.of(r.columns().titles().apply(r.row())));
        add("list.type", 110, 0, r -> texts.name("type", r.type()));
        add("list.status", 104, 0, r -> texts.name("status", r.status()));
        add("list.people", 170, ROOM_FOR_PEOPLE, r -> String.join(", ", r.names(LaneKind.PERSON)));
        add("list.places", 120, ROOM_FOR_ALL, r -> String.join(", ", r.names(LaneKind.PLACE)));
        add("list.sources", 130, ROOM_FOR_ALL, this::sources);
    }

    private String sources(EventRow row) {
        return row.names(LaneKind.SOURCE).stream()
                .map(name -> name.isEmpty() ? texts.get("source.unnamed") : name)
                .collect(Collectors.joining(", "));
    }

    /// @param room the width of the table from which on the column is shown
    private void add(String key, double width, double room, Function<EventRow, String> words) {
        TableColumn<EventRow, String> column = new TableColumn<>();
        column.textProperty().bind(texts.text(key));
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(words.apply(c.getValue())));
        column.setMinWidth(width);
        column.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(room));
        getColumns().add(column);
    }

    /// Rows are made only while somebody sees them: there may be a million.
    private void showWhenVisible(Results.Answer answer) {
        if (isVisible() && answer != shown) {
            shown = answer;
            show(answer);
        } else if (isVisible()) {
            follow();
        }
    }

    private void show(Results.Answer answer) {
        SortedList<EventRow> sorted =
                new SortedList<>(FXCollections.observableArrayList(EventRow.all(answer.columns())));
        sorted.comparatorProperty().bind(comparatorProperty());
        following = true;
        setItems(sorted);
        following = false;
        follow();
    }

    private void follow() {
        String id = selection.eventId();
        EventRow now = getSelectionModel().getSelectedItem();
        if (id == null || now != null && now.id().equals(id)) {
            return;
        }
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                following = true;
                getSelectionModel().clearAndSelect(i);
                following = false;
                scrollTo(Math.max(0, i - 3));
                return;
            }
        }
    }

    /// Puts the selected rows on the clipboard, as tab-separated lines.
    private void copy() {
        StringBuilder lines = new StringBuilder();
        for (EventRow row : getSelectionModel().getSelectedItems()) {
            lines.append(dates.brief(row.range()))
                    .append('\t')
                    .append(texts.of(row.columns().titles().apply(row.row())))
                    .append('\t')
                    .append(texts.name("type", row.type()))
                    .append('\t')
                    .append(texts.name("status", row.status()))
                    .append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(lines.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A cell that makes its words from the row.
    private static final class TextCell extends TableCell<EventRow, EventRow> {

        private final Function<EventRow, String> words;

        TextCell(Function<EventRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(EventRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : words.apply(row));
        }
    }
}
