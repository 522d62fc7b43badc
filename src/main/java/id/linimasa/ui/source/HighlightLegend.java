package id.linimasa.ui.source;

import id.linimasa.ui.Texts;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// The legend of the marked words; each of its entries switches its kind on and off.
final class HighlightLegend extends FlowPane {

    HighlightLegend(SourceViewModel model, Texts texts) {
        setId("highlight-legend");
        setHgap(4);
        setVgap(4);
        getStyleClass().add("highlight-legend");
        for (HighlightKind kind : HighlightKind.values()) {
            ToggleButton toggle = new ToggleButton();
            toggle.textProperty().bind(texts.text("mark." + kind.name()));
            toggle.getStyleClass().addAll("legend-mark", kind.styleClass());
            toggle.setSelected(model.kinds().contains(kind));
            toggle.selectedProperty().subscribe((old, on) -> {
                if (on) {
                    model.kinds().add(kind);
                } else {
                    model.kinds().remove(kind);
                }
            });
            getChildren().add(toggle);
        }
    }
}
