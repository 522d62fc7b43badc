package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaneSetTest {

    /// Three events without a day of one person, a dated one of another.
    private final EventColumns events = new EventColumns(
            4,
            new long[] {Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE, 0},
            new long[] {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Times.DAY},
            new byte[4],
            new byte[4],
            new byte[4],
            new byte[] {EventColumns.UNDATED, EventColumns.UNDATED, EventColumns.UNDATED, 0},
            new float[4],
            Map.of(
                    LaneKind.PERSON,
                    new LaneTable(List.of("Ani", "Budi"), new int[] {0, 1, 2, 3, 4}, new int[] {0, 0, 0, 1})),
            row -> "e" + row,
            row -> new Bilingual("pertemuan", "meeting"));

    @Test
    void whoOnlyHasUndatedEventsGetsNoEmptyLane() {
        LaneSet lanes = LaneSet.choose(events, LanePicks.of(LaneKind.PERSON));
        assertThat(lanes.keys()).containsExactly("Budi");
    }
}
