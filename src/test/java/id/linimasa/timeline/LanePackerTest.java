package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanePackerTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noTwoBoxesOfARowOverlap(long seed) {
        Random random = new Random(seed);
        LanePacker packer = new LanePacker(6, 0, 2000);
        List<List<double[]>> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(new ArrayList<>());
        }
        double start = 0;
        for (int i = 0; i < 300; i++) {
            start += random.nextDouble() * 12;
            double end = start + 10 + random.nextDouble() * 200;
            int row = packer.place(start, end);
            if (row >= 0) {
                for (double[] other : rows.get(row)) {
                    assertThat(start).isGreaterThanOrEqualTo(other[1] + LanePacker.GAP);
                }
                assertThat(end).isLessThanOrEqualTo(2000);
                rows.get(row).add(new double[] {start, end});
            }
        }
    }

    @Test
    void theFirstRowWithRoomIsTaken() {
        LanePacker packer = new LanePacker(3, 0, 1000);
        assertThat(packer.place(0, 100)).isZero();
        assertThat(packer.place(50, 150)).isEqualTo(1);
        assertThat(packer.place(110, 200)).isZero();
        assertThat(packer.used()).isEqualTo(2);
    }

    @Test
    void whereNoRowHasRoomNothingIsPlaced() {
        LanePacker packer = new LanePacker(1, 0, 1000);
        packer.place(0, 100);
        assertThat(packer.place(50, 80)).isEqualTo(-1);
    }

    @Test
    void whatReachesInFromBothSidesIsKeptFree() {
        LanePacker packer = new LanePacker(2, 0, 1000);
        packer.blockLeft(0, 300);
        packer.blockRight(1, 500);
        assertThat(packer.place(200, 450)).isEqualTo(1);
        assertThat(packer.place(310, 600)).isZero();
        assertThat(packer.place(700, 800)).isZero();
    }
}
