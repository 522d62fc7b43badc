package id.linimasa.ui.window;

import id.linimasa.ui.BackgroundTasks;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the stage where it was left, and keeps where it stands: also where it stood before it filled the screen.
///
/// Used on the FX thread alone.
final class StagePlace {

    private final Stage stage;
    private WindowPlace usual = WindowPlace.FIRST;

    StagePlace(Stage stage, BackgroundTasks tasks) {
        this.stage = stage;
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        // A stage that fills the screen tells its new bounds one by one, and maybe before it says that it does:
        // only what is so a moment later counts.
        InvalidationListener moved = o -> tasks.run(() -> true, settled -> note(), e -> {});
        stage.xProperty().addListener(moved);
        stage.yProperty().addListener(moved);
        stage.widthProperty().addListener(moved);
        stage.heightProperty().addListener(moved);
    }

    private void note() {
        if (!stage.isMaximized() && !stage.isIconified()) {
            usual = now();
        }
    }

    private WindowPlace now() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// Puts a stage that is not shown yet where the settings say, on a screen that there is.
    void restore(WindowSettings settings) {
        usual = WindowPlace.in(settings).among(screens());
        stage.setX(usual.x());
        stage.setY(usual.y());
        stage.setWidth(usual.width());
        stage.setHeight(usual.height());
        stage.setMaximized(usual.maximized());
    }

    /// Writes into the settings where the stage stands, or stood before it filled the screen that it is on.
    void keep(WindowSettings settings) {
        note();
        WindowPlace kept = stage.isMaximized() ? usual.filling(now().screen(screens())) : usual;
        kept.writeTo(settings);
    }

    private static List<Rectangle2D> screens() {
        Screen first = Screen.getPrimary();
        return Stream.concat(Stream.of(first), Screen.getScreens().stream().filter(s -> !s.equals(first)))
                .map(Screen::getVisualBounds)
                .toList();
    }
}
