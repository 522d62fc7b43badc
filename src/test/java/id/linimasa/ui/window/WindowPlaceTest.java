package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPlaceTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 25, 1920, 1055);
    private static final Rectangle2D LEFT = new Rectangle2D(-2560, 0, 2560, 1440);
    private static final Rectangle2D SMALL = new Rectangle2D(0, 0, 1280, 760);

    @TempDir
    Path folder;

    private static WindowPlace at(double x, double y) {
        return new WindowPlace(x, y, 1200, 800, false);
    }

    @Test
    void aWindowStandsWhereItStood() {
        assertThat(at(300, 100).among(List.of(MAIN))).isEqualTo(at(300, 100));
    }

    @Test
    void aWindowOnTheSecondScreenComesBackThere() {
        assertThat(at(-2000, 40).among(List.of(MAIN, LEFT))).isEqualTo(at(-2000, 40));
    }

    @Test
    void aWindowWhoseScreenIsGoneComesToTheEdgeThatIsNearest() {
        assertThat(at(-2000, 40).among(List.of(MAIN))).isEqualTo(at(0, 40));
        assertThat(at(5000, 3000).among(List.of(MAIN))).isEqualTo(at(720, 280));
    }

    @Test
    void aWindowThatHangsOverAnEdgeComesWhollyOntoTheScreenThatHasMostOfIt() {
        assertThat(at(-900, 0).among(List.of(MAIN, LEFT))).isEqualTo(at(-1200, 0));
        assertThat(at(-300, 0).among(List.of(MAIN, LEFT))).isEqualTo(at(0, 25));
    }

    @Test
    void aWindowNeverShownStandsInTheMiddleOfTheMainScreen() {
        assertThat(WindowPlace.FIRST.among(List.of(MAIN, LEFT)))
                .isEqualTo(new WindowPlace(240, 25 + (1055 - 900) / 2.0, 1440, 900, false));
    }

    @Test
    void aWindowLargerThanTheScreenFillsIt() {
        assertThat(WindowPlace.FIRST.among(List.of(SMALL))).isEqualTo(new WindowPlace(0, 0, 1280, 760, true));
    }

    @Test
    void aWindowIsNeverLessThanItsPanesNeed() {
        WindowPlace tiny = new WindowPlace(10, 30, 3, 4, false);
        assertThat(tiny.among(List.of(MAIN)))
                .isEqualTo(new WindowPlace(10, 30, WindowPlace.LEAST_WIDTH, WindowPlace.LEAST_HEIGHT, false));
    }

    @Test
    void aWindowThatFillsAnotherScreenThanItStoodOnIsKeptThere() {
        assertThat(at(300, 100).filling(LEFT)).isEqualTo(new WindowPlace(-1200, 100, 1200, 800, true));
        assertThat(at(300, 100).filling(MAIN)).isEqualTo(new WindowPlace(300, 100, 1200, 800, true));
    }

    @Test
    void whatIsWrittenIsReadAndADamagedFileIsTheFirstPlace() throws Exception {
        WindowSettings settings = WindowSettings.in(folder);
        assertThat(WindowPlace.in(settings)).isEqualTo(WindowPlace.FIRST);
        WindowPlace place = new WindowPlace(-20, 40, 1000, 700, true);
        place.writeTo(settings);
        settings.save();
        assertThat(WindowPlace.in(WindowSettings.in(folder))).isEqualTo(place);
        Files.writeString(folder.resolve("window.properties"), "x=kiri\ny=NaN\nwidth=-Infinity\nmaximized=ya\n");
        assertThat(WindowPlace.in(WindowSettings.in(folder))).isEqualTo(WindowPlace.FIRST);
    }
}
