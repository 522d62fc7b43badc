package id.linimasa.extract.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The order in which reports come decides nothing: random worlds of dense, contradicting reports, shuffled.
class MergeOrderTest {
    private static final List<String> PEOPLE = List.of("Putin", "Guterres", "Lavrov", "Blinken", "Macron");
    private static final EventType[] TYPES = {EventType.MEETING, EventType.CALL, EventType.VISIT, EventType.DEMAND};
    private static final EventStatus[] STATUSES = EventStatus.values();
    private static final List<String> PLACES = List.of("Moskow", "Jenewa", "Paris");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void shuffledReportsMakeTheSameEvents(long seed) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            reports.add(random(random, i));
        }
        List<Event> events = merge(reports);
        assertThat(events.size()).isLessThan(reports.size());
        assertThat(events.stream().mapToInt(e -> e.claims().size()).sum()).isEqualTo(reports.size());
        for (int shuffle = 0; shuffle < 20; shuffle++) {
            Collections.shuffle(reports, random);
            assertThat(merge(reports)).isEqualTo(events);
        }
    }

    private static List<Event> merge(List<Report> reports) {
        return new EventMerger().merge(reports, LastHeard.of(Map.of("Putin", LocalDate.of(2022, 12, 31))));
    }

    private static Report random(Random random, int number) {
        List<String> people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, random);
        String day = LocalDate.of(2022, 4, 1).plusDays(random.nextInt(12)).toString();
        Tellings telling = Tellings.meeting(
                        "artikel " + number,
                        random.nextInt(4) == 0 ? "2022-04" : day,
                        people.subList(0, 1 + random.nextInt(2)).toArray(String[]::new))
                .type(TYPES[random.nextInt(TYPES.length)])
                .status(STATUSES[random.nextInt(STATUSES.length)])
                .trust(DateTrust.values()[random.nextInt(DateTrust.values().length)])
                .written(day)
                .words("kata" + random.nextInt(3) + " kata" + random.nextInt(3))
                .birth(number);
        if (random.nextBoolean()) {
            telling = telling.at(PLACES.get(random.nextInt(PLACES.size())));
        }
        return (random.nextInt(6) == 0 ? telling.undated() : telling).report();
    }
}
