package id.linimasa.ui.timeline;

import id.linimasa.timeline.TimeScale;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Glides from one view to another in 200 ms, slow at both ends, evenly in the logarithm of the span.
final class Jump {

    private static final double NANOS = 200e6;

    private final TimelineViewModel model;
    private @Nullable TimeScale from;
    private @Nullable TimeScale target;
    private @Nullable TimeScale shown;
    private long begun;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            step(nanos);
        }
    };

    Jump(TimelineViewModel model) {
        this.model = model;
    }

    /// Goes there; at once where motion is unwanted.
    void to(TimeScale there, boolean atOnce) {
        cancel();
        TimeScale here = model.scale();
        model.look(there);
        if (!atOnce) {
            show(here);
            from = here;
            target = there;
            begun = 0;
            timer.start();
        }
    }

    private void step(long nanos) {
        TimeScale start = from;
        TimeScale end = target;
        boolean overtaken = !model.scale().equals(shown); // somebody has looked elsewhere meanwhile
        if (start == null || end == null || overtaken) {
            cancel();
            return;
        }
        begun = begun == 0 ? nanos : begun;
        double f = Math.min(1, (nanos - begun) / NANOS);
        double eased = f * f * (3 - 2 * f);
        show(f < 1 ? start.towards(end, model.lanesWidth(), eased) : end);
        if (f >= 1) {
            cancel();
        }
    }

    private void show(TimeScale scale) {
        shown = scale;
        model.viewportProperty().set(scale);
    }

    /// Stays where it is now: the user has taken over.
    void cancel() {
        timer.stop();
        from = null;
        target = null;
    }
}
