package id.linimasa.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.curation.Happening;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Disagreement;
import id.linimasa.model.Event;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTest {

    private static List<String> reasons(Event event) {
        return Doubt.of(event).reasons().stream().map(Bilingual::en).toList();
    }

    @Test
    void aSureEventOfTwoSourcesGivesNoReason() {
        Event event = Happening.meeting().told("a", "b");
        assertThat(reasons(event)).isEmpty();
        assertThat(Doubt.of(event).score()).isZero();
    }

    @Test
    void aLoneSourceIsASmallDoubt() {
        Doubt doubt = Doubt.of(Happening.meeting().alone("a"));
        assertThat(doubt.score()).isCloseTo(0.1, within(1e-9));
        assertThat(doubt.reasons()).extracting(Bilingual::id).containsExactly("satu sumber saja");
    }

    @Test
    void lowConfidenceIsToldWithItsNumber() {
        assertThat(reasons(Happening.meeting().confidence(0.4).told("a", "b")))
                .containsExactly("low confidence (0.40)");
    }

    @Test
    void aWeekdayAloneIsAmbiguousAndOneWithADateIsNot() {
        Bilingual alone = new Bilingual("“hari Selasa” → 2022-04-26", "“hari Selasa” → 2022-04-26");
        Bilingual dated = new Bilingual("“Selasa (26/4/2022)” → 2022-04-26", "…");
        assertThat(reasons(Happening.meeting().why(alone).told("a", "b")))
                .containsExactly("a weekday alone: of which week?");
        assertThat(reasons(Happening.meeting().why(dated).told("a", "b"))).isEmpty();
    }

    @Test
    void aDateFarFromTheArticlesAndNoDateAreDoubts() {
        assertThat(reasons(
                        Happening.meeting().written(LocalDate.of(2024, 4, 26)).told("a", "b")))
                .containsExactly("its date is 731 days from the article's");
        assertThat(reasons(Happening.meeting().day(null).told("a", "b"))).containsExactly("no day is told");
        assertThat(reasons(Happening.meeting().written(null).told("a", "b"))).isEmpty();
    }

    @Test
    void sourcesThatDisagreeOnTheDateComeBeforeThoseOnThePlaceAndAddUp() {
        Doubt doubt = Doubt.of(Happening.meeting()
                .disagreeing(Disagreement.Aspect.PLACE)
                .disagreeing(Disagreement.Aspect.DATE)
                .told("a", "b"));
        assertThat(doubt.reasons())
                .extracting(Bilingual::en)
                .containsExactly("sources disagree on the date", "sources disagree on the place");
        assertThat(doubt.score()).isCloseTo(1 - 0.5 * 0.7, within(1e-9));
    }
}
