package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestRowsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void keepsTheHeaviestAndOfEquallyHeavyTheEarliest(long seed) {
        Random random = new Random(seed);
        float[] weights = new float[2000];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(300) / 100f;
        }
        int most = 1 + random.nextInt(200);
        int[] expected = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(i -> i))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        BestRows forward = new BestRows(most);
        BestRows backward = new BestRows(most);
        for (int i = 0; i < weights.length; i++) {
            forward.offer(i, weights[i]);
            backward.offer(weights.length - 1 - i, weights[weights.length - 1 - i]);
        }
        assertThat(forward.heaviestFirst()).isEqualTo(expected);
        assertThat(backward.heaviestFirst()).isEqualTo(expected);
    }
}
