package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanePicksTest {

    private final EventColumns events = GeneratedEvents.of(500, 2);

    private List<String> keys(LanePicks picks) {
        return LaneSet.choose(events, picks).keys();
    }

    @Test
    void aLaneIsMovedAmongPeopleAndAmongTypes() {
        for (LaneKind kind : List.of(LaneKind.PERSON, LaneKind.TYPE)) {
            List<String> before = keys(LanePicks.of(kind));
            List<String> after = keys(LanePicks.of(kind).moved(before, 2, 0));
            assertThat(after).startsWith(before.get(2), before.get(0), before.get(1));
            assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Test
    void aHiddenLaneIsGoneAndItsEventsAreNot() {
        String first = keys(LanePicks.of(LaneKind.PERSON)).getFirst();
        LanePicks picks = LanePicks.of(LaneKind.PERSON).without(first);
        assertThat(keys(picks)).doesNotContain(first).hasSize(LanePicks.DEFAULT_MOST);
        TimelineIndex index = TimelineIndex.of(events, picks, new TextWidths());
        int[] lanes = new int[index.lanes().mostLanesOfOne()];
        for (int row = 0; row < events.size(); row++) {
            assertThat(index.lanes().lanesOf(events, row, lanes)).isPositive();
        }
    }
}
