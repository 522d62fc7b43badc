package id.linimasa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventColumns;
import id.linimasa.timeline.GeneratedEvents;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IdMarksTest {
    private final AtomicInteger changes = new AtomicInteger();
    private final IdMarks marks = new IdMarks(changes::incrementAndGet);
    private final EventColumns events = GeneratedEvents.of(50, 7);

    @Test
    void whatIsNotReviewedIsPaleWhenAskedFor() {
        events.flags()[3] |= EventColumns.REVIEWED;
        assertThat(marks.rows(events).pale().isEmpty()).isTrue();
        marks.unreviewedPale().set(true);
        assertThat(marks.rows(events).pale().get(3)).isFalse();
        assertThat(marks.rows(events).pale().cardinality()).isEqualTo(49);
        marks.unreviewedPale().set(false);
        assertThat(marks.rows(events).pale().isEmpty()).isTrue();
        assertThat(changes).hasValue(2);
    }

    @Test
    void idsThatAreNotShownAreKept() {
        marks.pinned().set(Set.of(events.ids().apply(5), "elsewhere"));
        assertThat(marks.rows(events).pinned().stream()).containsExactly(5);
        marks.togglePin(events.ids().apply(5));
        assertThat(marks.pinned().get()).containsExactly("elsewhere");
        assertThat(marks.rows(events).pinned().isEmpty()).isTrue();
    }
}
