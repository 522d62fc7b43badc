package id.linimasa.ui.window;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Buttons joined to one, of which one is pressed: the choice among a few values.
final class Segments<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    /// One button a value, following the property both ways.
    Segments(List<T> values, Property<T> chosen, Function<T, ObservableStringValue> words) {
        getStyleClass().add("segments");
        for (T value : values) {
            ToggleButton button = new ToggleButton();
            button.setUserData(value);
            button.textProperty().bind(words.apply(value));
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> {
                button.setSelected(true);
                chosen.setValue(value);
            });
            getChildren().add(button);
        }
        ends();
        chosen.subscribe(this::press);
    }

    private void ends() {
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
    }

    private void press(T value) {
        group.getToggles().stream()
                .filter(t -> t.getUserData().equals(value))
                .findFirst()
                .ifPresent(group::selectToggle);
    }
}
