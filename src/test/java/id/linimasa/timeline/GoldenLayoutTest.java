package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares layouts, not pixels, with golden files; `-Dlinimasa.golden=write` rewrites them, and the difference is the
/// review.
class GoldenLayoutTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/timeline");

    private record Look(String name, EventColumns events, LaneKind lanes, LocalDateTime from, LocalDateTime to) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> looks() {
        EventColumns samples = GeneratedEvents.samples();
        EventColumns few = GeneratedEvents.of(60, 4);
        EventColumns many = GeneratedEvents.of(4000, 4);
        return Stream.of(
                        look("statuses", samples, LaneKind.ALL, "2022-02-20T00:00", "2022-05-10T00:00"),
                        look("week", samples, LaneKind.ALL, "2022-03-07T00:00", "2022-03-14T00:00"),
                        look("day", samples, LaneKind.TYPE, "2022-03-08T00:00", "2022-03-10T00:00"),
                        look("people", few, LaneKind.PERSON, "2004-01-01T00:00", "2016-01-01T00:00"),
                        look("marks", many, LaneKind.ALL, "2010-01-01T00:00", "2011-01-01T00:00"),
                        look("heat", many, LaneKind.ALL, "1995-01-01T00:00", "2025-01-01T00:00"))
                .map(Arguments::of);
    }

    private static Look look(String name, EventColumns events, LaneKind lanes, String from, String to) {
        return new Look(name, events, lanes, LocalDateTime.parse(from), LocalDateTime.parse(to));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theLayoutIsAsItWas(Look look) throws IOException {
        TimelineLayout layout =
                new TimelineLayout(TimelineIndex.of(look.events(), LanePicks.of(look.lanes()), new TextWidths()));
        TimeScale scale = TimeScale.spanning(Times.ms(look.from()), Times.ms(look.to()), 1000 - layout.header());
        ViewState state = ViewState.of(scale, Language.INDONESIAN).withNow(Times.ms(LocalDate.of(2022, 4, 28)));
        String drawn = layout.layout(state, 1000, 600).toString();
        same(look.name(), drawn);
    }

    private static void same(String name, String drawn) throws IOException {
        Path golden = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("linimasa.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    /// Selected, pinned and found events out of clusters, a marked range, reports on the rail.
    @Test
    void whatIsSetApartIsAsItWas() throws IOException {
        EventColumns events = GeneratedEvents.of(4000, 4);
        TimelineLayout layout =
                new TimelineLayout(TimelineIndex.of(events, LanePicks.of(LaneKind.ALL), new TextWidths()));
        long start = Times.ms(LocalDate.of(2010, 1, 1));
        BitSet found = new BitSet();
        BitSet pinned = new BitSet();
        for (int row = 0; row + 5 < events.size(); row += 37) {
            found.set(row);
            pinned.set(row + 5, row % 3 == 0);
        }
        int focused = events.size() / 2;
        BitSet selected = new BitSet();
        selected.set(focused);
        ViewState state = ViewState.of(TimeScale.spanning(start, start + 500 * Times.DAY, 1000), Language.ENGLISH)
                .withSelected(selected)
                .withFocused(focused)
                .withMarks(new RowMarks(found, pinned, new BitSet()))
                .withBrush(start + 90 * Times.DAY, start + 200 * Times.DAY)
                .withParts(ViewState.Parts.ALL.with(List.of(new Publication(start + 40 * Times.DAY, "planned"))));
        same("set-apart", layout.layout(state, 1000, 600).toString());
    }
}
