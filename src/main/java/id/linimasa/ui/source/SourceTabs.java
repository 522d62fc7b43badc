package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.ui.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// The sources of the selected event, each a tab that opens its article; those that there is no room for are in a menu.
final class SourceTabs extends FlowPane {

    private static final int MOST_TABS = 6;

    private final SourceViewModel model;
    private final Texts texts;
    private final SourceNames names;
    private final DoubleBinding room;

    SourceTabs(SourceViewModel model, Texts texts, SourceNames names) {
        super(4, 4);
        this.model = model;
        this.texts = texts;
        this.names = names;
        room = Bindings.createDoubleBinding(() -> getWidth() > 0 ? getWidth() : Double.MAX_VALUE, widthProperty());
        setId("source-tabs");
    }

    /// @param details the event whose sources are offered, or null for an article alone
    void show(@Nullable EventDetails details, Article open) {
        getChildren().clear();
        List<Article> sources = details == null ? List.of() : details.sources();
        setManaged(!sources.isEmpty());
        List<String> all = names.of(sources);
        int chosen = IntStream.range(0, sources.size())
                .filter(i -> sources.get(i).id().equals(open.id()))
                .findFirst()
                .orElse(-1);
        ToggleGroup group = new ToggleGroup();
        MenuButton more = new MenuButton();
        more.setId("source-more");
        more.getStyleClass().add("source-tab");
        for (int i = 0; i < sources.size(); i++) {
            if (i < MOST_TABS || i == chosen) {
                getChildren().add(tab(sources.get(i), all.get(i), i == chosen, group));
            } else {
                more.getItems().add(item(sources.get(i), all.get(i)));
            }
        }
        if (!more.getItems().isEmpty()) {
            more.setText(texts.get("source.more", more.getItems().size()));
            getChildren().add(more);
        }
    }

    private ToggleButton tab(Article source, String name, boolean chosen, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(name);
        tab.getStyleClass().add("source-tab");
        tab.setToggleGroup(group);
        tab.setSelected(chosen);
        tab.setTooltip(new Tooltip(names.whole(source)));
        tab.maxWidthProperty().bind(room); // a long name ends in an ellipsis; the tip has all of it
        tab.setOnAction(e -> {
            tab.setSelected(true);
            model.open(source);
        });
        return tab;
    }

    private MenuItem item(Article source, String name) {
        MenuItem item = new MenuItem(name + ": " + names.title(source));
        item.setOnAction(e -> model.open(source));
        return item;
    }
}
