package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatedSpanTest {

    @Test
    void anEventThatOnlyHasAnEndHidesNoneOfThoseBefore() {
        DatedSpan span = DatedSpan.of(GeneratedEvents.lasting(days(Long.MIN_VALUE, 10, 700), days(900, 11, 701)));
        assertThat(span.first()).isEqualTo(10 * Times.DAY);
        assertThat(span.last()).isEqualTo(900 * Times.DAY);
    }

    @Test
    void theMiddleLeavesOutTheOutermostHoweverManyOnlyHaveAnEnd() {
        long[] from = new long[104];
        long[] to = new long[104];
        for (int row = 0; row < 3; row++) {
            from[row] = Long.MIN_VALUE;
            to[row] = 900;
        }
        from[3] = 1;
        for (int row = 4; row < 104; row++) {
            from[row] = 800 + row;
        }
        for (int row = 3; row < 104; row++) {
            to[row] = from[row] + 1;
        }
        DatedSpan span = DatedSpan.of(GeneratedEvents.lasting(days(from), days(to)));
        assertThat(span.middleFrom()).isGreaterThan(800 * Times.DAY);
        assertThat(span.first()).isEqualTo(Times.DAY);
    }

    @Test
    void eventsThatAllOnlyHaveAnEndAreInView() {
        DatedSpan span = DatedSpan.of(GeneratedEvents.lasting(days(Long.MIN_VALUE, Long.MIN_VALUE), days(20, 10)));
        assertThat(span.middleFrom()).isEqualTo(10 * Times.DAY);
        assertThat(span.middleTo()).isEqualTo(20 * Times.DAY);
    }

    private static long[] days(long... days) {
        long[] times = days.clone();
        for (int i = 0; i < times.length; i++) {
            times[i] = times[i] == Long.MIN_VALUE ? Long.MIN_VALUE : times[i] * Times.DAY;
        }
        return times;
    }
}
