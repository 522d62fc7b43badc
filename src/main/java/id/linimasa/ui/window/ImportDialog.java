package id.linimasa.ui.window;

import id.linimasa.model.ArticleId;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A running import and then its report, as a card over the window's corner: browsing goes on beside it.
final class ImportDialog extends VBox {

    private static final double WIDTH = 1000;

    private final ImportViewModel model;
    private final Consumer<ArticleId> reader;
    private final Texts texts;
    private final TableView<ImportRow> table;
    private final DateTexts dates;

    ImportDialog(ImportViewModel model, Consumer<ArticleId> reader, Texts texts) {
        this.model = model;
        this.reader = reader;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        setId("import-card");
        getStyleClass().add("import-card");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        table = table();
        getChildren().addAll(heading(), progress(model), table, new DateBar(model, table, texts));
        visibleProperty().bind(model.shownProperty());
        managedProperty().bind(visibleProperty());
    }

    private HBox heading() {
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(model.titleProperty().get()), model.titleProperty(), texts.localeProperty()));
        Label message = new Label();
        message.setId("import-message");
        message.getStyleClass().add("muted");
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        message.setMinWidth(0);
        HBox told = new HBox(12, message, reasons());
        told.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(2, title, told);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button cancel = button("import.cancel", model::cancel);
        cancel.visibleProperty().bind(model.runningProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        Button close = button("import.close", model::close);
        close.setId("import-close");
        close.visibleProperty().bind(model.runningProperty().not());
        close.managedProperty().bind(close.visibleProperty());
        HBox heading = new HBox(10, words, cancel, close);
        heading.setAlignment(Pos.TOP_LEFT);
        return heading;
    }

    /// Leads to the inputs that were left out and why, and back to all rows.
    private Button reasons() {
        Button reasons = new Button();
        reasons.setId("import-reasons");
        reasons.getStyleClass().addAll("bare", "link");
        reasons.setMinWidth(Region.USE_PREF_SIZE);
        reasons.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.onlyLeftOutProperty().get()
                                ? texts.get("import.all-rows")
                                : texts.get(
                                        "import.reasons",
                                        model.leftOutProperty().get()),
                        model.onlyLeftOutProperty(),
                        model.leftOutProperty(),
                        texts.localeProperty()));
        reasons.visibleProperty().bind(model.leftOutProperty().greaterThan(0));
        reasons.managedProperty().bind(reasons.visibleProperty());
        reasons.setOnAction(e ->
                model.onlyLeftOutProperty().set(!model.onlyLeftOutProperty().get()));
        return reasons;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.text(key));
        button.getStyleClass().add("top-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static ProgressBar progress(ImportViewModel model) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty());
        bar.getStyleClass().add("slim-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.runningProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private TableView<ImportRow> table() {
        FilteredList<ImportRow> wanted = new FilteredList<>(model.rows());
        model.onlyLeftOutProperty()
                .subscribe(only -> wanted.setPredicate(only ? row -> ImportTally.LEFT_OUT.contains(row.kind()) : null));
        SortedList<ImportRow> sorted = new SortedList<>(wanted);
        TableView<ImportRow> made = new TableView<>(sorted);
        sorted.comparatorProperty().bind(made.comparatorProperty());
        made.setId("import-table");
        made.getStyleClass().add("dense");
        made.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        made.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        add(made, "import.column.source", 96, ImportRow::name);
        add(made, "import.column.outcome", 74, r -> texts.name("outcome", r.kind()));
        add(made, "import.column.title", 150, ImportDialog::title);
        add(made, "import.column.outlet", 124, this::outlet);
        add(made, "import.column.date", 108, this::date);
        add(made, "import.column.evidence", 112, this::evidence);
        add(made, "import.column.events", 76, r -> r.events() < 0 ? "" : Integer.toString(r.events()));
        add(made, "import.column.reason", 200, this::reason);
        made.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        made.managedProperty().bind(made.visibleProperty());
        made.getSelectionModel().selectedItemProperty().subscribe((old, now) -> {
            if (now != null) {
                now.id().ifPresent(reader);
            }
        });
        texts.localeProperty().subscribe((old, now) -> made.refresh());
        return made;
    }

    private String outlet(ImportRow row) {
        if (row.article() == null) {
            return "";
        }
        String outlet = row.article().publisher();
        return outlet == null ? texts.get("source.unnamed") : outlet;
    }

    private String evidence(ImportRow row) {
        return row.article() == null
                ? ""
                : texts.name("evidence", row.article().created().kind());
    }

    private void add(TableView<ImportRow> table, String key, double width, Function<ImportRow, String> words) {
        TableColumn<ImportRow, String> column = new TableColumn<>();
        column.textProperty().bind(texts.text(key));
        column.setMinWidth(width);
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(words.apply(c.getValue())));
        column.setCellFactory(c -> new WholeCell());
        table.getColumns().add(column);
    }

    /// A cell that shows its words in one line, and tells all of them where they are cut off.
    private static final class WholeCell extends TableCell<ImportRow, String> {

        private final Tooltip whole = new Tooltip();

        @Override
        protected void updateItem(String words, boolean none) {
            super.updateItem(words, none);
            setText(none || words == null ? null : words.replaceAll("\\s+", " "));
            whole.setText(words);
            setTooltip(none || words == null || words.isEmpty() ? null : whole);
        }
    }

    private static String title(ImportRow row) {
        return row.article() == null || row.article().title() == null
                ? ""
                : row.article().title();
    }

    private String date(ImportRow row) {
        if (row.article() == null) {
            return "";
        }
        LocalDate day = row.article().created().date();
        return day == null ? texts.get("date.unknown") : (row.dateDoubt() > 0 ? "± " : "") + dates.shortDay(day);
    }

    private String reason(ImportRow row) {
        return row.article() == null
                ? texts.of(row.outcome().reason())
                : row.article().created().note();
    }
}
