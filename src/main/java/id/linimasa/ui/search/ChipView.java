package id.linimasa.ui.search;

import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// One chip: `tokoh Vladimir Putin ✕`.
final class ChipView extends HBox {

    private static final double MOST_WIDTH = 190;
    private static final double LEAST_WIDTH = 84;

    /// @param brief whether there is no room to say what kind of condition it is
    ChipView(Chip chip, boolean brief, SearchViewModel model, Texts texts) {
        getStyleClass().add("chip");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(LEAST_WIDTH);
        setMaxHeight(Region.USE_PREF_SIZE);
        Label kind = new Label(chip.kind());
        kind.getStyleClass().add("chip-kind");
        Label value = new Label(chip.value());
        value.setMaxWidth(MOST_WIDTH);
        value.setMinWidth(0);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        kind.setVisible(!brief);
        kind.setManaged(!brief);
        setTooltip(chip);
        Button cross = new Button(null, Icons.of(Feather.X));
        cross.getStyleClass().addAll("bare", "chip-cross");
        cross.setAccessibleText(texts.get("search.remove-chip", chip.kind(), chip.value()));
        cross.setOnAction(e -> model.remove(chip.filter()));
        cross.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(kind, value, cross);
    }

    /// A narrow window cuts names off.
    private void setTooltip(Chip chip) {
        Tooltip.install(this, new Tooltip(chip.kind() + " " + chip.value()));
    }
}
