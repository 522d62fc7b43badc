package id.linimasa.ui.search;

import atlantafx.base.controls.Popover;
import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The search field with its chips, suggestions and the complaint below it.
public final class SearchPane extends HBox {

    private static final Duration TYPING_PAUSE = Duration.millis(350);
    private static final int MOST_CHIPS = 6;
    private static final double ROOM_FOR_REST = 225;
    private static final double ROOM_FOR_CHIP = 125;
    private static final double LEAST_WIDTH = 250;
    private static final double LEAST_FOR_A_CHIP = 340;
    private static final double BELOW = 4;
    private static final double ROOMY = 640;
    private static final double KIND_WIDTH = 72;
    private static final double MOST_VALUE_WIDTH = 420;
    private static final double LEAST_ROW = 320;
    private static final double ROOM_FOR_PROMPT = 320;

    private final SearchViewModel model;
    private final SavedSearches saved;
    private final Popover savedCard = new Popover();
    private final Button bookmark = new Button(null, Icons.of(Feather.BOOKMARK));
    private final Texts texts;
    private final TextField field = new TextField();
    private final HBox chips = new HBox();
    private final Label problem = new Label();
    private final ContextMenu suggestions = new ContextMenu();
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);

    /// Shows the view model.
    public SearchPane(SearchViewModel model, SavedSearches saved, Texts texts) {
        this.model = model;
        this.saved = saved;
        this.texts = texts;
        getStyleClass().add("search-box");
        setAlignment(Pos.CENTER_LEFT);
        chips.getStyleClass().add("chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        setMinWidth(LEAST_WIDTH);
        widthProperty()
                .map(w -> w.doubleValue() < ROOMY ? -1 - chipsShown(w.doubleValue()) : chipsShown(w.doubleValue()))
                .subscribe((old, now) -> showChips());
        buildField();
        problem.getStyleClass().add("search-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.setWrapText(true);
        problem.setManaged(false);
        problem.textProperty().subscribe(this::requestLayout);
        getChildren().addAll(Icons.of(Feather.SEARCH), chips, field, clearButton(), bookmark(), problem);
        model.chips().addListener((ListChangeListener<Chip>) c -> showChips());
        model.certaintyProperty().subscribe(c -> showChips());
        model.suggestions().addListener((ListChangeListener<Suggestion>) c -> showSuggestions());
        showChips();
    }

    /// The complaint hangs below the box, over whatever is there, and has the room to be read to its end.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = Math.min(getWidth(), snapSizeX(problem.prefWidth(-1)));
        problem.resizeRelocate(0, getHeight() + BELOW, width, snapSizeY(problem.prefHeight(width)));
    }

    private String prompt() {
        return !model.chips().isEmpty()
                ? "search.prompt.more"
                : field.getWidth() < ROOM_FOR_PROMPT ? "search.prompt.short" : "search.prompt";
    }

    private void buildField() {
        field.setId("search-field");
        field.getStyleClass().add("search-field");
        field.promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(prompt()), model.chips(), field.widthProperty(), texts.localeProperty()));
        field.accessibleTextProperty().bind(texts.text("search.prompt"));
        field.textProperty().bindBidirectional(model.typedProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(48);
        field.setPrefWidth(96);
        pause.setOnFinished(e -> model.pause());
        field.textProperty().subscribe((old, now) -> {
            if (field.isFocused()) {
                pause.playFromStart();
            }
        });
        field.setOnAction(e -> submit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        suggestions.addEventFilter(KeyEvent.KEY_PRESSED, this::onKeyOverSuggestions);
    }

    private void submit() {
        pause.stop();
        model.submit();
    }

    /// As long as no suggestion is chosen, the keys belong to the field: Enter asks for what is typed and a space is
    /// typed, where the menu alone would close for both and keep Enter to itself.
    private void onKeyOverSuggestions(KeyEvent e) {
        boolean choosing =
                suggestions.getScene().getFocusOwner() != suggestions.getSkin().getNode();
        if (choosing) {
            return;
        }
        if (e.getCode() == KeyCode.ENTER) {
            suggestions.hide();
            submit();
            e.consume();
        } else if (e.getCode() == KeyCode.SPACE) {
            e.consume();
        }
    }

    private void onKey(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            model.submit();
            e.consume();
        } else if (e.getCode() == KeyCode.BACK_SPACE
                && field.getText().isEmpty()
                && !model.chips().isEmpty()) {
            model.remove(model.chips().getLast().filter());
            e.consume();
        }
    }

    private Button clearButton() {
        Button clear = new Button(null, Icons.of(Feather.X));
        clear.setId("search-clear");
        clear.getStyleClass().add("bare");
        clear.setOnAction(e -> model.clear());
        clear.accessibleTextProperty().bind(texts.text("search.clear"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text("search.clear"));
        clear.setTooltip(tip);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty().or(Bindings.isNotEmpty(model.chips())));
        clear.managedProperty().bind(clear.visibleProperty());
        return clear;
    }

    private Button bookmark() {
        bookmark.setId("search-saved");
        bookmark.getStyleClass().add("bare");
        bookmark.accessibleTextProperty().bind(texts.text("saved.title"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text("saved.title"));
        bookmark.setTooltip(tip);
        bookmark.setOnAction(e -> openSaved());
        savedCard.setHeaderAlwaysVisible(false);
        savedCard.setDetachable(false);
        savedCard.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        return bookmark;
    }

    /// Opens the saved searches and the latest ones.
    public void openSaved() {
        savedCard.setContentNode(new SavedPane(saved, texts, savedCard::hide));
        savedCard.show(bookmark);
    }

    /// Puts the keyboard into the field.
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    /// As many chips as leave room for typing.
    private static int chipsShown(double width) {
        return width < LEAST_FOR_A_CHIP ? 0 : (int) Math.clamp((width - ROOM_FOR_REST) / ROOM_FOR_CHIP, 1, MOST_CHIPS);
    }

    private void showChips() {
        chips.getChildren().clear();
        List<Chip> all = model.chips();
        int shown = chipsShown(getWidth());
        chips.setMinWidth(shown == 0 ? USE_PREF_SIZE : 0);
        boolean brief = getWidth() < ROOMY;
        all.stream().limit(shown).forEach(c -> chips.getChildren().add(new ChipView(c, brief, model, texts)));
        if (all.size() > shown) {
            chips.getChildren().add(rest(all.subList(shown, all.size())));
        }
        if (!brief && !model.certaintyProperty().get().isEmpty()) {
            Label certainty = new Label(model.certaintyProperty().get());
            certainty.setMinWidth(Region.USE_PREF_SIZE);
            certainty.getStyleClass().addAll("chip", "chip-note");
            chips.getChildren().add(certainty);
        }
    }

    /// The chips that there is no room for; each is removed as the others are.
    private MenuButton rest(List<Chip> hidden) {
        MenuButton rest = new MenuButton(texts.get("search.more-chips", hidden.size()));
        rest.setId("more-chips");
        rest.setMinWidth(Region.USE_PREF_SIZE);
        rest.getStyleClass().addAll("chip", "chip-more");
        for (Chip chip : hidden) {
            MenuItem item =
                    new MenuItem(texts.get("search.remove-chip", chip.kind(), chip.value()), Icons.of(Feather.X));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> model.remove(chip.filter()));
            rest.getItems().add(item);
        }
        return rest;
    }

    private void showSuggestions() {
        List<MenuItem> items = model.suggestions().stream().map(this::item).toList();
        suggestions.getItems().setAll(items);
        if (items.isEmpty() || getScene() == null || !field.isFocused()) {
            suggestions.hide();
        } else if (!suggestions.isShowing()) {
            suggestions.show(field, Side.BOTTOM, 0, 6);
        }
    }

    private MenuItem item(Suggestion suggestion) {
        Label kind = new Label(suggestion.kind());
        kind.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label(suggestion.matching() < 0 ? "" : Integer.toString(suggestion.matching()));
        count.getStyleClass().add("muted");
        kind.setMinWidth(KIND_WIDTH);
        Label value = new Label(suggestion.value());
        value.setMaxWidth(MOST_VALUE_WIDTH);
        HBox row = new HBox(8, kind, value, space, count);
        row.setMinWidth(LEAST_ROW);
        CustomMenuItem item = new CustomMenuItem(row);
        item.setOnAction(e -> {
            pause.stop();
            model.choose(suggestion);
        });
        return item;
    }
}
