package id.linimasa.ui.window;

import id.linimasa.model.LaneKind;
import id.linimasa.ui.Results;
import id.linimasa.ui.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The row above the timeline: what the lanes are made of, timeline or list, and the timeline's own tools.
final class ToolRow extends StackPane {

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
        lanes.visibleProperty().bind(model.listProperty().not());
        lanes.managedProperty().bind(lanes.visibleProperty());
        tools.visibleProperty().bind(model.listProperty().not());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().addAll(lanes, views, tools, space);
        ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        busy.getStyleClass().add("slim-progress");
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.visibleProperty().bind(results.loadingProperty());
        StackPane.setAlignment(busy, Pos.BOTTOM_CENTER);
        getChildren().addAll(row, busy);
    }
}
