package id.linimasa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.LaneKind;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.TimeScale;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {

    private final ViewHistory history = new ViewHistory();

    private static ViewHistory.Step step(int t0) {
        return new ViewHistory.Step(new TimeScale(t0, 0, 1), LanePicks.of(LaneKind.ALL));
    }

    @Test
    void oneGoesBackAndForward() {
        history.leave(step(1), 0);
        history.leave(step(2), 10_000);
        assertThat(history.back(step(3))).contains(step(2));
        assertThat(history.back(step(2))).contains(step(1));
        assertThat(history.back(step(1))).isEmpty();
        assertThat(history.forward(step(1))).contains(step(2));
        assertThat(history.forward(step(2))).contains(step(3));
    }

    @Test
    void aBurstIsOneStep() {
        history.leave(step(1), 0);
        history.leave(step(2), 100);
        history.leave(step(3), 200);
        assertThat(history.back(step(4))).contains(step(1));
        assertThat(history.back(step(1))).isEmpty();
    }

    @Test
    void aBurstThatIsEndedIsFollowedByAStepOfItsOwn() {
        history.leave(step(1), 0);
        history.endBurst();
        history.leave(step(2), 100);
        assertThat(history.back(step(3))).contains(step(2));
        assertThat(history.back(step(2))).contains(step(1));
    }

    @Test
    void whoLooksElsewhereAfterGoingBackCannotGoForward() {
        history.leave(step(1), 0);
        history.back(step(2));
        history.leave(step(1), 10_000);
        assertThat(history.forward(step(5))).isEmpty();
    }

    @Test
    void theOldestStepsAreForgotten() {
        for (int i = 0; i < 2 * ViewHistory.MOST; i++) {
            history.leave(step(i), i * 10_000L);
        }
        int steps = 0;
        ViewHistory.Step now = step(-1);
        while (true) {
            var before = history.back(now);
            if (before.isEmpty()) {
                break;
            }
            now = before.get();
            steps++;
        }
        assertThat(steps).isEqualTo(ViewHistory.MOST);
    }
}
