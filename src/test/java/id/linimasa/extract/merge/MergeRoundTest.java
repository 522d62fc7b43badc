package id.linimasa.extract.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A round of merging changes exactly what merging everything anew would change: random worlds of dense, contradicting
/// reports that come, change and go in random batches.
class MergeRoundTest {
    private static final List<String> PEOPLE = List.of("Putin", "Guterres", "Lavrov", "Blinken", "Macron");
    private static final EventType[] TYPES = {EventType.MEETING, EventType.VISIT, EventType.DEMAND};
    private static final List<String> PLACES = List.of("Moskow", "Jenewa");

    private final RememberedEvents known = new RememberedEvents();
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void roundsGiveTheSameEventsAsMergingEverything(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            List<Report> come = new ArrayList<>();
            Set<String> go = new HashSet<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                String name = "artikel " + random.nextInt(40);
                go.addAll(claimsOf(name));
                if (random.nextInt(4) > 0) {
                    come.addAll(article(random, name, reports.size() + round));
                } else {
                    come.removeIf(r -> r.claim().id().startsWith(name + "-"));
                }
            }
            List<MergeRound.HeardChange> heard = heard(random);
            round(come, go, heard);
            assertSame(round);
        }
        assertThat(known.events()).anyMatch(e -> e.claims().size() > 1);
    }

    private List<String> claimsOf(String article) {
        return reports.keySet().stream()
                .filter(id -> id.startsWith(article + "-"))
                .toList();
    }

    private void assertSame(int round) {
        List<Event> whole = everything();
        assertThat(known.events()).extracting(Event::id).as("round " + round).isEqualTo(ids(whole));
        for (int i = 0; i < whole.size(); i++) {
            assertThat(known.events().get(i)).as("round " + round).isEqualTo(whole.get(i));
        }
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }

    @Test
    void aDistantArticleIsNotLookedAt() {
        for (int i = 0; i < 50; i++) {
            String day = LocalDate.of(2022, 1, 1).plusDays(7L * i).toString();
            round(List.of(Tellings.meeting("a" + i, day, "Putin", "Guterres").report()), Set.of(), List.of());
        }
        MergeRound.Result result = new MergeRound(known, (n, d) -> false)
                .run(
                        List.of(Tellings.meeting("b", "2022-01-08", "Putin", "Guterres")
                                .report()),
                        Set.of(),
                        List.of());
        assertThat(result.looked()).isEqualTo(2);
        assertThat(result.told()).hasSize(1);
        assertThat(result.ended()).isEmpty();
    }

    @Test
    void theIdOfADeletedFirstClaimLeadsToWhatIsLeftOfTheEvent() {
        Report first = Tellings.meeting("a", "2022-04-26", "Putin", "Guterres")
                .birth(1)
                .report();
        Report second = Tellings.meeting("b", "2022-04-26", "Putin", "Guterres")
                .birth(2)
                .report();
        Report third = Tellings.meeting("c", "2022-04-26", "Putin", "Guterres")
                .birth(3)
                .report();
        round(List.of(first, second, third), Set.of(), List.of());
        String born = first.claim().id();
        assertThat(known.events()).extracting(Event::id).containsExactly(born);

        round(List.of(), Set.of(born), List.of());
        assertThat(known.events())
                .extracting(Event::id)
                .containsExactly(second.claim().id());
        assertThat(known.leadingFrom(born)).isNotNull();

        round(List.of(), Set.of(second.claim().id()), List.of());
        Outline left = known.leadingFrom(born);
        assertThat(left).isNotNull();
        assertThat(left.id()).isEqualTo(third.claim().id());
        assertThat(known.leadingFrom(second.claim().id())).isEqualTo(left);
    }

    private void round(Collection<Report> come, Set<String> go, List<MergeRound.HeardChange> heard) {
        Map<String, Report> latest = new LinkedHashMap<>();
        come.forEach(r -> latest.put(r.claim().id(), r));
        Set<String> before = new HashSet<>(go);
        latest.keySet().stream().filter(reports::containsKey).forEach(before::add);
        go.forEach(reports::remove);
        reports.putAll(latest);
        known.take(new MergeRound(known, LastHeard.of(days)).run(latest.values(), before, heard));
    }

    private List<Event> everything() {
        return new EventMerger().merge(reports.values(), LastHeard.of(days));
    }

    private List<MergeRound.HeardChange> heard(Random random) {
        List<MergeRound.HeardChange> changes = new ArrayList<>();
        for (String name : PEOPLE) {
            if (random.nextInt(4) == 0) {
                LocalDate now = LocalDate.of(2022, 3, 28).plusDays(random.nextInt(30));
                LocalDate before = days.put(name, now);
                long was = before == null ? LocalDate.of(2000, 1, 1).toEpochDay() : before.toEpochDay();
                changes.add(new MergeRound.HeardChange(
                        name, (int) Math.min(was, now.toEpochDay()), (int) Math.max(was, now.toEpochDay())));
            }
        }
        return changes;
    }

    private static List<Report> article(Random random, String name, int birth) {
        List<Report> told = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<String> people = new ArrayList<>(PEOPLE);
            Collections.shuffle(people, random);
            String day = LocalDate.of(2022, 4, 1).plusDays(random.nextInt(20)).toString();
            Tellings telling = Tellings.meeting(
                            name,
                            random.nextInt(4) == 0 ? "2022-04" : day,
                            people.subList(0, 1 + random.nextInt(2)).toArray(String[]::new))
                    .type(TYPES[random.nextInt(TYPES.length)])
                    .status(EventStatus.values()[random.nextInt(EventStatus.values().length)])
                    .trust(DateTrust.values()[random.nextInt(DateTrust.values().length)])
                    .written(day)
                    .words("kata" + random.nextInt(3) + " kata" + random.nextInt(3))
                    .birth(birth);
            telling = random.nextInt(3) > 0 ? telling.at(PLACES.get(random.nextInt(PLACES.size()))) : telling;
            telling = random.nextInt(6) == 0 ? telling.undated() : telling;
            String part = told.isEmpty() ? "" : told.getFirst().claim().id();
            told.add(telling.part(random.nextInt(3) == 0 ? part : "").report());
        }
        return told;
    }
}
