package id.linimasa.curation;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Act;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import id.linimasa.model.Event;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventType;
import id.linimasa.model.Review;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodingsTest {
    private final Happening news = Happening.meeting();
    private final List<Decision> decisions = new ArrayList<>();

    private String decide(Act act, Event... about) {
        String id = "d" + decisions.size();
        Deed deed = new Deed(
                act,
                List.of(about).stream().map(e -> Anchors.of(e, news::article)).toList(),
                "");
        decisions.add(new Decision(id, decisions.size() + 1L, id, "Ani", Instant.EPOCH, "", List.of(deed)));
        return id;
    }

    @Test
    void whoAcceptsCodesTheEventAsItWasTold() {
        decide(new Act.Judge("a", Review.ACCEPTED), news.alone("a"));
        assertThat(Codings.of(decisions)).singleElement().satisfies(c -> {
            assertThat(c.type()).isEqualTo("MEETING");
            assertThat(c.date()).isEqualTo("2022-04-26");
            assertThat(c.status()).isEqualTo("OCCURRED");
        });
    }

    @Test
    void whoChangesAFieldCodesThatFieldAloneAndNoDayIsACode() {
        decide(new Act.SetDate("a", EventDate.UNKNOWN), news.alone("a"));
        assertThat(Codings.of(decisions)).singleElement().satisfies(c -> {
            assertThat(c.date()).isEmpty();
            assertThat(c.type()).isNull();
            assertThat(c.status()).isNull();
        });
    }

    @Test
    void whoRejectsCodesNoEventWhateverElseTheySaid() {
        decide(new Act.SetType("a", EventType.CALL), news.alone("a"));
        decide(new Act.Judge("a", Review.REJECTED), news.alone("a"));
        assertThat(Codings.of(decisions))
                .singleElement()
                .extracting(Coding::type)
                .isEqualTo(Coding.NO_EVENT);
    }

    @Test
    void actsThatShareAClaimAreAboutOneEvent() {
        decide(new Act.SetType("a", EventType.CALL), news.told("a", "b"));
        decide(new Act.Judge("b", Review.ACCEPTED), news.told("b", "c"));
        assertThat(Codings.of(decisions)).singleElement().satisfies(c -> {
            assertThat(c.type()).isEqualTo("CALL");
            assertThat(c.claims()).containsExactlyInAnyOrder("a", "b", "c");
        });
    }

    @Test
    void whatWasTakenBackAndNotesCodeNothing() {
        String first = decide(new Act.Judge("a", Review.ACCEPTED), news.alone("a"));
        decide(new Act.Revoke(List.of(first)));
        decide(new Act.Note("b", "lihat lagi"), news.alone("b"));
        assertThat(Codings.of(decisions)).isEmpty();
    }
}
