package id.linimasa.ui.search;

import id.linimasa.query.EventQuery;
import id.linimasa.ui.Filter;
import id.linimasa.ui.FilterTexts;
import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the bookmark opens: keep what is asked now under a name; ask for a saved search, a saved range of time, or
/// one of the latest again.
final class SavedPane extends VBox {

    private static final double WIDTH = 340;
    private static final double ROW_WIDTH = 270;
    private static final int MOST_RECENT = 8;

    private final SavedSearches model;
    private final Texts texts;
    private final FilterTexts filterTexts;
    private final Runnable close;

    SavedPane(SavedSearches model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.filterTexts = new FilterTexts(texts);
        this.close = close;
        setId("saved-searches");
        getStyleClass().add("saved-pane");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        show();
    }

    private void show() {
        getChildren().clear();
        if (Filter.of(model.query()).isEmpty()) {
            getChildren().add(line(texts.get("saved.advice"), "muted"));
        } else {
            getChildren().add(keep());
        }
        if (!model.problemProperty().get().isEmpty()) {
            getChildren()
                    .add(line(texts.get("saved.problem", model.problemProperty().get()), "search-problem"));
        }
        add("saved.searches", model.saved().stream().filter(s -> !s.range()).toList(), true);
        add("saved.ranges", model.saved().stream().filter(SavedSearch::range).toList(), true);
        add("saved.recent", model.recent().stream().limit(MOST_RECENT).toList(), false);
    }

    private Node keep() {
        TextField name = new TextField();
        name.setId("saved-name");
        name.setPromptText(texts.get("saved.name"));
        name.setAccessibleText(texts.get("saved.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button save = button("saved.save", () -> {
            model.save(name.getText());
            show();
        });
        save.setId("saved-save");
        save.getStyleClass().add("primary");
        save.disableProperty().bind(name.textProperty().isEmpty());
        name.setOnAction(e -> save.fire());
        HBox row = new HBox(6, name, save);
        EventQuery query = model.query();
        boolean ranged = query.from() != null || query.to() != null;
        if (ranged && Filter.of(query).size() > 1) {
            Button range = button("saved.save-range", () -> {
                model.saveRange(name.getText());
                show();
            });
            range.disableProperty().bind(name.textProperty().isEmpty());
            row.getChildren().add(range);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().addAll("top-button", "small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private Label line(String words, String styleClass) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add(styleClass);
        return line;
    }

    private void add(String key, List<SavedSearch> searches, boolean removable) {
        if (searches.isEmpty()) {
            return;
        }
        getChildren().add(line(texts.get(key), "facet-title"));
        for (SavedSearch search : searches) {
            getChildren().add(row(search, removable));
        }
    }

    private HBox row(SavedSearch search, boolean removable) {
        String conditions = search.filters().stream()
                .map(f -> filterTexts.kind(f) + " " + filterTexts.value(f))
                .collect(Collectors.joining(" · "));
        Label name = new Label(search.name().isEmpty() ? conditions : search.name());
        name.setMaxWidth(ROW_WIDTH);
        VBox words = new VBox(name);
        if (!search.name().isEmpty()) {
            name.getStyleClass().add("strong");
            Label below = new Label(conditions);
            below.getStyleClass().add("muted");
            below.setMaxWidth(ROW_WIDTH);
            words.getChildren().add(below);
        }
        Button ask = new Button(null, words);
        ask.getStyleClass().addAll("bare", "saved-search");
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.setAccessibleText(search.name() + " " + conditions);
        ask.setTooltip(new Tooltip(conditions));
        HBox.setHgrow(ask, Priority.ALWAYS);
        ask.setOnAction(e -> {
            close.run();
            model.ask(search);
        });
        HBox row = new HBox(4, ask);
        row.setAlignment(Pos.CENTER_LEFT);
        if (removable) {
            Button remove = new Button(null, Icons.of(Feather.TRASH_2));
            remove.getStyleClass().add("bare");
            remove.setAccessibleText(texts.get("saved.remove", search.name()));
            remove.setTooltip(new Tooltip(remove.getAccessibleText()));
            remove.setOnAction(e -> {
                model.remove(search);
                show();
            });
            row.getChildren().add(remove);
        }
        return row;
    }
}
