package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Properties that every layout has, over generated events; the seed is in the test's name.
class TimelineLayoutTest {

    private static final double WIDTH = 1100;
    private static final double HEIGHT = 12_000;
    private static final double EDGE = 150;
    private static final TextWidths WIDTHS = new TextWidths();

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (int size : new int[] {30, 400, 5000}) {
            for (LaneKind kind : new LaneKind[] {LaneKind.ALL, LaneKind.PERSON, LaneKind.TYPE}) {
                for (long seed = 1; seed <= 3; seed++) {
                    cases.add(Arguments.of(size, kind, seed));
                }
            }
        }
        return cases.stream();
    }

    /// Views of a few hours to all of it, most of them where something is.
    private static TimeScale scale(TimelineIndex index, Random random, double width) {
        EventColumns events = index.events();
        double span = Math.exp(Math.log(6.0 * Times.HOUR) + random.nextDouble() * Math.log(30 * 365.0 * 4));
        int row = random.nextInt(events.size());
        long at = DurationClass.onAxis(events, row)
                ? DurationClass.mark(events, row)
                : Times.ms(LocalDate.of(2010, 1, 1));
        return new TimeScale((long) (at - span * random.nextDouble()), 0, span / width);
    }

    private static TimelineLayout layout(int size, LaneKind kind, long seed) {
        return new TimelineLayout(TimelineIndex.of(GeneratedEvents.of(size, seed), LanePicks.of(kind), WIDTHS));
    }

    private static ViewState view(TimelineLayout layout, Random random) {
        return ViewState.of(scale(layout.index(), random, WIDTH - layout.header()), Language.INDONESIAN);
    }

    @ParameterizedTest(name = "{0} events, lanes {1}, seed {2}")
    @MethodSource("cases")
    void noTwoLabelsOverlap(int size, LaneKind kind, long seed) {
        TimelineLayout layout = layout(size, kind, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            TimelineFrame frame = layout.layout(view(layout, random), WIDTH, HEIGHT);
            Map<Long, List<double[]>> lines = new HashMap<>();
            frame.labels.paint(new TextBoxes((text, left, right, y) -> {
                List<double[]> line = lines.computeIfAbsent(Math.round(y), any -> new ArrayList<>());
                for (double[] other : line) {
                    assertThat(left >= other[1] || right <= other[0])
                            .as("“%s” at %.1f–%.1f, y %.1f, over %.1f–%.1f", text, left, right, y, other[0], other[1])
                            .isTrue();
                }
                line.add(new double[] {left, right});
            }));
        }
    }

    @Test
    void aReportNearTheRightEdgeSaysBeforeItsMarkWhatItTold() {
        long start = Times.ms(LocalDate.of(2022, 1, 1));
        TimelineLayout layout = layout(5, LaneKind.ALL, 1);
        TimeScale scale = TimeScale.spanning(start, start + 100 * Times.DAY, WIDTH);
        List<Publication> reports = List.of(
                new Publication(start + 10 * Times.DAY, "planned"),
                new Publication(start + 98 * Times.DAY, "occurred"));
        ViewState state = ViewState.of(scale, Language.ENGLISH).withParts(ViewState.Parts.ALL.with(reports));
        Map<String, double[]> said = new HashMap<>();
        layout.layout(state, WIDTH, HEIGHT)
                .chrome
                .paint(new TextBoxes((text, left, right, y) -> said.put(text, new double[] {left, right})));
        double first = layout.header() + scale.x(reports.getFirst().at());
        double last = layout.header() + scale.x(reports.getLast().at());
        assertThat(said.get("planned")[0]).isGreaterThan(first);
        assertThat(said.get("occurred")[1]).isBetween(last - 20, last);
    }

    @ParameterizedTest(name = "{0} events, lanes {1}, seed {2}")
    @MethodSource("cases")
    void noNameIsCutByTheEdgeOfTheView(int size, LaneKind kind, long seed) {
        TimelineLayout layout = layout(size, kind, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            TimelineFrame frame = layout.layout(view(layout, random), WIDTH, HEIGHT);
            frame.labels.paint(new TextBoxes((text, left, right, y) -> {
                if (!text.startsWith("+") && !text.matches("[0-9.,]+( rb)?")) {
                    assertThat(left).as(text).isGreaterThanOrEqualTo(layout.header());
                    assertThat(right).as(text).isLessThanOrEqualTo(WIDTH);
                }
            }));
        }
    }

    @ParameterizedTest(name = "{0} events, lanes {1}, seed {2}")
    @MethodSource("cases")
    void panningByAPixelMovesNothingBetweenRows(int size, LaneKind kind, long seed) {
        TimelineLayout layout = layout(size, kind, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 15; i++) {
            ViewState before = view(layout, random);
            Map<String, Double> rows = rows(layout.layout(before, WIDTH, HEIGHT));
            Map<String, Double> after =
                    rows(layout.layout(before.with(before.scale().panned(1)), WIDTH, HEIGHT));
            Set<String> kept = new HashSet<>(rows.keySet());
            kept.retainAll(after.keySet());
            assertThat(kept.size()).isGreaterThanOrEqualTo(Math.max(rows.size(), after.size()) * 9 / 10);
            // lanes may move as a whole where a tile with more rows comes into view; within its lane nothing moves
            kept.forEach(key -> assertThat(after.get(key)).as(key).isEqualTo(rows.get(key)));
        }
    }

    /// Where each mark lies under the first one of its lane, by what it stands for.
    private static Map<String, Double> rows(TimelineFrame frame) {
        Map<Integer, Double> first = new HashMap<>();
        Map<String, Double> rows = new HashMap<>();
        for (int i = 0; i < frame.hits.size(); i++) {
            HitMap.Hit hit = frame.hits.hit(i);
            if (hit.target() == HitMap.Target.LANE_HEADER) {
                first.put(hit.lane(), frame.hits.box(i)[1]);
            }
        }
        for (int i = 0; i < frame.hits.size(); i++) {
            HitMap.Hit hit = frame.hits.hit(i);
            boolean upper = hit.target() == HitMap.Target.EVENT || hit.target() == HitMap.Target.CLUSTER;
            if (upper && !(hit.to() > hit.from())) {
                String key = hit.target() + " " + hit.lane() + " " + hit.row() + " " + hit.members().length;
                // the mark comes before its name
                rows.putIfAbsent(key, frame.hits.box(i)[1] - first.getOrDefault(hit.lane(), 0.0));
            }
        }
        return rows;
    }

    @ParameterizedTest(name = "{0} events, lanes {1}, seed {2}")
    @MethodSource("cases")
    void everyEventInViewIsReachedOnceOnEachOfItsLanes(int size, LaneKind kind, long seed) {
        TimelineLayout layout = layout(size, kind, seed);
        TimelineIndex index = layout.index();
        Random random = new Random(seed);
        for (int i = 0; i < 15; i++) {
            ViewState state = view(layout, random);
            TimelineFrame frame = layout.layout(state, WIDTH, HEIGHT);
            Map<Long, Integer> reached = reached(layout, frame, state);
            reached.forEach((key, times) ->
                    assertThat(times).as("event %d", key % 1_000_000).isEqualTo(1));
            BitSet chips = new BitSet();
            for (int h = 0; h < frame.hits.size(); h++) {
                HitMap.Hit hit = frame.hits.hit(h);
                if (hit.target() == HitMap.Target.CONTEXT) {
                    for (int row : layout.members(hit)) {
                        chips.set(row);
                    }
                }
            }
            assertReached(index, frame, state, reached, chips, layout);
        }
    }

    private static void assertReached(
            TimelineIndex index,
            TimelineFrame frame,
            ViewState state,
            Map<Long, Integer> reached,
            BitSet chips,
            TimelineLayout layout) {
        int[] lanes = new int[index.lanes().mostLanesOfOne()];
        for (int row = 0; row < index.events().size(); row++) {
            if (!DurationClass.onAxis(index.events(), row)) {
                continue;
            }
            double x = state.scale().x(DurationClass.mark(index.events(), row));
            // near the edges the cluster or the chip of an event may lie just out of view
            if (x < EDGE || x > frame.regions().lanesWidth() - EDGE) {
                continue;
            }
            int n = index.lanes().lanesOf(index.events(), row, lanes);
            for (int l = 0; l < n; l++) {
                boolean heat = layout.mode(lanes[l]) == DensityMode.HEAT;
                boolean found = chips.get(row) || reached.containsKey(lanes[l] * 1_000_000L + row);
                assertThat(heat || found)
                        .as("event %d on lane %d at %.1f", row, lanes[l], x)
                        .isTrue();
            }
        }
    }

    /// How often each event is reached on each lane, by mark, cluster or overflow.
    private static Map<Long, Integer> reached(TimelineLayout layout, TimelineFrame frame, ViewState state) {
        Map<Long, Integer> reached = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < frame.hits.size(); i++) {
            HitMap.Hit hit = frame.hits.hit(i);
            boolean mark = hit.target() == HitMap.Target.EVENT
                    || hit.target() == HitMap.Target.CLUSTER
                    || hit.target() == HitMap.Target.OVERFLOW;
            // a name led to its glyph by a line is a second place for the same mark
            if (mark && seen.add(hit.target() + " " + hit.lane() + " " + hit.row())) {
                for (int row : layout.members(hit)) {
                    reached.merge(hit.lane() * 1_000_000L + row, 1, Integer::sum);
                }
            }
        }
        return reached;
    }

    @ParameterizedTest(name = "{0} events, lanes {1}, seed {2}")
    @MethodSource("cases")
    void whatIsSetApartIsNeverSwallowed(int size, LaneKind kind, long seed) {
        TimelineLayout layout = layout(size, kind, seed);
        TimelineIndex index = layout.index();
        Random random = new Random(seed);
        for (int i = 0; i < 15; i++) {
            ViewState plain = view(layout, random);
            int focused = random.nextInt(size);
            BitSet selected = new BitSet();
            selected.set(focused);
            BitSet pinned = new BitSet();
            for (int n = 0; n < 20; n++) {
                pinned.set(random.nextInt(size));
            }
            ViewState state = plain.withSelected(selected)
                    .withFocused(focused)
                    .withMarks(new RowMarks(new BitSet(), pinned, new BitSet()));
            TimelineFrame frame = layout.layout(state, WIDTH, HEIGHT);
            reached(layout, frame, state)
                    .forEach((key, times) ->
                            assertThat(times).as("event %d", key % 1_000_000).isEqualTo(1));
            for (int h = 0; h < frame.hits.size(); h++) {
                HitMap.Hit hit = frame.hits.hit(h);
                boolean many = hit.target() == HitMap.Target.CLUSTER || hit.target() == HitMap.Target.OVERFLOW;
                for (int row : many ? layout.members(hit) : Item.NONE) {
                    double x = state.scale().x(DurationClass.mark(index.events(), row));
                    boolean inView = x > 0 && x < frame.regions().lanesWidth();
                    boolean apart =
                            row == focused || pinned.get(row) || index.events().has(row, EventColumns.STARRED);
                    assertThat(inView && apart).as("event %d", row).isFalse();
                }
            }
        }
    }

    @Test
    void clustersStayWhereTheyAreWhenOneOfThemIsSelected() {
        TimelineLayout layout = layout(5000, LaneKind.ALL, 3);
        ViewState state = ViewState.of(
                TimeScale.spanning(Times.ms(LocalDate.of(2010, 1, 1)), Times.ms(LocalDate.of(2012, 1, 1)), WIDTH),
                Language.INDONESIAN);
        TimelineFrame frame = layout.layout(state, WIDTH, HEIGHT);
        HitMap.Hit cluster = first(frame, HitMap.Target.CLUSTER);
        BitSet selected = new BitSet();
        selected.set(cluster.members()[1]);
        frame = layout.layout(state.withSelected(selected).withFocused(cluster.members()[1]), WIDTH, HEIGHT);
        HitMap.Hit same = first(frame, HitMap.Target.CLUSTER);
        assertThat(same.x()).isEqualTo(cluster.x());
        assertThat(same.y()).isEqualTo(cluster.y());
        assertThat(same.members()).hasSize(cluster.members().length - 1).doesNotContain(cluster.members()[1]);
    }

    private static HitMap.Hit first(TimelineFrame frame, HitMap.Target target) {
        for (int i = 0; i < frame.hits.size(); i++) {
            if (frame.hits.hit(i).target() == target && frame.hits.hit(i).members().length > 2) {
                return frame.hits.hit(i);
            }
        }
        throw new AssertionError("no " + target);
    }

    @Test
    void chipsAndTheirRestTellEverySpanOnce() {
        TimelineLayout layout = layout(60_000, LaneKind.ALL, 5);
        EventColumns events = layout.index().events();
        long start = Times.ms(LocalDate.of(2010, 5, 5));
        ViewState state = ViewState.of(TimeScale.spanning(start, start + Times.DAY, WIDTH), Language.INDONESIAN);
        TimelineFrame frame = layout.layout(state, WIDTH, 700);
        BitSet told = new BitSet();
        for (int h = 0; h < frame.hits.size(); h++) {
            if (frame.hits.hit(h).target() == HitMap.Target.CONTEXT) {
                for (int row : layout.members(frame.hits.hit(h))) {
                    assertThat(told.get(row)).as("event %d", row).isFalse();
                    told.set(row);
                }
            }
        }
        for (int row = 0; row < events.size(); row++) {
            boolean year = events.to()[row] - events.from()[row] > 300 * Times.DAY
                    && DurationClass.of(events, row) != DurationClass.OPEN;
            boolean over = events.from()[row] < start + Times.DAY && events.to()[row] > start;
            assertThat(!year || !over || told.get(row)).as("event %d", row).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} events, lanes {1}, seed {2}")
    @MethodSource("cases")
    void clustersStayOnTheirLane(int size, LaneKind kind, long seed) {
        TimelineLayout layout = layout(size, kind, seed);
        TimelineIndex index = layout.index();
        Random random = new Random(seed);
        int[] lanes = new int[index.lanes().mostLanesOfOne()];
        for (int i = 0; i < 15; i++) {
            TimelineFrame frame = layout.layout(view(layout, random), WIDTH, HEIGHT);
            for (int h = 0; h < frame.hits.size(); h++) {
                HitMap.Hit hit = frame.hits.hit(h);
                for (int row : hit.members()) {
                    int n = index.lanes().lanesOf(index.events(), row, lanes);
                    assertThat(java.util.Arrays.stream(lanes, 0, n)).contains(hit.lane());
                }
            }
        }
    }

    @Test
    void aLaneSaysHowManyEventsItHasEachOnce() {
        TimelineIndex index = TimelineIndex.of(GeneratedEvents.of(500, 1), LanePicks.of(LaneKind.TYPE), WIDTHS);
        int sum = 0;
        for (int lane = 0; lane < index.lanes().count(); lane++) {
            sum += index.count(lane);
        }
        assertThat(sum + index.undated()).isEqualTo(500);
    }

    @Test
    void aSpanWiderThanTheViewIsAChipAndNoBar() {
        TimelineLayout layout =
                new TimelineLayout(TimelineIndex.of(GeneratedEvents.samples(), LanePicks.of(LaneKind.ALL), WIDTHS));
        long start = Times.ms(LocalDate.of(2022, 3, 10));
        ViewState state = ViewState.of(TimeScale.spanning(start, start + 7 * Times.DAY, WIDTH), Language.INDONESIAN);
        String text = layout.layout(state, WIDTH, 700).toString();
        assertThat(text).contains("\"2022 (1)\"").contains("\"Maret 2022 (1)\"");
    }

    @Test
    void theSameViewIsDrawnTheSame() {
        TimelineLayout layout = layout(400, LaneKind.PERSON, 9);
        ViewState state = view(layout, new Random(9));
        String first = layout.layout(state, WIDTH, 700).toString();
        assertThat(layout.layout(state, WIDTH, 700)).hasToString(first);
    }
}
