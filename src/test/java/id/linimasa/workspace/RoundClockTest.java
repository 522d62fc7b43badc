package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoundClockTest {
    private long now = Duration.ofHours(1).toNanos();
    private final RoundClock clock = new RoundClock(RoundClock.SEEN_WITHIN, () -> now);

    private void pass(long millis) {
        now += Duration.ofMillis(millis).toNanos();
    }

    @Test
    void nothingIsDueWhereNothingWaits() {
        pass(10_000);
        assertThat(clock.due()).isFalse();
        assertThat(clock.waitingForRound()).isFalse();
    }

    @Test
    void whatWaitsIsDueInTimeToBeSeenWithinTwoSeconds() {
        round(1, 10);
        clock.waiting();
        pass(1_000);
        clock.waiting();
        assertThat(clock.due()).isFalse();
        pass(700);
        assertThat(clock.due()).isTrue();
        assertThat(RoundClock.SEEN_WITHIN).isLessThan(Duration.ofSeconds(2));
    }

    private void round(int items, long millis) {
        for (int i = 0; i < items; i++) {
            clock.waiting();
        }
        clock.begin();
        pass(millis);
        clock.end();
    }

    private long dueAfter(int items) {
        for (int i = 0; i < items; i++) {
            clock.waiting();
        }
        long millis = 0;
        while (!clock.due()) {
            pass(1);
            millis++;
        }
        return millis;
    }

    @Test
    void theFirstRoundBeginsSoonForItWillTakeLong() {
        assertThat(dueAfter(10)).isEqualTo(300);
        round(10, 20);
        assertThat(dueAfter(10)).isGreaterThan(1_100);
    }

    @Test
    void aRoundThatTakesLongBeginsEarlier() {
        round(100, 700);
        assertThat(dueAfter(100)).isBetween(340L, 380L);
    }

    @Test
    void moreThatWaitsLetsExpectALongerRound() {
        round(100, 300);
        assertThat(dueAfter(200)).isBetween(460L, 500L);
    }

    @Test
    void aLongRoundIsRememberedForAWhile() {
        round(100, 800);
        round(100, 100);
        assertThat(dueAfter(100)).isBetween(412L, 452L);
        for (int i = 0; i < 20; i++) {
            round(100, 100);
        }
        assertThat(dueAfter(100)).isGreaterThan(1_000);
    }

    @Test
    void whatComesWhileARoundGoesOnWaitsForTheNext() {
        clock.waiting();
        clock.begin();
        assertThat(clock.waitingForRound()).isFalse();
        clock.waiting();
        clock.end();
        assertThat(clock.waitingForRound()).isTrue();
    }
}
