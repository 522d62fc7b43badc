package id.linimasa.ui.timeline;

import id.linimasa.timeline.MapScale;
import java.time.DayOfWeek;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// How a timeline looks and behaves, whatever it shows: what the settings of a program are about. For the FX
/// thread alone.
public final class TimelineOptions {

    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final BooleanProperty wheelScrolls = new SimpleBooleanProperty(this, "wheelScrolls", false);
    private final BooleanProperty highContrast = new SimpleBooleanProperty(this, "highContrast", false);
    private final ObjectProperty<DayOfWeek> weekStart = new SimpleObjectProperty<>(this, "weekStart", DayOfWeek.MONDAY);
    private final DoubleProperty magnification = new SimpleDoubleProperty(this, "magnification", 1);
    private final ObjectProperty<MapScale> mapScale = new SimpleObjectProperty<>(this, "mapScale", MapScale.ROOT);
    private @Nullable Boolean systemContrast;

    TimelineOptions(TimelineViewModel model) {
        mapScale.addListener(
                (observable, before, scale) -> model.parts(model.parts().with(scale)));
        weekStart.addListener(
                (observable, before, day) -> model.parts(model.parts().with(day)));
    }

    /// Whether jumps glide; who asks for reduced motion, in the system or for the scene, is obeyed in any case.
    public BooleanProperty animatedProperty() {
        return animated;
    }

    boolean still(@Nullable Scene scene) {
        return !animated.get() || scene != null && scene.getPreferences().isReducedMotion();
    }

    /// Whether the plain wheel scrolls the lanes, and zooms only with the shortcut key.
    public BooleanProperty wheelScrollsProperty() {
        return wheelScrolls;
    }

    /// Whether the timeline is drawn black on white with strong lines, whatever the style sheet says; a system
    /// that asks for high contrast is obeyed in any case.
    public BooleanProperty highContrastProperty() {
        return highContrast;
    }

    boolean contrast() {
        // only the FX thread may ask the system, and a window can be put together on another
        if (systemContrast == null && Platform.isFxApplicationThread()) {
            systemContrast = contrast(Platform.getPreferences());
        }
        return highContrast.get() || Boolean.TRUE.equals(systemContrast);
    }

    /// Whether a system asks for high contrast: by a setting of Windows, or a theme of GTK.
    static boolean contrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || String.valueOf(preferences.get("GTK.theme_name")).contains("HighContrast");
    }

    /// On which day the axis begins its weeks.
    public ObjectProperty<DayOfWeek> weekStartProperty() {
        return weekStart;
    }

    /// How much larger than usual everything is drawn; 1 is as large as the layout says.
    public DoubleProperty magnificationProperty() {
        return magnification;
    }

    /// How the height of a column of the overview follows from its count.
    public ObjectProperty<MapScale> mapScaleProperty() {
        return mapScale;
    }
}
