package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The sources of the selected event, each a tab that opens its article, in one line: however many there are, the
/// article below keeps its room. Those that there is no room for are in a menu at the end; the open one is always seen.
final class SourceTabs extends Pane {

    private static final double GAP = 4;

    /// No line has room for more; an event may have hundreds of sources.
    private static final int MOST_TABS = 12;

    private final SourceViewModel model;
    private final Texts texts;
    private final SourceNames names;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private List<Article> sources = List.of();
    private final MenuButton more = new MenuButton();
    private double moreWidth;

    SourceTabs(SourceViewModel model, Texts texts, SourceNames names) {
        this.model = model;
        this.texts = texts;
        this.names = names;
        setId("source-tabs");
        setMinWidth(0);
        more.setId("source-more");
        more.getStyleClass().add("chip-more");
        more.accessibleTextProperty().bind(texts.text("source.others"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text("source.others"));
        more.setTooltip(tip);
        more.setOnShowing(e -> more.getItems().setAll(unseen()));
    }

    /// @param details the event whose sources are offered, or null for an article alone
    void show(@Nullable EventDetails details, Article open) {
        sources = details == null ? List.of() : details.sources();
        List<String> all = names.of(sources);
        ToggleGroup group = new ToggleGroup();
        tabs.clear();
        for (int i = 0; i < sources.size(); i++) {
            boolean chosen = sources.get(i).id().equals(open.id());
            if (chosen || i < MOST_TABS) {
                ToggleButton tab = tab(sources.get(i), all.get(i));
                tab.setToggleGroup(group);
                tab.setSelected(chosen);
                tabs.add(tab);
            }
        }
        more.setText(texts.get("source.more", sources.size()));
        moreWidth = 0;
        getChildren().setAll(tabs);
        if (sources.size() > 1) {
            more.getItems().setAll(new MenuItem()); // without one it would not open
            getChildren().add(more);
        }
        setManaged(!sources.isEmpty());
    }

    private ToggleButton tab(Article source, String name) {
        ToggleButton tab = new ToggleButton(name);
        tab.getStyleClass().add("source-tab");
        tab.setUserData(source);
        tab.setTooltip(new Tooltip(names.whole(source)));
        tab.setOnAction(e -> {
            tab.setSelected(true);
            model.open(source);
        });
        return tab;
    }

    /// The sources that have no tab in sight.
    private List<MenuItem> unseen() {
        Set<Object> seen =
                tabs.stream().filter(Node::isVisible).map(Node::getUserData).collect(Collectors.toSet());
        List<String> all = names.of(sources);
        return IntStream.range(0, sources.size())
                .filter(i -> !seen.contains(sources.get(i)))
                .mapToObj(i -> item(sources.get(i), all.get(i)))
                .toList();
    }

    private MenuItem item(Article source, String name) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> model.open(source));
        return item;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(tabs);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(child -> child.prefHeight(-1))
                .max()
                .orElse(0);
    }

    private static double width(List<? extends Node> nodes) {
        return nodes.stream().mapToDouble(node -> node.prefWidth(-1) + GAP).sum();
    }

    @Override
    protected void layoutChildren() {
        boolean all = tabs.size() == sources.size() && width(tabs) - GAP <= getWidth();
        moreWidth = moreWidth == 0 ? more.prefWidth(-1) : moreWidth; // at its longest
        double end = all ? getWidth() : getWidth() - moreWidth - GAP;
        double reserved = tabs.stream()
                .filter(ToggleButton::isSelected)
                .mapToDouble(tab -> Math.min(end, tab.prefWidth(-1)))
                .sum();
        double x = 0;
        for (ToggleButton tab : tabs) {
            double width = Math.min(tab.prefWidth(-1), Math.max(0, end));
            reserved -= tab.isSelected() ? width : 0;
            boolean fits = tab.isSelected() || x + width + GAP + reserved <= end || all;
            tab.setVisible(fits);
            if (fits) {
                tab.resizeRelocate(x, 0, width, getHeight());
                x += width + GAP;
            }
        }
        more.setVisible(!all);
        long seen = tabs.stream().filter(Node::isVisible).count();
        more.setText(texts.get("source.more", sources.size() - seen));
        more.resizeRelocate(x, 0, moreWidth, getHeight());
    }
}
