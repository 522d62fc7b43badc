package id.linimasa.ui.window;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
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

    private static final double DATE_WIDTH = 128;
    private static final double ROW_HEIGHT = 28;
    private static final double ROOM_FOR_TYPE = 530;
    private static final double ROOM_FOR_STATUS = 625;
    private static final double ROOM_FOR_PEOPLE = 780;
    private static final double ROOM_FOR_ALL = 1060;

    private final Selection selection;
    private final Results results;
    private final BackgroundTasks.Latest latest;
    private final Texts texts;
    private final DateTexts dates;
    private boolean following;
    private Results.Answer shown = Results.NONE;

    EventTable(Selection selection, Results results, BackgroundTasks tasks, Texts texts) {
        this.selection = selection;
        this.results = results;
        this.latest = tasks.latest();
        this.texts = texts;
        this.dates = new DateTexts(texts);
        setId("event-table");
        getStyleClass().addAll("event-table", "dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(ROW_HEIGHT);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setSortPolicy(table -> {
            arrange(shown);
            return true;
        });
        buildColumns();
        results.answerProperty().subscribe(this::showWhenVisible);
        visibleProperty().subscribe(now -> showWhenVisible(results.answer()));
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
        add("list.date", DATE_WIDTH, 0, r -> dates.brief(r.range()), EventRow::start);
        getColumns().getFirst().setMaxWidth(2 * DATE_WIDTH);
        add("list.title", 270, 0, this::title);
        add("list.type", 120, ROOM_FOR_TYPE, r -> texts.name("type", r.type()));
        add("list.status", 96, ROOM_FOR_STATUS, r -> texts.name("status", r.status()));
        add("list.people", 170, ROOM_FOR_PEOPLE, r -> String.join(", ", r.names(LaneKind.PERSON)));
        add("list.places", 120, ROOM_FOR_ALL, this::places);
        add("list.sources", 130, ROOM_FOR_ALL, this::sources);
    }

    private String title(EventRow row) {
        return texts.of(row.columns().titles().apply(row.row()));
    }

    private String places(EventRow row) {
        return row.names(LaneKind.PLACE).stream().map(texts::named).collect(Collectors.joining(", "));
    }

    private String sources(EventRow row) {
        return row.names(LaneKind.SOURCE).stream()
                .map(name -> name.isEmpty() ? texts.get("source.unnamed") : name)
                .collect(Collectors.joining(", "));
    }

    private void add(String key, double width, double room, Function<EventRow, String> words) {
        add(key, width, room, words, r -> words.apply(r).toLowerCase(texts.locale()));
    }

    /// @param room the width of the table from which on the column is shown
    /// @param order what the column sorts by
    private void add(
            String key,
            double width,
            double room,
            Function<EventRow, String> words,
            Function<EventRow, ? extends Comparable<?>> order) {
        TableColumn<EventRow, String> column = new TableColumn<>();
        column.textProperty().bind(texts.text(key));
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(words.apply(c.getValue())));
        column.setMinWidth(width);
        column.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(room));
        column.setUserData(order);
        getColumns().add(column);
    }

    /// Makes cells for the first rows, for a window that nobody sees yet.
    void warmUp() {
        boolean seen = isVisible();
        setVisible(true);
        show(EventRows.byStart(results.answer().columns()));
        applyCss();
        layout();
        setVisible(seen);
    }

    /// Rows are shown only while somebody sees them.
    private void showWhenVisible(Results.Answer answer) {
        if (isVisible() && answer != shown) {
            shown = answer;
            arrange(answer);
        } else if (isVisible()) {
            follow();
        }
    }

    /// Puts the events into the order that the headings say; what takes long is done in the background.
    private void arrange(Results.Answer answer) {
        RowOrder order = order();
        if (order.keys().isEmpty()) {
            latest.run(() -> 0, none -> show(EventRows.byStart(answer.columns())), results::report);
        } else {
            EventColumns columns = answer.columns();
            latest.run(() -> order.of(columns), rows -> show(new EventRows(columns, rows)), results::report);
        }
    }

    @SuppressWarnings("unchecked") // what add() put there
    private RowOrder order() {
        return new RowOrder(getSortOrder().stream()
                .map(c -> new RowOrder.Key(
                        (Function<EventRow, ? extends Comparable<?>>) c.getUserData(),
                        c.getSortType() == TableColumn.SortType.DESCENDING))
                .toList());
    }

    private void show(EventRows rows) {
        following = true;
        setItems(rows);
        following = false;
        follow();
    }

    private void follow() {
        String id = selection.eventId();
        EventRow now = getSelectionModel().getSelectedItem();
        if (id == null || now != null && now.id().equals(id) || !(getItems() instanceof EventRows rows)) {
            return;
        }
        int index = rows.indexOfRow(shown.columns().rows().applyAsInt(id));
        if (index >= 0) {
            following = true;
            getSelectionModel().clearAndSelect(index);
            following = false;
            scrollTo(Math.max(0, index - 3));
        }
    }

    /// Puts the selected rows on the clipboard, as tab-separated lines.
    private void copy() {
        StringBuilder lines = new StringBuilder();
        for (EventRow row : getSelectionModel().getSelectedItems()) {
            lines.append(dates.brief(row.range()))
                    .append('\t')
                    .append(title(row))
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
}
