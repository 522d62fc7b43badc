package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The tabs of an event's sources and the head of the open one: title, outlet, when it was written and how
/// that is known.
final class ArticleHeader extends VBox {

    /// Of a very long title four lines are shown, and all of it in a tip.
    private static final double MOST_TITLE_HEIGHT = 72;

    private final SourceViewModel model;
    private final Texts texts;
    private final SourceNames names;
    private final SourceTabs tabs;
    private final Label title = new Label();
    private final Label origin = new Label();
    private final Button correct;
    private final Button original;
    private final WrittenEditor editor;
    private @Nullable ArticleId shown;

    ArticleHeader(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.names = new SourceNames(texts);
        this.tabs = new SourceTabs(model, texts, names);
        getStyleClass().add("article-header");
        correct = link();
        original = button(Feather.EXTERNAL_LINK, "source.original");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMaxHeight(MOST_TITLE_HEIGHT);
        origin.getStyleClass().add("muted");
        origin.setWrapText(true);
        origin.setId("article-origin");
        HBox.setHgrow(origin, Priority.ALWAYS);
        origin.setMaxWidth(Double.MAX_VALUE);
        editor = new WrittenEditor(model, texts);
        HBox line = new HBox(6, origin, correct, original);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(tabs, title, line, editor, new OccurrenceBar(model, texts));
    }

    private Button link() {
        Button link = new Button();
        link.setId("written-correct");
        link.getStyleClass().addAll("bare", "link");
        link.setMinWidth(USE_PREF_SIZE);
        link.textProperty().bind(texts.text("written.change"));
        explain(link, "written.correct");
        return link;
    }

    private void explain(Button button, String key) {
        button.accessibleTextProperty().bind(texts.text(key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text(key));
        button.setTooltip(tip);
    }

    private Button button(Feather icon, String key) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("bare");
        explain(button, key);
        return button;
    }

    /// @param details the event whose sources the tabs offer, or null for an article alone
    void show(@Nullable EventDetails details, Article open) {
        if (!open.id().equals(shown)) {
            editor.close();
        }
        shown = open.id();
        tabs.show(details, open);
        title.setText(names.title(open));
        title.setTooltip(new Tooltip(title.getText()));
        origin.setText(String.join(" · ", origin(open)));
        CreationTime created = open.created();
        String name = texts.get("source.file", open.source());
        origin.setTooltip(new Tooltip(created.note().isBlank() ? name : created.note() + "\n" + name));
        correct.setVisible(model.decides());
        correct.setManaged(model.decides());
        correct.setOnAction(e -> editor.open(open));
        original.setVisible(Original.of(open).isPresent());
        original.setOnAction(e -> model.openOriginal(open));
    }

    /// Opens the line that corrects the day of writing.
    void correct() {
        if (correct.isVisible()) {
            correct.fire();
        }
    }

    private List<String> origin(Article open) {
        List<String> parts = new ArrayList<>();
        parts.add(names.outlet(open));
        parts.add(names.written(open));
        if (open.truncated()) {
            parts.add(texts.get("source.truncated"));
        }
        return parts;
    }
}
