package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.model.EventColumns;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightHistogramTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void binsAddUpToTheWeightsInView(long seed) {
        EventColumns events = GeneratedEvents.of(2000, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            long from = Times.ms(LocalDate.of(1995, 1, 1).plusDays(random.nextInt(9000)));
            long to = from + Times.DAY * (1 + random.nextInt(3000));
            int bins = 1 + random.nextInt(700);
            WeightHistogram histogram = WeightHistogram.of(events, TimeScale.spanning(from, to, 700), 700, bins);
            double sum = IntStream.range(0, bins).mapToDouble(histogram::weight).sum();
            assertThat(sum).isCloseTo(weights(events, from, to), within(1e-6));
        }
    }

    private static double weights(EventColumns events, long from, long to) {
        double sum = 0;
        for (int row = 0; row < events.size(); row++) {
            if (!DurationClass.onAxis(events, row)) {
                continue;
            }
            if (DurationClass.of(events, row) == DurationClass.OPEN) {
                long mark = DurationClass.mark(events, row);
                sum += mark >= from && mark < to ? 1 : 0;
                continue;
            }
            double inside = Math.min(to, events.to()[row]) - (double) Math.max(from, events.from()[row]);
            sum += Math.max(0, inside) / (events.to()[row] - events.from()[row]);
        }
        return sum;
    }
}
