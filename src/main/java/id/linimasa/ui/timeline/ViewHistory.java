package id.linimasa.ui.timeline;

import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.TimeScale;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where one has looked: back and forward as in a browser, at most [#MOST] steps. Changes that follow each other
/// closely (a burst of the wheel, a drag) are one step.
///
/// Apart from the undoing of edits: looking around changes nothing.
final class ViewHistory {

    static final int MOST = 200;

    /// A new step begins where nothing changed for this long.
    private static final long BURST_MILLIS = 600;

    /// What a step brings back.
    record Step(TimeScale scale, LanePicks lanes) {}

    private final Deque<Step> earlier = new ArrayDeque<>();
    private final Deque<Step> later = new ArrayDeque<>();
    private long last = Long.MIN_VALUE / 2;

    /// Notes the view that is about to be left.
    ///
    /// @param millis a clock that only goes forward
    void leave(Step step, long millis) {
        boolean burst = millis - last < BURST_MILLIS;
        last = millis;
        if (burst) {
            return;
        }
        if (!step.equals(earlier.peek())) {
            earlier.push(step);
        }
        if (earlier.size() > MOST) {
            earlier.removeLast();
        }
        later.clear();
    }

    /// What comes next is a step of its own, however soon it comes.
    void endBurst() {
        last = Long.MIN_VALUE / 2;
    }

    /// The view before, if there is one.
    Optional<Step> back(Step now) {
        return move(earlier, later, now);
    }

    /// The view that [#back] left, if there is one.
    Optional<Step> forward(Step now) {
        return move(later, earlier, now);
    }

    private Optional<Step> move(Deque<Step> from, Deque<Step> to, Step now) {
        endBurst();
        Step step = from.poll();
        if (step != null) {
            to.push(now);
        }
        return Optional.ofNullable(step);
    }
}
