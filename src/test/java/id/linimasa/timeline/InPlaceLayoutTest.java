package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lanes that stay while others scroll, clusters that open in their lane, silences that are hatched.
class InPlaceLayoutTest {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;
    private static final String PINNED = "Olaf Scholz";

    private final EventColumns events = GeneratedEvents.of(1500, 5);
    private final LanePicks picks = LanePicks.of(LaneKind.PERSON).pinned(PINNED);
    private final TimelineLayout layout = new TimelineLayout(TimelineIndex.of(events, picks, new TextWidths()));
    private final ViewState state = ViewState.of(
            TimeScale.spanning(
                    Times.ms(LocalDate.of(1996, 1, 1)), Times.ms(LocalDate.of(2016, 1, 1)), WIDTH - Regions.HEADER),
            Language.INDONESIAN);

    private static List<HitMap.Hit> hits(TimelineFrame frame) {
        return IntStream.range(0, frame.hits.size()).mapToObj(frame.hits::hit).toList();
    }

    @Test
    void aPinnedLaneComesFirstAlthoughOthersHaveMoreEvents() {
        assertThat(layout.index().lanes().keys()).startsWith(PINNED).doesNotHaveDuplicates();
        assertThat(layout.index().pinnedLanes()).isEqualTo(1);
        LanePicks types = LanePicks.of(LaneKind.TYPE).pinned("MILITARY");
        assertThat(LaneSet.choose(events, types).keys()).startsWith("MILITARY").doesNotHaveDuplicates();
        assertThat(picks.pinned(PINNED)).isEqualTo(LanePicks.of(LaneKind.PERSON));
    }

    @Test
    void aPinnedLaneStaysWhereItIsAndHidesWhatScrollsUnderIt() {
        layout.layout(state, WIDTH, HEIGHT);
        double top = layout.laneTop(0);
        double second = layout.laneTop(1);
        TimelineFrame frame = layout.layout(state.withScroll(150), WIDTH, HEIGHT);
        assertThat(layout.laneTop(0)).isEqualTo(top);
        assertThat(layout.laneTop(1)).isCloseTo(second - 150, within(1e-6));
        for (int i = 0; i < frame.hits.size(); i++) {
            HitMap.Hit hit = frame.hits.hit(i);
            if (hit.lane() > 0) {
                assertThat(frame.hits.box(i)[1]).isGreaterThanOrEqualTo((float) second);
            }
        }
    }

    @Test
    void withoutPinnedLanesTheFirstScrolls() {
        TimelineLayout plain = new TimelineLayout(layout.index().with(LanePicks.of(LaneKind.PERSON)));
        plain.layout(state, WIDTH, HEIGHT);
        double top = plain.laneTop(0);
        plain.layout(state.withScroll(150), WIDTH, HEIGHT);
        assertThat(plain.laneTop(0)).isCloseTo(top - 150, within(1e-6));
    }

    @Test
    void aClusterOpensInItsLaneAndEveryMemberIsThere() {
        HitMap.Hit cluster = hits(layout.layout(state, WIDTH, HEIGHT)).stream()
                .filter(hit -> hit.target() == HitMap.Target.CLUSTER)
                .max(Comparator.comparingInt(hit -> hit.members().length))
                .orElseThrow();
        double height = layout.laneHeights()[cluster.lane()];
        TimelineFrame frame =
                layout.layout(state.withOpened(new OpenCluster(cluster.lane(), cluster.members())), WIDTH, 4000);
        assertThat(layout.laneHeights()[cluster.lane()]).isGreaterThan(height);
        Set<Integer> listed = new HashSet<>();
        for (HitMap.Hit hit : hits(frame)) {
            boolean own = hit.lane() == cluster.lane();
            boolean single = own && hit.target() == HitMap.Target.EVENT;
            boolean rest = own && hit.target() == HitMap.Target.OVERFLOW;
            for (int row : single || rest ? layout.members(hit) : Item.NONE) {
                listed.add(row);
            }
        }
        assertThat(listed).containsAll(IntStream.of(cluster.members()).boxed().toList());
    }

    @Test
    void moreMembersThanABoxHoldsAreListedElsewhere() {
        int[] rows = IntStream.range(100, 140).toArray();
        TimelineFrame frame = layout.layout(state.withOpened(new OpenCluster(1, rows)), WIDTH, 4000);
        assertThat(frame.toString()).contains("dan 29 lagi");
        assertThat(hits(frame)).anySatisfy(hit -> {
            assertThat(hit.target()).isEqualTo(HitMap.Target.OVERFLOW);
            assertThat(hit.members()).containsExactly(IntStream.range(111, 140).toArray());
        });
    }

    @Test
    void aLongSilenceCanBePointedAt() {
        List<HitMap.Hit> gaps = new ArrayList<>(hits(layout.layout(state, WIDTH, 4000)));
        gaps.removeIf(hit -> hit.target() != HitMap.Target.GAP);
        assertThat(gaps)
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.to() - hit.from()).isGreaterThan(30 * Times.DAY));
    }
}
