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
        clock.waiting();
        pass(1_000);
        clock.waiting();
        assertThat(clock.due()).isFalse();
        pass(700);
        assertThat(clock.due()).isTrue();
        assertThat(RoundClock.SEEN_WITHIN).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aRoundThatTakesLongBeginsEarlier() {
        clock.waiting();
        clock.begin();
        pass(900);
        clock.end();
        clock.waiting();
        pass(700);
        assertThat(clock.due()).isFalse();
        pass(100);
        assertThat(clock.due()).isTrue();
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
