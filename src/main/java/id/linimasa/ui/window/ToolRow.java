package id.linimasa.ui.window;

import id.linimasa.model.LaneKind;
import id.linimasa.ui.Results;
import id.linimasa.ui.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The row above the timeline: what the lanes are made of, timeline or list, and the timeline's own tools.
final class ToolRow extends StackPane {

    private static final double ROOMY = 880;
    /// Below this width of the row, the timeline's tools show their icons alone.
    private static final double TIGHT = 580;

    private static final PseudoClass ICONS = PseudoClass.getPseudoClass("icons");

    private final HBox row = new HBox();

    /// @param timelineTools shown while the timeline is: zoom buttons, legend
    ToolRow(MainViewModel model, Results results, Texts texts, List<Node> timelineTools) {
        row.getStyleClass().add("tool-bar-row");
        Segments<LaneKind> lanes =
                new Segments<>(List.of(LaneKind.values()), model.lanesProperty(), k -> texts.text("lanes." + k.name()));
        lanes.setId("lane-modes");
        Segments<Boolean> views = new Segments<>(
                List.of(false, true), model.listProperty(), list -> texts.text(list ? "view.list" : "view.timeline"));
        views.setId("views");
        HBox tools = new HBox(10);
        tools.getChildren().addAll(timelineTools);
        tools.getStyleClass().add("brand");
        BooleanBinding narrow = widthProperty().lessThan(ROOMY);
        BooleanBinding timeline = model.listProperty().not();
        show(lanes, timeline.and(narrow.not()));
        MenuButton menu = laneMenu(model, texts);
        show(menu, timeline.and(narrow));
        show(tools, timeline);
        widthProperty().subscribe(width -> row.pseudoClassStateChanged(ICONS, width.doubleValue() < TIGHT));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().addAll(lanes, menu, views, tools, space);
        ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        busy.getStyleClass().add("slim-progress");
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.visibleProperty().bind(results.loadingProperty());
        StackPane.setAlignment(busy, Pos.BOTTOM_CENTER);
        getChildren().addAll(row, busy);
    }

    private static void show(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    /// The choice of lanes where there is no room for a button each.
    private static MenuButton laneMenu(MainViewModel model, Texts texts) {
        MenuButton menu = new MenuButton();
        menu.setId("lane-menu");
        menu.getStyleClass().add("lane-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.name("lanes", model.lanesProperty().get()),
                        model.lanesProperty(),
                        texts.localeProperty()));
        for (LaneKind kind : LaneKind.values()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(texts.text("lanes." + kind.name()));
            item.setOnAction(e -> model.lanesProperty().set(kind));
            menu.getItems().add(item);
        }
        return menu;
    }
}
