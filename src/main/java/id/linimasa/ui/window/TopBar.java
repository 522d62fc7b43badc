package id.linimasa.ui.window;

import id.linimasa.model.Bilingual;
import id.linimasa.ui.Icons;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import id.linimasa.ui.search.SearchPane;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What am I looking at: the name of the program, the search field, views back and forth, language, theme, import.
final class TopBar extends HBox {

    private static final double BRAND_WIDTH = 226;
    /// A narrow window shows the mark alone.
    private static final double LEAST_BRAND_WIDTH = 20;
    private static final double ROOM_FOR_NAME = 100;

    private final Texts texts;

    TopBar(
            SearchPane search,
            Selection selection,
            MainViewModel model,
            Texts texts,
            MenuButton exporter,
            MenuButton importer,
            DecisionHistory history,
            Runnable settings) {
        this.texts = texts;
        getStyleClass().add("top-bar");
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren()
                .addAll(
                        brand(),
                        search,
                        steps(selection),
                        decisions(history),
                        language(),
                        theme(model),
                        settings(settings),
                        exporter,
                        importer);
    }

    private HBox brand() {
        Region mark = new Region();
        mark.getStyleClass().add("brand-mark");
        Label name = new Label();
        name.textProperty().bind(texts.text("app.name"));
        name.getStyleClass().add("brand-name");
        HBox brand = new HBox(mark, name);
        brand.getStyleClass().add("brand");
        brand.setPrefWidth(BRAND_WIDTH);
        name.setMinWidth(0);
        mark.setMinWidth(USE_PREF_SIZE);
        brand.setMinWidth(LEAST_BRAND_WIDTH);
        name.visibleProperty().bind(brand.widthProperty().greaterThan(ROOM_FOR_NAME));
        return brand;
    }

    private HBox steps(Selection selection) {
        Button back = button("view-back", Feather.ARROW_LEFT, texts.text("top.back"));
        back.setOnAction(e -> selection.back());
        back.disableProperty().bind(selection.canGoBackProperty().not());
        Button forward = button("view-forward", Feather.ARROW_RIGHT, texts.text("top.forward"));
        forward.setOnAction(e -> selection.forward());
        forward.disableProperty().bind(selection.canGoForwardProperty().not());
        HBox steps = new HBox(4, back, forward);
        steps.setMinWidth(USE_PREF_SIZE);
        steps.getStyleClass().add("brand");
        return steps;
    }

    private Button language() {
        Button language = button("language", null, texts.text("top.language"));
        language.textProperty().bind(texts.text("top.language.short"));
        language.setOnAction(e -> texts.localeProperty().set(texts.english() ? Texts.INDONESIAN : Locale.ENGLISH));
        return language;
    }

    private Button theme(MainViewModel model) {
        ObservableStringValue words = Bindings.createStringBinding(
                () -> texts.get(model.themeProperty().get() == Theme.LIGHT ? "top.theme.dark" : "top.theme.light"),
                model.themeProperty(),
                texts.localeProperty());
        Button theme = button("theme", Feather.MOON, words);
        model.themeProperty()
                .subscribe(now -> theme.setGraphic(Icons.of(now == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
        theme.setOnAction(
                e -> model.themeProperty().set(model.themeProperty().get().other()));
        return theme;
    }

    private HBox decisions(DecisionHistory history) {
        Button undo = button("undo", Feather.ROTATE_CCW, name("top.undo", history.undoNameProperty()));
        undo.setOnAction(e -> history.undo());
        undo.disableProperty().bind(history.undoNameProperty().isNull());
        Button redo = button("redo", Feather.ROTATE_CW, name("top.redo", history.redoNameProperty()));
        redo.setOnAction(e -> history.redo());
        redo.disableProperty().bind(history.redoNameProperty().isNull());
        HBox both = new HBox(4, undo, redo);
        both.getStyleClass().add("brand");
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }

    private ObservableStringValue name(String key, ReadOnlyObjectProperty<@Nullable Bilingual> step) {
        return Bindings.createStringBinding(
                () -> {
                    Bilingual name = step.get();
                    return name == null ? texts.get(key + ".nothing") : texts.get(key, texts.of(name));
                },
                step,
                texts.localeProperty());
    }

    private Button settings(Runnable open) {
        Button settings = button("settings", Feather.SETTINGS, texts.text("settings.title"));
        settings.setOnAction(e -> open.run());
        return settings;
    }

    private static Button button(String id, @Nullable Feather icon, ObservableStringValue words) {
        Button button = new Button(null, icon == null ? null : Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("top-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(words);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        button.setTooltip(tip);
        return button;
    }
}
