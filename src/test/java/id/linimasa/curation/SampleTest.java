package id.linimasa.curation;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventColumns;
import id.linimasa.model.EventType;
import id.linimasa.timeline.GeneratedEvents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {
    private static final EventColumns EVENTS = GeneratedEvents.of(1000, 1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 50, 999, 1000, 5000})
    void asManyAreDrawnAsAskedForAndNoneTwice(int size) {
        assertThat(Sample.of(EVENTS, size, 3)).hasSize(Math.min(size, 1000)).doesNotHaveDuplicates();
    }

    @Test
    void eachTypeHasItsShareWithinOneEvent() {
        long[] all = new long[EventType.values().length];
        long[] drawn = new long[all.length];
        for (int row = 0; row < EVENTS.size(); row++) {
            all[EVENTS.type()[row]]++;
        }
        for (String id : Sample.of(EVENTS, 100, 3)) {
            drawn[EVENTS.type()[EVENTS.rows().applyAsInt(id)]]++;
        }
        for (int type = 0; type < all.length; type++) {
            assertThat(Math.abs(drawn[type] - all[type] * 100 / 1000.0)).isLessThan(1);
        }
    }

    @Test
    void theSeedDecidesWhichAreDrawn() {
        List<String> first = Sample.of(EVENTS, 50, 3);

        assertThat(Sample.of(EVENTS, 50, 3)).isEqualTo(first);
        assertThat(Sample.of(EVENTS, 50, 4)).isNotEqualTo(first);
    }

    @Test
    void theOrderOfTheEventsDecidesNothing() {
        int n = EVENTS.size();
        byte[] types = new byte[n];
        for (int row = 0; row < n; row++) {
            types[row] = EVENTS.type()[n - 1 - row];
        }
        EventColumns backwards = new EventColumns(
                n,
                EVENTS.from(),
                EVENTS.to(),
                types,
                EVENTS.status(),
                EVENTS.granularity(),
                EVENTS.flags(),
                EVENTS.salience(),
                EVENTS.lanes(),
                row -> EVENTS.ids().apply(n - 1 - row),
                EVENTS.titles());

        assertThat(Sample.of(backwards, 50, 3)).isEqualTo(Sample.of(EVENTS, 50, 3));
    }

    @Test
    void nothingIsDrawnFromNothing() {
        assertThat(Sample.of(GeneratedEvents.of(0, 1), 50, 3)).isEmpty();
    }
}
