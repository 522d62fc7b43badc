package id.linimasa.ui.window;

import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A card that stands in for the timeline while there is none: loading, or what went wrong and what to do next.
final class StateCard extends VBox {

    private final Label advice = new Label();

    private StateCard(Texts texts, String titleKey) {
        getStyleClass().add("state-card");
        setAlignment(Pos.CENTER);
        Label title = new Label();
        title.getStyleClass().add("state-title");
        title.textProperty().bind(texts.text(titleKey));
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        advice.setMaxWidth(520);
        advice.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(title, advice);
    }

    static StateCard loading(Texts texts) {
        StateCard card = new StateCard(texts, "loading.title");
        card.advice.setManaged(false);
        return card;
    }

    /// Lets something turn above the words after a while: drawing it at once would take the processor from what is
    /// waited for. Used on the FX thread alone.
    void turnAfter(Duration patience) {
        PauseTransition pause = new PauseTransition(patience);
        pause.setOnFinished(e -> getChildren().addFirst(new ProgressIndicator()));
        pause.play();
    }

    /// @param back leads back to the workspace that was open before, or null where none was
    static StateCard failed(Texts texts, Runnable retry, @Nullable Runnable back) {
        StateCard card = new StateCard(texts, "failed.title");
        card.setId("failed");
        card.getChildren().addFirst(Icons.of(Feather.ALERT_TRIANGLE));
        Button again = new Button();
        again.textProperty().bind(texts.text("failed.retry"));
        again.getStyleClass().addAll("top-button", "primary");
        again.setOnAction(e -> retry.run());
        HBox ways = new HBox(8, again);
        ways.setAlignment(Pos.CENTER);
        if (back != null) {
            Button before = new Button();
            before.setId("failed-back");
            before.textProperty().bind(texts.text("failed.back"));
            before.getStyleClass().add("top-button");
            before.setOnAction(e -> back.run());
            ways.getChildren().add(before);
        }
        card.getChildren().add(ways);
        return card;
    }

    void tell(String words) {
        advice.setText(words);
    }
}
