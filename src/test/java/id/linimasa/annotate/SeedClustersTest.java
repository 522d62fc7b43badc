package id.linimasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Participant;
import id.linimasa.model.Reading;
import id.linimasa.model.TimeRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample articles, read, extracted and merged, against what annotators hold for one event or for two
/// (`CLUSTERS.json`).
class SeedClustersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> FILES = new HashMap<>();
    private static List<Event> events = List.of();

    @BeforeAll
    static void mergesTheSampleArticles() {
        Annotator annotator = new Annotator();
        List<SourcedExtraction> all = new ArrayList<>();
        annotator.read(Path.of("seeds"), reading -> {
            if (reading instanceof Reading.Found(Article article)) {
                FILES.put(
                        article.id().value(),
                        String.valueOf(Path.of(article.source()).getFileName()));
                all.add(new SourcedExtraction(article, annotator.extract(article), all.size()));
            }
        });
        events = annotator.merge(all);
    }

    @Test
    void theMeetingOfPutinAndGuterresIsOneEventPlannedInOneArticleAndToldInAnother() {
        List<Event> meetings = events.stream()
                .filter(e -> e.type() == EventType.MEETING
                        && "2022-04-26".equals(e.date())
                        && names(e.participants()).containsAll(Set.of("Vladimir Putin", "Antonio Guterres")))
                .toList();
        assertThat(meetings).hasSize(1);
        Event meeting = meetings.getFirst();
        assertThat(meeting.sources()).isEqualTo(2);
        assertThat(meeting.status()).isEqualTo(EventStatus.OCCURRED);
        assertThat(meeting.claims())
                .extracting(c -> c.mention().status())
                .containsExactlyInAnyOrder(EventStatus.PLANNED, EventStatus.OCCURRED);
        assertThat(meeting.reasons()).isNotEmpty();
    }

    @Test
    void whatAnnotatorsHoldForOneEventIsOneEvent() throws IOException {
        List<String> apart = new ArrayList<>();
        int compared = 0;
        for (JsonNode pair : read("CLUSTERS").get("same_event")) {
            Optional<Event> a = event(pair.get(0).asString());
            Optional<Event> b = event(pair.get(1).asString());
            compared += a.isPresent() && b.isPresent() ? 1 : 0;
            if (a.isPresent() && b.isPresent() && !a.get().id().equals(b.get().id())) {
                apart.add(pair + ": " + a.get().title() + " / " + b.get().title());
            }
        }
        assertThat(apart).isEmpty();
        assertThat(compared).isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatAnnotatorsHoldForDifferentEventsStaysApart() throws IOException {
        List<String> joined = new ArrayList<>();
        for (JsonNode pair : read("CLUSTERS").get("different_events")) {
            Optional<Event> a = event(pair.get(0).asString());
            Optional<Event> b = event(pair.get(1).asString());
            if (a.isPresent() && b.isPresent() && a.get().id().equals(b.get().id())) {
                joined.add(pair + ": " + a.get().title());
            }
        }
        assertThat(joined).isEmpty();
    }

    @Test
    void noClaimIsLostAndNoneStandsTwice() {
        List<String> ids =
                events.stream().flatMap(e -> e.claims().stream()).map(Claim::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
    }

    /// The event whose claim is most like a gold event: same family, half of those who take part, overlapping days.
    private static Optional<Event> event(String name) throws IOException {
        String file = name.substring(0, name.indexOf(':'));
        JsonNode gold = read(file);
        for (JsonNode event : gold.get("events")) {
            if (event.get("id").asString().equals(name.substring(name.indexOf(':') + 1))) {
                Event best = null;
                int most = 0;
                for (Event candidate : events) {
                    for (Claim claim : candidate.claims()) {
                        boolean here =
                                (file + ".txt").equals(FILES.get(claim.article().value()));
                        int alike = here ? alike(event, claim.mention()) : 0;
                        if (alike > most) {
                            most = alike;
                            best = candidate;
                        }
                    }
                }
                return Optional.ofNullable(best);
            }
        }
        throw new IllegalArgumentException("no such gold event: " + name);
    }

    private static int alike(JsonNode event, EventMention mention) {
        if (!mention.type().name().equals(event.get("type").asString())) {
            return 0;
        }
        Set<String> who = new HashSet<>();
        event.get("who").forEach(w -> who.add(w.asString()));
        Set<String> common = names(mention.participants());
        common.retainAll(who);
        boolean date = event.get("date").isNull()
                ? mention.date() == null
                : mention.date() != null && overlaps(event.get("date").asString(), mention);
        return date && common.size() * 2 >= who.size() ? common.size() : 0;
    }

    private static boolean overlaps(String value, EventMention mention) {
        String first = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
        String last = value.contains("/") ? value.substring(value.indexOf('/') + 1) : value;
        LocalDate from = LocalDate.parse(first.length() == 7 ? first + "-01" : first);
        LocalDate to =
                last.length() == 7 ? from.plusMonths(1) : LocalDate.parse(last).plusDays(1);
        return mention.range().overlaps(TimeRange.days(from, to));
    }

    private static Set<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.toCollection(HashSet::new));
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = SeedClustersTest.class.getResourceAsStream("/gold/seeds/" + name + ".json")) {
            assertThat(in).as(name).isNotNull();
            return JSON.readTree(in);
        }
    }
}
