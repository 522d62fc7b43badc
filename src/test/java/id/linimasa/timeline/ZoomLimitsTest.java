package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ZoomLimitsTest {

    private static final double WIDTH = 800;
    private final long from = Times.ms(LocalDate.of(2020, 1, 1));
    private final long to = Times.ms(LocalDate.of(2024, 1, 1));
    private final ZoomLimits limits = new ZoomLimits(from, to);

    @Test
    void oneSeesTenMinutesAtLeast() {
        TimeScale scale = limits.fitAll(WIDTH);
        for (int i = 0; i < 200; i++) {
            scale = limits.zoomed(scale, 2, 400, WIDTH);
        }
        assertThat(scale.span(WIDTH)).isCloseTo(10.0 * Times.MINUTE, within(1.0));
    }

    @Test
    void oneSeesTwoCenturiesAtMost() {
        TimeScale scale = limits.fitAll(WIDTH);
        for (int i = 0; i < 200; i++) {
            scale = limits.zoomed(scale, 0.5, 400, WIDTH);
        }
        assertThat(scale.span(WIDTH)).isCloseTo(200 * ZoomLimits.YEAR, within(1e6));
    }

    @Test
    void theDataNeverLeavesTheViewByPanning() {
        TimeScale scale = limits.fitAll(WIDTH);
        for (int i = 0; i < 100; i++) {
            scale = limits.panned(scale, 500, WIDTH);
        }
        assertThat(scale.x(to)).isBetween(0.0, WIDTH);
        for (int i = 0; i < 100; i++) {
            scale = limits.panned(scale, -500, WIDTH);
        }
        assertThat(scale.x(from)).isBetween(0.0, WIDTH);
    }

    @Test
    void whereAZoomLedBeyondTheDataOneCanPanBackAndNotFartherAway() {
        TimeScale beyond = TimeScale.spanning(to + 400 * Times.DAY, to + 401 * Times.DAY, WIDTH);
        assertThat(limits.panned(beyond, 100, WIDTH)).isEqualTo(beyond);
        assertThat(limits.panned(beyond, -100, WIDTH).x(to)).isGreaterThan(beyond.x(to));
    }

    @Test
    void fittingShowsAllOfARange() {
        TimeScale scale = limits.fit(from, to, WIDTH, 0.1);
        assertThat(scale.x(from)).isCloseTo(80, within(1e-3));
        assertThat(scale.x(to)).isCloseTo(720, within(1e-3));
    }
}
