package id.linimasa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.model.LaneKind;
import id.linimasa.timeline.ColorRole;
import id.linimasa.timeline.GeneratedEvents;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.Palette;
import id.linimasa.timeline.TimeScale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What those hear, see and are spared who can't see the drawing, need strong contrasts, or are made sick by motion.
@ExtendWith(ApplicationExtension.class)
class TimelineAccessTest {

    private TimelineView view;
    private Scene scene;
    private Button before;

    @Start
    void start(Stage stage) {
        view = new TimelineView();
        view.setColumns(GeneratedEvents.samples());
        before = new Button("sebelumnya");
        scene = new Scene(new BorderPane(view, before, null, null, null), 1000, 730);
        stage.setScene(scene);
        stage.sizeToScene(); // another class may have given the stage a size of its own
        stage.show();
        view.requestFocus();
    }

    private TimeScale scale() {
        WaitForAsyncUtils.waitForFxEvents();
        return view.model().scale();
    }

    @Test
    void whatIsSelectedIsSaidWhoeverSelectsIt(FxRobot robot) {
        int size = view.model().events().size();
        assertThat(view.getAccessibleText()).isEqualTo("Garis waktu, " + size + " peristiwa");
        robot.interact(() -> view.select(view.model().events().ids().apply(7)));
        assertThat(view.getAccessibleText()).contains(", 8 dari " + size).contains("2022");
        robot.interact(() -> view.laneModeProperty().set(LaneKind.TYPE));
        assertThat(view.getAccessibleText()).contains("lajur ");
        robot.interact(() -> view.languageProperty().set(Language.ENGLISH));
        assertThat(view.getAccessibleText()).contains("lane ").contains("8 of " + size);
        robot.interact(() -> view.selectRows(3, 4, 5));
        assertThat(view.getAccessibleText()).isEqualTo("3 events selected");
        robot.interact(() -> view.selectRows());
        assertThat(view.getAccessibleText()).isEqualTo("Timeline, " + size + " events");
    }

    @Test
    void focusCanBeSeenWhereTheKeyboardHasBroughtIt(FxRobot robot) {
        robot.interact(before::requestFocus);
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.isFocused()).isTrue();
        assertThat(view.isFocusVisible()).isTrue();
        assertThat(robot.lookup(".timeline-focus").query().isVisible()).isTrue();
    }

    @Test
    void aJumpGlidesButNotForThoseWhoWantNoMotion(FxRobot robot) throws TimeoutException {
        TimeScale before = scale();
        robot.interact(() -> scene.getPreferences().setReducedMotion(false));
        robot.interact(() -> {
            view.zoomIn();
            assertThat(view.model().scale()).isEqualTo(before);
        });
        waitUntilArrived(before.msPerPx() / 1.5);
        robot.interact(() -> scene.getPreferences().setReducedMotion(true));
        TimeScale here = scale();
        robot.interact(() -> {
            view.zoomIn();
            assertThat(view.model().scale().msPerPx()).isCloseTo(here.msPerPx() / 1.5, within(1e-3 * here.msPerPx()));
        });
    }

    /// The last step of a glide sets the very scale it was for.
    private void waitUntilArrived(double msPerPx) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Math.abs(scale().msPerPx() - msPerPx) < 1e-9 * msPerPx);
    }

    @Test
    void highContrastIsPaintedBlackOnWhiteInWhateverTheme(FxRobot robot) {
        robot.interact(() -> view.setStyle("-linimasa-ground: #14181f; -linimasa-ink: #e6e9ee;"));
        assertThat(pixel(robot)).isEqualTo(Color.web("#14181f"));
        robot.interact(() -> view.options().highContrastProperty().set(true));
        assertThat(pixel(robot)).isEqualTo(Color.WHITE);
        int accent = Palette.CONTRAST.rgb(ColorRole.ACCENT);
        assertThat(view.colors().of(ColorRole.ACCENT, true))
                .isEqualTo(Color.rgb(accent >> 16 & 255, accent >> 8 & 255, accent & 255));
    }

    @Test
    void aSystemAsksForHighContrastInItsOwnWay() {
        assertThat(TimelineOptions.contrast(Map.of("Windows.SPI.HighContrast", true)))
                .isTrue();
        assertThat(TimelineOptions.contrast(Map.of("GTK.theme_name", "HighContrastInverse")))
                .isTrue();
        assertThat(TimelineOptions.contrast(Map.of("GTK.theme_name", "Adwaita")))
                .isFalse();
        assertThat(TimelineOptions.contrast(Map.of())).isFalse();
    }

    /// The colour of the ground, in a corner where nothing is drawn.
    private Color pixel(FxRobot robot) {
        Canvas canvas = robot.lookup(node -> node instanceof Canvas).query();
        Color[] color = new Color[1];
        robot.interact(() -> {
            view.applyCss();
            ((TimelineSkin) view.getSkin()).draw();
            color[0] = canvas.snapshot(null, null).getPixelReader().getColor(3, (int) canvas.getHeight() - 40);
        });
        return color[0];
    }
}
