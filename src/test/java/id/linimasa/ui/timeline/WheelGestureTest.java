package id.linimasa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WheelGestureTest {

    private final WheelGesture wheel = new WheelGesture();

    private WheelGesture.Kind plain(double dx, double dy, long millis) {
        return wheel.next(dx, dy, false, false, false, false, false, millis);
    }

    @Test
    void thePlainWheelZooms() {
        assertThat(plain(0, 40, 0)).isEqualTo(WheelGesture.Kind.ZOOM);
    }

    @Test
    void aBurstKeepsWhatItBeganWith() {
        assertThat(plain(40, 1, 0)).isEqualTo(WheelGesture.Kind.PAN);
        assertThat(plain(1, 40, 100)).isEqualTo(WheelGesture.Kind.PAN);
        assertThat(plain(1, 40, 240)).isEqualTo(WheelGesture.Kind.PAN);
        assertThat(plain(1, 40, 400)).isEqualTo(WheelGesture.Kind.ZOOM);
    }

    @Test
    void shiftPansAltScrollsAndTheShortcutKeyAlwaysZooms() {
        assertThat(wheel.next(0, 40, true, false, false, false, false, 0)).isEqualTo(WheelGesture.Kind.PAN);
        assertThat(wheel.next(0, 40, false, true, false, false, false, 1000)).isEqualTo(WheelGesture.Kind.SCROLL);
        assertThat(wheel.next(0, 40, false, false, true, true, true, 2000)).isEqualTo(WheelGesture.Kind.ZOOM);
    }

    @Test
    void overTheNamesOfTheLanesTheWheelScrolls() {
        assertThat(wheel.next(0, 40, false, false, false, true, false, 0)).isEqualTo(WheelGesture.Kind.SCROLL);
    }

    @Test
    void whoPrefersItScrollsWithThePlainWheel() {
        assertThat(wheel.next(0, 40, false, false, false, false, true, 0)).isEqualTo(WheelGesture.Kind.SCROLL);
    }

    @Test
    void aNotchIsAFifthAndTheOppositeNotchUndoesIt() {
        assertThat(WheelGesture.factor(40)).isCloseTo(1.2, within(0.001));
        assertThat(WheelGesture.factor(40) * WheelGesture.factor(-40)).isCloseTo(1, within(1e-12));
        assertThat(WheelGesture.factor(4000)).isEqualTo(2);
        assertThat(WheelGesture.factor(-4000)).isEqualTo(0.5);
    }
}
