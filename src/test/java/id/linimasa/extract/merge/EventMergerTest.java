package id.linimasa.extract.merge;

import static id.linimasa.extract.merge.Tellings.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Disagreement;
import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.StatusChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventMergerTest {
    private static final String DAY = "2022-04-26";

    @Test
    void aPlanAndItsReportAreOneEventThatOccurred() {
        Event event = one(
                meeting("a", DAY, "Putin", "Guterres")
                        .status(EventStatus.PLANNED)
                        .written("2022-04-25"),
                meeting("b", DAY, "Guterres", "Putin").written("2022-04-26"));
        assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
        assertThat(event.sources()).isEqualTo(2);
        assertThat(event.history())
                .extracting(StatusChange::status)
                .containsExactly(EventStatus.PLANNED, EventStatus.OCCURRED);
        assertThat(event.disagreements()).isEmpty();
        assertThat(event.reasons()).singleElement().satisfies(r -> {
            assertThat(r.score()).isGreaterThanOrEqualTo(Likeness.JOIN);
            assertThat(r.reason().id()).contains("Guterres, Putin", "tanggal sama");
        });
    }

    @Test
    void anotherThirdPartyIsAnotherMeeting() {
        assertThat(merge(meeting("a", DAY, "Putin", "Guterres"), meeting("b", DAY, "Putin", "Erdogan")))
                .hasSize(2);
    }

    @Test
    void whoNamesAMediatorTooTellsTheSameMeeting() {
        assertThat(merge(meeting("a", DAY, "Biden", "Putin"), meeting("b", DAY, "Biden", "Putin", "Macron")))
                .hasSize(1);
    }

    @Test
    void aCallIsNoMeeting() {
        assertThat(merge(
                        meeting("a", DAY, "Putin", "Macron"),
                        meeting("b", DAY, "Putin", "Macron").type(EventType.CALL)))
                .hasSize(2);
    }

    @Test
    void aCoarserDateAgreesWithTheFinerOneAndTheFinerIsShown() {
        Event event = one(
                meeting("a", "2022-04", "Putin", "Guterres").trust(DateTrust.RELATIVE),
                meeting("b", DAY, "Putin", "Guterres"));
        assertThat(event.date()).isEqualTo(DAY);
        assertThat(event.disagreements()).isEmpty();
    }

    @Test
    void neighbouringDaysOfOneCallAreShownAsDisagreeing() {
        Event event = one(
                meeting("a", "2022-02-20", "Putin", "Macron").type(EventType.CALL),
                meeting("b", "2022-02-21", "Putin", "Macron").type(EventType.CALL));
        assertThat(event.disagreements()).extracting(Disagreement::aspect).containsExactly(Disagreement.Aspect.DATE);
    }

    @Test
    void attacksOfNeighbouringDaysStayTwo() {
        assertThat(merge(
                        meeting("a", "2022-02-24", "negara Rusia", "negara Ukraina")
                                .type(EventType.MILITARY),
                        meeting("b", "2022-02-25", "negara Rusia", "negara Ukraina")
                                .type(EventType.MILITARY)))
                .hasSize(2);
    }

    @Test
    void demandsOfOneDayAreOneOnlyWhereTheWordsAgree() {
        Tellings a = meeting("a", DAY, "Guterres")
                .type(EventType.DEMAND)
                .at("Moskow")
                .words("evakuasi warga sipil pabrik");
        Tellings same = meeting("b", DAY, "Guterres")
                .type(EventType.DEMAND)
                .at("Moskow")
                .words("evakuasi warga Azovstal");
        Tellings other = meeting("b", DAY, "Guterres")
                .type(EventType.DEMAND)
                .at("Moskow")
                .words("penyelidikan kejahatan perang");
        assertThat(merge(a, same)).hasSize(1);
        assertThat(merge(a, other)).hasSize(2);
    }

    @Test
    void whatOneArticleTellsAsTwoStaysTwo() {
        assertThat(merge(meeting("a", DAY, "Putin", "Guterres"), meeting("a", "2022-04", "Putin", "Guterres")))
                .hasSize(2);
    }

    @Test
    void anArticleThatContradictsItselfTellsOneEventWithADisagreement() {
        Tellings tuesday = Tellings.meeting("a", "2022-04-26", "Putin", "Guterres");
        List<Event> days = merge(tuesday, Tellings.meeting("a", "2022-04-27", "Guterres", "Putin"));
        assertThat(days).hasSize(1);
        assertThat(days.getFirst().claims()).hasSize(2);
        assertThat(days.getFirst().disagreements())
                .extracting(Disagreement::aspect)
                .containsExactly(Disagreement.Aspect.DATE);

        List<Event> places = merge(
                tuesday.at("Moskow"),
                Tellings.meeting("a", "2022-04-26", "Guterres", "Putin").at("Sochi"));
        assertThat(places).hasSize(1);
        assertThat(places.getFirst().disagreements())
                .extracting(Disagreement::aspect)
                .containsExactly(Disagreement.Aspect.PLACE);
    }

    @Test
    void oneArticlesEncountersWithAWeekBetweenOrOfOthersStayTwo() {
        Tellings tuesday = Tellings.meeting("a", "2022-04-26", "Putin", "Guterres");
        assertThat(merge(tuesday, Tellings.meeting("a", "2022-05-03", "Putin", "Guterres")))
                .hasSize(2);
        assertThat(merge(tuesday, Tellings.meeting("a", "2022-04-27", "Putin"))).hasSize(2);
        assertThat(merge(
                        Tellings.meeting("a", "2022-04-26", "Putin").at("Moskow"),
                        Tellings.meeting("a", "2022-04-27", "Putin").at("Moskow")))
                .hasSize(2);
    }

    @Test
    void claimsWithoutADayAreOneOnlyWhereTheyWereWrittenInTheSameWeeks() {
        Tellings spring = Tellings.meeting("a", "2022-04-26", "Putin", "Guterres")
                .undated()
                .written("2022-04-26");
        Tellings later =
                Tellings.meeting("b", "2022-04-26", "Putin", "Guterres").undated();
        assertThat(merge(spring, later.written("2022-05-20"))).hasSize(1);
        assertThat(merge(spring, later.written("2023-05-20"))).hasSize(2);
    }

    @Test
    void farApartDaysAreTwoMeetings() {
        assertThat(merge(meeting("a", DAY, "Blinken", "Lavrov"), meeting("b", "2022-06-26", "Blinken", "Lavrov")))
                .hasSize(2);
    }

    @Test
    void aPostponementJoinsThePlanWithItsNewDay() {
        Event event = one(
                meeting("a", DAY, "Blinken", "Lavrov")
                        .status(EventStatus.POSTPONED)
                        .at("Jenewa")
                        .written("2022-04-20"),
                meeting("b", "2022-05-10", "Blinken", "Lavrov")
                        .status(EventStatus.PLANNED)
                        .at("Jenewa")
                        .written("2022-04-21"));
        assertThat(event.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(event.history()).hasSize(2);
    }

    @Test
    void reportsOfOneTextCountAsOneSource() {
        Event event = one(
                meeting("a", DAY, "Putin", "Guterres").group("wire"),
                meeting("b", DAY, "Putin", "Guterres").group("wire"));
        assertThat(event.claims()).hasSize(2);
        assertThat(event.sources()).isEqualTo(1);
    }

    @Test
    void theFirmestDateIsShown() {
        Event event = one(
                meeting("a", "2022-04-25", "Putin", "Guterres")
                        .trust(DateTrust.WEEKDAY)
                        .written("2022-04-30"),
                meeting("b", DAY, "Putin", "Guterres").trust(DateTrust.EXPLICIT));
        assertThat(event.date()).isEqualTo(DAY);
        assertThat(event.claims().getFirst().mention().date()).isEqualTo(DAY);
    }

    @Test
    void aPlanThatNobodyReportedIsUnconfirmedOnceItsParticipantsAreInTheNewsAgain() {
        Report plan = meeting("a", DAY, "Blinken", "Lavrov")
                .status(EventStatus.PLANNED)
                .report();
        LastHeard silent =
                LastHeard.of(Map.of("Blinken", LocalDate.of(2022, 4, 26), "Lavrov", LocalDate.of(2022, 4, 27)));
        LastHeard heard =
                LastHeard.of(Map.of("Blinken", LocalDate.of(2022, 4, 27), "Lavrov", LocalDate.of(2022, 4, 27)));
        assertThat(new EventMerger().merge(List.of(plan), silent)).noneMatch(Event::unconfirmed);
        assertThat(new EventMerger().merge(List.of(plan), heard)).allMatch(Event::unconfirmed);
    }

    @Test
    void aMeetingInThePlaceOfAVisitIsPartOfItAndConfirmsIt() {
        List<Event> events = merge(
                meeting("a", DAY, "Guterres")
                        .type(EventType.VISIT)
                        .status(EventStatus.PLANNED)
                        .at("Moskow"),
                meeting("b", DAY, "Putin", "Guterres").at("Moskow"));
        Event visit = events.stream()
                .filter(e -> e.type() == EventType.VISIT)
                .findFirst()
                .orElseThrow();
        Event meeting = events.stream()
                .filter(e -> e.type() == EventType.MEETING)
                .findFirst()
                .orElseThrow();
        assertThat(meeting.partOf()).isEqualTo(visit.id());
        assertThat(visit.status()).isEqualTo(EventStatus.OCCURRED);
    }

    @Test
    void theIdIsThatOfTheClaimKnownFirstAndStaysWithMoreReports() {
        Tellings first = meeting("m", DAY, "Putin", "Guterres").birth(1);
        Tellings later = meeting("a", DAY, "Putin", "Guterres").birth(2);
        assertThat(one(first).id()).isEqualTo(first.id());
        assertThat(one(later, first).id()).isEqualTo(first.id());
    }

    private static Event one(Tellings... tellings) {
        List<Event> events = merge(tellings);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<Event> merge(Tellings... tellings) {
        return new EventMerger().merge(Stream.of(tellings).map(Tellings::report).toList(), LastHeard.of(Map.of()));
    }
}
