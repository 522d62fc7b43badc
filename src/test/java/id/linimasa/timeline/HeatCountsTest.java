package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HeatCountsTest {

    private static final double WIDTH = 1000;
    private static final TextWidths WIDTHS = new TextWidths();

    private static double sum(HeatCounts.Strip strip, long from, long to) {
        double sum = 0;
        for (long bin = Math.floorDiv(from, strip.length()); bin <= Math.floorDiv(to, strip.length()); bin++) {
            for (int family = 0; family < Family.COUNT; family++) {
                sum += strip.count(family, bin);
            }
        }
        return sum;
    }

    /// Many events are counted from running totals, few one by one: both tell every event once.
    @Test
    void aViewOfEverythingCountsEveryDatedEventOnce() {
        for (int size : new int[] {300, 40_000}) {
            EventColumns events = GeneratedEvents.of(size, 7);
            TimelineIndex index = TimelineIndex.of(events, LanePicks.of(LaneKind.ALL), WIDTHS);
            TimeScale scale = index.all(WIDTH);
            HeatCounts.Strip strip =
                    new HeatCounts(index.density()).strip(0, Level.of(scale), scale, WIDTH, 2, Long.MAX_VALUE / 8);
            double counted = sum(strip, scale.time(0), scale.time(WIDTH));
            assertThat(counted).isCloseTo(size - index.undated(), within(size * 0.002 + 1));
        }
    }

    @Test
    void columnsStayWhilePanning() {
        TimelineIndex index = TimelineIndex.of(GeneratedEvents.of(40_000, 7), LanePicks.of(LaneKind.ALL), WIDTHS);
        TimeScale scale =
                TimeScale.spanning(Times.ms(LocalDate.of(2001, 1, 1)), Times.ms(LocalDate.of(2004, 1, 1)), WIDTH);
        HeatCounts counts = new HeatCounts(index.density());
        long chip = 400 * Times.DAY;
        HeatCounts.Strip strip = counts.strip(0, Level.of(scale), scale, WIDTH, 2, chip);
        long middle = Math.floorDiv(scale.time(WIDTH / 2), strip.length());
        float before = strip.count(0, middle);
        TimeScale there = scale.panned(WIDTH * 0.4);
        assertThat(counts.strip(0, Level.of(there), there, WIDTH, 2, chip).count(0, middle))
                .isCloseTo(before, within(0.01f));
    }
}
