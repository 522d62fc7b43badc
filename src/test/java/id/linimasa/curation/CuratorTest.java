package id.linimasa.curation;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import id.linimasa.model.Event;
import id.linimasa.model.EventAnchor;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventField;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Extent;
import id.linimasa.model.Review;
import id.linimasa.model.Span;
import id.linimasa.model.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Deeds laid over events in memory.
class CuratorTest {
    private final Happening news = Happening.meeting();
    private final List<Event> bases = new ArrayList<>();
    private final List<Entry> deeds = new ArrayList<>();

    private Event base(String... claims) {
        Event event = news.told(claims);
        bases.add(event);
        return event;
    }

    private EventAnchor anchor(Event event) {
        return Anchors.of(event, news::article);
    }

    private Entry decide(Act act, EventAnchor... anchors) {
        String id = "d" + deeds.size();
        Decision decision = new Decision(
                id, deeds.size() + 1L, id, "Ani", Instant.EPOCH, "", List.of(new Deed(act, List.of(anchors), "")));
        Entry entry = new Entry(decision, 0);
        deeds.add(entry);
        return entry;
    }

    private List<Curated> curated() {
        Anchors anchors = new Anchors(new GatheredClaims(bases, this::article));
        return new Curator(news::of, anchors, NameMap.of(deeds))
                .curate(bases, deeds).stream()
                        .sorted(Comparator.comparing(c -> c.shown().id()))
                        .toList();
    }

    private @Nullable Article article(ArticleId id) {
        boolean there = bases.stream().anyMatch(b -> b.articles().contains(id));
        return there ? news.article(id) : null;
    }

    private Event shown(String id) {
        return curated().stream()
                .map(Curated::shown)
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutDeedsEveryEventIsAsItWas() {
        Event one = base("a");
        Event two = base("b", "c");
        assertThat(curated()).extracting(Curated::shown).containsExactly(one, two);
        assertThat(curated()).allMatch(Curated::untouched);
    }

    @Test
    void theNewestDeedOnAFieldCountsAndAllAreInTheHistory() {
        Event one = base("a");
        decide(new Act.SetType("a", EventType.CALL), anchor(one));
        decide(new Act.Judge("a", Review.ACCEPTED), anchor(one));
        decide(new Act.SetType("a", EventType.VISIT), anchor(one));
        Event shown = shown("a");
        assertThat(shown.type()).isEqualTo(EventType.VISIT);
        assertThat(shown.judgement().review()).isEqualTo(Review.ACCEPTED);
        assertThat(shown.judgement().decided()).containsExactlyInAnyOrder(EventField.TYPE, EventField.REVIEW);
        assertThat(shown.judgement().deeds()).containsExactly("d0.0", "d1.0", "d2.0");
    }

    @Test
    void mergingKeepsWhatWasDecidedOfTheFirstAndPutsAllClaimsTogether() {
        Event one = base("a");
        Event two = base("b");
        decide(new Act.SetStatus("b", EventStatus.DENIED), anchor(two));
        decide(new Act.SetStatus("a", EventStatus.PLANNED), anchor(one));
        decide(new Act.Merge(List.of("a", "b")), anchor(one), anchor(two));
        assertThat(curated()).hasSize(1);
        Event shown = shown("a");
        assertThat(shown.claims()).extracting(c -> c.id()).containsExactly("a", "b");
        assertThat(shown.status()).isEqualTo(EventStatus.PLANNED);
    }

    @Test
    void aSplitTakesItsClaimsOutAndLeavesWhatWasDecidedWithTheRest() {
        Event one = base("a", "b", "c");
        decide(new Act.Star("a", true), anchor(one));
        decide(
                new Act.Split("a", List.of("b")),
                Anchors.of(one, one.claims().subList(0, 1), news::article),
                Anchors.of(one, one.claims().subList(1, 2), news::article));
        assertThat(curated()).hasSize(2);
        assertThat(shown("a").claims()).extracting(c -> c.id()).containsExactly("a", "c");
        assertThat(shown("a").judgement().starred()).isTrue();
        assertThat(shown("b").judgement().starred()).isFalse();
    }

    @Test
    void aDeedWhoseClaimIsGoneDoesNothing() {
        Happening other = Happening.meeting().sentence("Lain sama sekali.");
        Event one = base("a");
        decide(new Act.Judge("x", Review.REJECTED), Anchors.of(other.alone("x"), other::article));
        assertThat(shown("a").judgement().deeds()).isEmpty();
        assertThat(curated()).extracting(c -> c.shown()).containsExactly(one);
    }

    @Test
    void aDeedFollowsItsWordsToAnArticleReadAgainUnderAnotherId() {
        Event before = news.alone("x");
        base("y");
        decide(new Act.Judge("x", Review.ACCEPTED), anchor(before));
        assertThat(shown("y").judgement().review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void whatIsDecidedOfAnAddedEventNeverFallsOnAnotherOfTheSameWords() {
        base("a");
        Entry added = decide(addition("a"));
        Event event = AddedEvents.event(added, addition("a"), true);
        decide(new Act.Judge(event.id(), Review.REJECTED), anchor(event));
        assertThat(shown("a").judgement().review()).isEqualTo(Review.OPEN);
        assertThat(shown(event.id()).judgement().review()).isEqualTo(Review.REJECTED);
        deeds.removeFirst();
        assertThat(shown("a").judgement().review()).isEqualTo(Review.OPEN);
    }

    @Test
    void anAddedEventWhoseArticleWasDeletedQuotesThePersonsOwnNote() {
        Entry added = decide(addition("a"));
        Event shown = shown(AddedEvents.id(added.id()));
        assertThat(shown.claims().getFirst().article()).isNotEqualTo(Happening.named("a"));
        assertThat(AddedEvents.note(added, addition("a")).text()).isEqualTo("Putin bertemu Guterres");
    }

    private static Act.AddEvent addition(String article) {
        return new Act.AddEvent(
                new Act.Passage(Happening.named(article), new Span(0, 22)),
                "Putin bertemu Guterres",
                EventType.MEETING,
                new Bilingual("Pertemuan", "Meeting"),
                new EventDate(null, Extent.WITHIN, TimeRange.UNKNOWN, null),
                EventStatus.OCCURRED,
                List.of(),
                null);
    }
}
