package id.linimasa.ui.window;

import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import id.linimasa.ui.search.NothingFound;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The middle of the window: the tool row, and below it the timeline, the list, or the state that stands in for them.
final class MiddlePane extends VBox {

    /// The tool row with its icons fits into it, and the narrowest window has it beside the narrowest panes.
    private static final double LEAST_WIDTH = 424;

    private final StackPane stage = new StackPane();
    private final EventTable table;

    MiddlePane(
            MainViewModel model,
            ToolRow tools,
            Node timeline,
            Selection selection,
            Results results,
            BackgroundTasks tasks,
            NothingFound nothing,
            Texts texts) {
        getStyleClass().add("middle");
        setMinWidth(LEAST_WIDTH);
        StateCard failed = StateCard.failed(texts, results::refresh, null);
        results.problemProperty().subscribe(e -> failed.tell(e == null ? "" : String.valueOf(e.getMessage())));
        table = new EventTable(selection, results, tasks, texts);
        Map<MainViewModel.State, Node> nodes = Map.of(
                MainViewModel.State.TIMELINE, timeline,
                MainViewModel.State.LIST, table,
                MainViewModel.State.NOTHING_FOUND, nothing,
                MainViewModel.State.LOADING, StateCard.loading(texts),
                MainViewModel.State.FAILED, failed);
        stage.getChildren().addAll(nodes.values());
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().addAll(tools, stage);
        model.stateProperty().subscribe(now -> nodes.forEach((state, node) -> node.setVisible(state == now)));
    }

    /// Makes the cells of the list before anybody sees the window: the first of them cost most.
    void warmUp() {
        table.warmUp();
    }
}
