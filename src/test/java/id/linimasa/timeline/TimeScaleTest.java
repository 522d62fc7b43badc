package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {

    private static final double WIDTH = 1000;
    private static final long APRIL_26 = Times.ms(LocalDateTime.of(2022, 4, 26, 0, 0));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theMomentUnderThePointerStaysOverAThousandZooms(long seed) {
        Random random = new Random(seed);
        ZoomLimits limits = new ZoomLimits(Times.ms(LocalDateTime.of(1995, 1, 1, 0, 0)), APRIL_26);
        TimeScale scale = limits.fitAll(WIDTH);
        for (int i = 0; i < 1000; i++) {
            double anchor = random.nextDouble() * WIDTH;
            long moment = scale.time(anchor);
            TimeScale zoomed = limits.zoomed(scale, Math.exp(random.nextGaussian() * 0.4), anchor, WIDTH);
            assertThat(zoomed.x(moment)).isCloseTo(anchor, within(0.5));
            scale = zoomed;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void zoomingInAndOutAgainComesBack(long seed) {
        Random random = new Random(seed);
        TimeScale start = TimeScale.spanning(APRIL_26, APRIL_26 + 30 * Times.DAY, WIDTH);
        double anchor = random.nextDouble() * WIDTH;
        TimeScale scale = start;
        for (int i = 0; i < 30; i++) {
            scale = scale.zoomed(1.2, anchor);
        }
        for (int i = 0; i < 30; i++) {
            scale = scale.zoomed(1 / 1.2, anchor);
        }
        double drift = (scale.t0() - start.t0()) + scale.fraction() - start.fraction();
        assertThat(Math.abs(drift) / start.span(WIDTH)).isLessThan(1e-9);
        assertThat(scale.msPerPx() / start.msPerPx()).isCloseTo(1, within(1e-9));
    }

    @Test
    void minutesAreApartInTheYear2026AtTheClosestZoom() {
        long noon = Times.ms(LocalDateTime.of(2026, 5, 7, 12, 0));
        TimeScale scale = TimeScale.spanning(noon, noon + 10 * Times.MINUTE, WIDTH);
        assertThat(scale.x(noon + Times.MINUTE)).isCloseTo(100, within(1e-9));
    }

    @Test
    void panningByAPixelMovesByAPixel() {
        TimeScale scale = TimeScale.spanning(APRIL_26, APRIL_26 + Times.DAY, WIDTH);
        assertThat(scale.x(APRIL_26) - scale.panned(1).x(APRIL_26)).isCloseTo(1, within(1e-9));
    }

    @Test
    void aGlideBeginsAndEndsWhereItShould() {
        TimeScale from = TimeScale.spanning(0, 365 * Times.DAY, WIDTH);
        TimeScale to = TimeScale.spanning(APRIL_26, APRIL_26 + Times.DAY, WIDTH);
        assertThat(from.towards(to, WIDTH, 1)).isEqualTo(to);
        assertThat(from.towards(to, WIDTH, 0).x(0)).isCloseTo(0, within(1e-6));
        assertThat(from.towards(to, WIDTH, 0.999).msPerPx()).isCloseTo(to.msPerPx(), within(to.msPerPx() * 0.01));
    }

    @Test
    void noScaleIsNegativeOrNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeScale(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeScale(0, Double.NaN, 1));
    }
}
