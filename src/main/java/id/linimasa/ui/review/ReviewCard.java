package id.linimasa.ui.review;

import id.linimasa.curation.DeedTexts;
import id.linimasa.curation.History;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Event;
import id.linimasa.model.EventDate;
import id.linimasa.model.Review;
import id.linimasa.query.Doubt;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.FamilyStyle;
import id.linimasa.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The review queue with one key for each judgement, and below it the editor of the event that is looked at.
public final class ReviewCard extends VBox {
    private static final double WIDTH = 560;
    private static final double ROW_HEIGHT = 44;

    private final ReviewViewModel model;
    private final Texts texts;
    private final DateTexts dates;
    private final ListView<Event> list = new ListView<>();
    private final EventEditor editor;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label counts = new Label();
    private final Label preview = new Label();
    private final Label history = new Label();
    private final Label problem = new Label();

    public ReviewCard(ReviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        this.editor = new EventEditor(model, texts);
        setId("review-card");
        getStyleClass().add("import-card");
        setSpacing(8);
        setMaxSize(WIDTH, 640);
        setPrefWidth(WIDTH);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        list.setId("review-list");
        list.setItems(model.queue());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(5 * ROW_HEIGHT + 2);
        list.setMinHeight(3 * ROW_HEIGHT);
        list.setCellFactory(l -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe((old, now) -> {
            if (now != null) {
                model.selection().select(now.id());
            }
        });
        for (Label label : List.of(preview, history, problem)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        preview.setId("review-preview");
        history.setId("review-history");
        problem.setId("review-problem");
        history.getStyleClass().addAll("muted", "small");
        for (Label label : List.of(preview, problem)) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        VBox below = new VBox(8, preview, editor, history);
        ScrollPane scroll = new ScrollPane(below);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading(), progress, list, actions(), problem, scroll);
        progress.setMaxWidth(Double.MAX_VALUE);
        model.queue().subscribe(this::count);
        model.waitingProperty().subscribe(w -> count());
        model.judgedProperty().subscribe(j -> count());
        model.mergingProperty().subscribe(this::preview);
        model.historyProperty().subscribe(this::tell);
        model.problemProperty().subscribe(p -> problem.setText(p == null ? "" : p));
        model.currentProperty().subscribe(this::follow);
        texts.localeProperty().subscribe((old, now) -> {
            list.refresh();
            count();
        });
        visibleProperty().subscribe((old, now) -> {
            model.open(now);
            model.drafting().end();
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
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
        title.textProperty().bind(texts.text("review.title"));
        counts.setId("review-counts");
        counts.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(2, title, counts);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = button("import.close", () -> setVisible(false));
        return new HBox(10, words, close);
    }

    private HBox actions() {
        HBox actions = new HBox(
                6,
                named(button("review.accept", () -> model.judge(Review.ACCEPTED)), "review-accept"),
                named(button("review.reject", () -> model.judge(Review.REJECTED)), "review-reject"),
                named(button("review.unsure", () -> model.judge(Review.UNSURE)), "review-unsure"),
                named(button("review.star", model::star), "review-star"),
                named(button("review.mark", model::mark), "review-mark"),
                named(button("review.merge", model::merge), "review-merge"));
        actions.setAlignment(Pos.CENTER_LEFT);
        return actions;
    }

    private static Button named(Button button, String id) {
        button.setId(id);
        return button;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.text(key));
        button.getStyleClass().add("top-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        button.setFocusTraversable(false);
        return button;
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case A -> model.judge(Review.ACCEPTED);
            case R -> model.judge(Review.REJECTED);
            case Q -> model.judge(Review.UNSURE);
            case B -> model.star();
            case M -> model.mark();
            case G -> model.merge();
            case E -> editor.focusDate();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void count() {
        int judged = model.judgedProperty().get();
        int waiting = model.waitingProperty().get();
        counts.setText(texts.get("review.counts", judged, waiting));
        progress.setProgress(judged + waiting == 0 ? 1 : judged / (double) (judged + waiting));
    }

    private void follow(@Nullable Event now) {
        if (now != null) {
            for (Event event : model.queue()) {
                if (event.id().equals(now.id())) {
                    list.getSelectionModel().select(event);
                    list.scrollTo(event);
                }
            }
        }
    }

    /// What each side of a merge says.
    private void preview(List<Event> sides) {
        preview.setText(sides.stream()
                .map(e -> "• " + texts.of(e.title()) + " · " + dates.date(e.date(), e.range()) + " · "
                        + texts.name("status", e.status()) + " · "
                        + e.participants().stream().map(p -> p.name()).collect(Collectors.joining(", ")) + " · "
                        + texts.get("review.sources", e.sources()))
                .collect(Collectors.joining("\n")));
    }

    private void tell(@Nullable History told) {
        if (told == null) {
            history.setText("");
            return;
        }
        String extracted = texts.get(
                "review.extracted",
                texts.of(told.extracted().title()),
                date(told.extracted().date()),
                texts.name("status", told.extracted().status()));
        String steps = told.steps().stream()
                .map(s -> "\n" + s.entry().decision().who() + ": "
                        + texts.of(DeedTexts.what(s.entry().act()))
                        + (s.inForce() ? "" : " (" + texts.get("review.undone") + ")"))
                .collect(Collectors.joining());
        history.setText(extracted + steps);
    }

    private String date(EventDate date) {
        return date.words() == null ? dates.date(date.value(), date.range()) : date.words();
    }

    /// Opens with an event of the words that are selected in the article, or an empty one.
    public void draft() {
        setVisible(true);
        model.drafting().begin(r -> texts.name("role", r));
    }

    /// Opens the queue, or closes it.
    public void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            list.requestFocus();
        }
    }

    /// Its title and what makes one doubt.
    private final class Row extends ListCell<Event> {
        @Override
        protected void updateItem(@Nullable Event event, boolean empty) {
            super.updateItem(event, empty);
            if (empty || event == null) {
                setGraphic(null);
                return;
            }
            Region dot = new Region();
            dot.getStyleClass().addAll("thread-dot", FamilyStyle.of(event.type()));
            Label title = new Label(texts.of(event.title()));
            List<Bilingual> reasons = Doubt.of(event).reasons();
            Label why = new Label(reasons.stream().map(texts::of).collect(Collectors.joining(" · ")));
            why.getStyleClass().addAll("muted", "small");
            VBox words = new VBox(title, why);
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox line = new HBox(8, dot, words);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            line.setPrefWidth(1);
            setGraphic(line);
        }
    }
}
