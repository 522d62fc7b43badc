package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningCountsTest {

    private static final int BINS = 700;
    private static final int HELD = RunningCounts.shorterThan(400 * Times.DAY);

    private static DensityIndex people(long seed) {
        EventColumns events = GeneratedEvents.of(30_000, seed);
        return new DensityIndex(events, LaneSet.choose(events, LanePicks.of(LaneKind.PERSON)));
    }

    private static float[] all(RunningCounts counts) {
        float[] out = new float[Family.COUNT * BINS];
        counts.add(-20 * 366 * Times.DAY, 40 * Times.DAY * 2, BINS, out);
        return out;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everyEventOfEachFamilyIsCountedOnce(long seed) {
        DensityIndex index = people(seed);
        for (int lane = 0; lane < index.lanes(); lane++) {
            float[] counted = all(new RunningCounts(index, lane, HELD));
            for (int family = 0; family < Family.COUNT; family++) {
                int there = 0;
                for (DurationClass length : DurationClass.ALL) {
                    boolean held = length.ordinal() < HELD || length == DurationClass.OPEN;
                    int run = index.run(lane, length, family);
                    there += held ? index.end(run) - index.begin(run) : 0;
                }
                double sum = 0;
                for (int b = 0; b < BINS; b++) {
                    sum += counted[family * BINS + b];
                }
                assertThat(sum).isCloseTo(there, within(0.01));
            }
        }
    }

    @Test
    void moreAndFewerDurationsComeToTheSameAsCountingAnew() {
        DensityIndex index = people(4);
        RunningCounts few = new RunningCounts(index, 1, RunningCounts.LEAST_HELD);
        RunningCounts many = new RunningCounts(index, 1, HELD);
        assertThat(all(few.holding(HELD))).containsExactly(all(many), within(1e-3f));
        assertThat(all(many.holding(RunningCounts.LEAST_HELD))).containsExactly(all(few), within(1e-3f));
    }

    @Test
    void aLaneOfNothingButCenturiesHoldsNothing() {
        EventColumns century = GeneratedEvents.lasting(new long[] {0}, new long[] {36_500 * Times.DAY});
        assertThat(all(new RunningCounts(new DensityIndex(century, LaneSet.all()), 0, HELD)))
                .containsOnly(0f);
    }
}
