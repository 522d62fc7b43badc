package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DensityModeTest {

    @ParameterizedTest
    @CsvSource({"50, 100, HEAT", "20, 3000, HEAT", "20, 100, MARKS", "2, 20, LABELS", "0.5, 5, CARDS"})
    void theModeFollowsTheDensity(double density, int events, DensityMode mode) {
        assertThat(DensityMode.of(density, events, 12)).isEqualTo(mode);
    }

    @Test
    void moreRowsBearMoreNames() {
        assertThat(DensityMode.of(8, 100, 12)).isEqualTo(DensityMode.MARKS);
        assertThat(DensityMode.of(8, 100, 36)).isEqualTo(DensityMode.LABELS);
    }

    @Test
    void aModeIsNotLeftForALittle() {
        assertThat(DensityMode.of(4.2, 40, 12, DensityMode.LABELS)).isEqualTo(DensityMode.LABELS);
        assertThat(DensityMode.of(3.8, 40, 12, DensityMode.MARKS)).isEqualTo(DensityMode.MARKS);
        assertThat(DensityMode.of(5, 40, 12, DensityMode.LABELS)).isEqualTo(DensityMode.MARKS);
    }
}
