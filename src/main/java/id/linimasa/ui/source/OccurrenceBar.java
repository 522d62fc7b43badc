package id.linimasa.ui.source;

import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// `Vladimir Putin  ‹ 1 dari 9 ›`: walks through the places where the open article names somebody.
final class OccurrenceBar extends HBox {

    OccurrenceBar(SourceViewModel model, Texts texts) {
        setId("occurrences");
        getStyleClass().add("occurrences");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label();
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        Label place = new Label();
        place.setId("occurrence-place");
        place.getStyleClass().add("muted");
        place.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        name,
                        button(Feather.CHEVRON_LEFT, "occurrence.previous", texts, () -> model.stepOccurrence(-1)),
                        place,
                        button(Feather.CHEVRON_RIGHT, "occurrence.next", texts, () -> model.stepOccurrence(1)),
                        button(Feather.X, "occurrence.stop", texts, model::stopLooking));
        model.occurrencesProperty().subscribe(now -> {
            setVisible(now != null);
            setManaged(now != null);
            if (now != null) {
                name.setText(now.name());
                place.setText(
                        texts.get("occurrence.place", now.at() + 1, now.spans().size()));
            }
        });
    }

    private static Button button(Feather icon, String key, Texts texts, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("bare");
        button.accessibleTextProperty().bind(texts.text(key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text(key));
        button.setTooltip(tip);
        button.setOnAction(e -> action.run());
        return button;
    }
}
