package id.linimasa.ui.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.timeline.EventText;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The events of a cluster, an overflow or the tray as a list in order of time, for pointer and keyboard.
final class MemberList {

    static final double HEIGHT = 260;
    private static final double WIDTH = 340;

    private final TimelineView view;
    private final Label title = new Label();
    private final ListView<Integer> list = new ListView<>();
    private final VBox box = new VBox(6, title, list);

    MemberList(TimelineView view) {
        this.view = view;
        box.getStyleClass().add("timeline-members");
        box.setPrefSize(WIDTH, HEIGHT);
        title.getStyleClass().add("timeline-tip-title");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setCellFactory(any -> new EventCell());
        list.getSelectionModel().selectedItemProperty().addListener((observable, before, row) -> {
            if (row != null) {
                view.selectRows(row);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                activate();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                activate();
            }
        });
    }

    private void activate() {
        Integer row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            view.onActivateProperty().get().accept(view.model().events().ids().apply(row));
        }
    }

    Node node() {
        return box;
    }

    void show(int[] rows) {
        String count = rows.length + view.languageProperty().get().of(" peristiwa", " events");
        title.setText(count);
        list.getItems().setAll(IntStream.of(rows).boxed().toList());
        box.setVisible(rows.length > 0);
        list.requestFocus();
    }

    /// @return whether it was open
    boolean close() {
        boolean open = box.isVisible();
        box.setVisible(false);
        if (open) {
            view.requestFocus();
        }
        return open;
    }

    private final class EventCell extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            EventColumns events = view.model().events();
            setText(
                    row != null && !empty && row < events.size()
                            ? EventText.line(
                                    events, row, view.languageProperty().get())
                            : null);
        }
    }
}
