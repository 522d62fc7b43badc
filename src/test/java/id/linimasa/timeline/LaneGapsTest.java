package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LaneGapsTest {

    private static long day(int month, int day) {
        return Times.ms(LocalDate.of(2022, month, day));
    }

    /// Meetings from a day on, each as long as told.
    private static EventColumns meetings(long length, long... from) {
        return GeneratedEvents.lasting(
                from, LongStream.of(from).map(start -> start + length).toArray());
    }

    private static long[] gaps(EventColumns events, LaneKind kind) {
        LaneSet lanes = LaneSet.choose(events, LanePicks.of(kind));
        return LaneGaps.of(new DensityIndex(events, lanes), lanes, 0).edges();
    }

    @Test
    void aSilenceMuchLongerThanUsualIsAGap() {
        EventColumns events = meetings(
                Times.DAY, day(1, 1), day(1, 4), day(1, 7), day(1, 10), day(1, 13), day(6, 1), day(6, 3), day(6, 5));
        assertThat(gaps(events, LaneKind.TYPE)).containsExactly(day(1, 14), day(6, 1));
    }

    @Test
    void whereMonthsPassBetweenAnyTwoNoneIsAGap() {
        assertThat(gaps(meetings(Times.DAY, day(1, 1), day(3, 1), day(5, 1), day(7, 1), day(9, 1)), LaneKind.TYPE))
                .isEmpty();
    }

    @Test
    void aMonthOfWhichWeKnowThatSomethingHappenedIsNoSilence() {
        long month = 31 * Times.DAY;
        EventColumns events =
                meetings(month, day(1, 1), day(2, 1), day(3, 3), day(4, 1), day(5, 1), day(6, 1), day(7, 1));
        assertThat(gaps(events, LaneKind.TYPE)).isEmpty();
    }

    @Test
    void everythingOnOneLaneHasNoGaps() {
        EventColumns events = meetings(Times.DAY, day(1, 1), day(1, 4), day(1, 7), day(9, 1));
        assertThat(gaps(events, LaneKind.ALL)).isEmpty();
    }
}
