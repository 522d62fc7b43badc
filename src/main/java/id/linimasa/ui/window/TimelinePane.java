package id.linimasa.ui.window;

import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Ties the timeline to the selection and its results, so that the timeline itself knows neither.
final class TimelinePane extends StackPane {

    TimelinePane(Selection selection, Results results, MainViewModel model, Texts texts) {
        setId("timeline-pane");
    }

    /// The buttons that belong to the timeline.
    List<Node> tools() {
        return List.of();
    }
}
