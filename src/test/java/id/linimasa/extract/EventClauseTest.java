package id.linimasa.extract;

import static id.linimasa.extract.InventedArticle.events;
import static id.linimasa.extract.InventedArticle.names;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What several words of one sentence tell of one deed, and whom they mean; invented sentences of 10 July 2024.
class EventClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Presiden Rusia Vladimir Putin membantah akan bertemu Volodymyr Zelensky di Jenewa. | Vladimir Putin, Volodymyr Zelensky
        Perdana Menteri Israel Benjamin Netanyahu membantah adanya pertemuan dengan Joe Biden. | Benjamin Netanyahu, Joe Biden
        """)
    void aMeetingThatIsDeniedIsADeniedMeeting(String text, String who) {
        assertThat(events(text)).singleElement().satisfies(e -> {
            assertThat(e.type()).isEqualTo(EventType.MEETING);
            assertThat(e.status()).isEqualTo(EventStatus.DENIED);
            assertThat(names(e)).containsExactlyInAnyOrder(who.split(", "));
        });
    }

    @Test
    void aChargeThatIsDeniedIsADenial() {
        assertThat(events("Brasil membantah tuduhan Argentina pada Selasa (9/7/2024)."))
                .extracting(EventMention::type)
                .contains(EventType.REJECTION)
                .doesNotContain(EventType.ACCUSATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Keduanya menandatangani perjanjian kerja sama energi. | AGREEMENT
        Kedua pemimpin sepakat memperkuat perdagangan. | AGREEMENT
        """)
    void aWordForTwoMeansBothWhoMet(String text, EventType type) {
        List<EventMention> events =
                events("Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow pada Selasa (9/7/2024). " + text);
        assertThat(events)
                .filteredOn(e -> e.type() == type)
                .singleElement()
                .satisfies(e -> assertThat(names(e)).containsExactlyInAnyOrder("Vladimir Putin", "Xi Jinping"));
    }

    @Test
    void peopleWhoDiedInAnAttackAreTheAttack() {
        assertThat(events("Sebanyak enam orang tewas dan sepuluh lainnya terluka dalam dua serangan Israel di Lebanon"
                        + " timur pada Senin (8/7/2024)."))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.type()).isEqualTo(EventType.MILITARY);
                    assertThat(e.date()).isEqualTo("2024-07-08");
                    assertThat(names(e)).containsExactly("Israel");
                    assertThat(e.place()).isEqualTo("Lebanon");
                });
    }

    @Test
    void whoReceivesSomebodyMeetsHimAndWhoReceivesSomethingDoesNot() {
        assertThat(events("Presiden Joko Widodo menerima Menteri Luar Negeri Prancis Catherine Colonna di Istana"
                        + " Merdeka, Jakarta, Senin (8/7/2024)."))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.type()).isEqualTo(EventType.MEETING);
                    assertThat(names(e)).containsExactly("Joko Widodo", "Catherine Colonna");
                    assertThat(e.place()).isEqualTo("Jakarta");
                });
        assertThat(events("Presiden Joko Widodo menerima buku dari Prancis pada Senin (8/7/2024)."))
                .isEmpty();
    }

    @Test
    void aPressReleaseThatIsQuotedIsNoEvent() {
        assertThat(events("“Kami akan terus berdialog dengan semua pihak,” ujar Macron dilansir siaran pers"
                        + " Sekretariat Presiden."))
                .isEmpty();
    }

    @Test
    void whoIsNamedBeforeAColonIsNotTheSubjectOfAnotherNoun() {
        assertThat(events("Jerman: Semakin banyak negara di Eropa mengakui Palestina pada Senin (8/7/2024)."))
                .noneMatch(e -> names(e).contains("Jerman"));
    }

    @Test
    void aClauseWithoutASubjectTakesTheAgentOfAPassiveOne() {
        assertThat(events("Permintaan itu disampaikan Netanyahu pada Senin (8/7/2024) saat berbicara dengan Presiden"
                        + " Prancis Emmanuel Macron."))
                .filteredOn(e -> e.type() == EventType.MEETING)
                .singleElement()
                .satisfies(
                        e -> assertThat(names(e)).containsExactlyInAnyOrder("Benjamin Netanyahu", "Emmanuel Macron"));
    }

    @Test
    void whatIsThreatenedIsNotDoneYet() {
        assertThat(events("Pada Senin (8/7/2024), Joe Biden mengancam akan mengenakan tarif terhadap India."))
                .extracting(EventMention::type)
                .containsExactly(EventType.THREAT);
    }

    @Test
    void aVenueNobodyKnowsLeadsToItsTown() {
        assertThat(events("Presiden Joko Widodo bertemu Presiden Prancis Emmanuel Macron di Ruang Bilateral, Balai"
                        + " Pameran Baru, Dubai, pada Senin (8/7/2024)."))
                .singleElement()
                .satisfies(e -> assertThat(e.place()).isEqualTo("Dubai"));
    }

    @Test
    void thePlaceOfAnotherNounIsNotThePlaceOfAMeeting() {
        assertThat(events("Rusia dan Amerika Serikat berdialog terkait konflik di Ukraina di pertemuan G20 pada Senin"
                        + " (8/7/2024)."))
                .filteredOn(e -> e.type() == EventType.MEETING)
                .noneMatch(e -> "Ukraina".equals(e.place()));
    }

    @Test
    void aRefusalComesFromWhoeverIsNamedBehindFrom() {
        assertThat(events("Langkah itu mendapat penolakan keras dari Israel pada Senin (8/7/2024)."))
                .filteredOn(e -> e.type() == EventType.REJECTION)
                .singleElement()
                .satisfies(e -> assertThat(names(e)).containsExactly("Israel"));
    }

    @Test
    void whoseSideProtestersTakeIsNotWhoTheyAre() {
        assertThat(events("Puluhan ribu pengunjuk rasa pro-Palestina menggelar demonstrasi di Sydney, Australia, pada"
                        + " Minggu (7/7/2024)."))
                .noneMatch(e -> names(e).contains("Palestina"));
    }

    @Test
    void whatAConditionSaysIsNoEventOnTheDayItIsSaid() {
        assertThat(events("Iran akan berunding dengan Amerika Serikat jika Israel menyerang Suriah, kata Presiden"
                        + " Prancis Emmanuel Macron pada Senin (8/7/2024)."))
                .noneMatch(e -> e.type() == EventType.MILITARY);
    }

    @Test
    void anActToldInPassingByOthersLiesInTheWeekUpToTheNews() {
        List<EventMention> events = events("Presiden Prancis Emmanuel Macron bertemu Kanselir Jerman Olaf Scholz di"
                + " Berlin, Selasa (9/7/2024). Pertemuan itu berlangsung lama. Cuaca di kota itu cerah. Jalan-jalan sepi."
                + " Toko-toko buka. Inggris menjatuhkan sanksi terhadap Myanmar. Macron mengecam Brasil.");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.SANCTION)
                .singleElement()
                .satisfies(e -> assertThat(e.date()).isEqualTo("2024-07-03/2024-07-09"));
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.ACCUSATION)
                .singleElement()
                .satisfies(e -> assertThat(e.date()).isEqualTo("2024-07-09"));
    }

    @Test
    void anOldWarIsNotTheAttackOfTheseDays() {
        assertThat(events("Israel menyerang Lebanon. Perang Israel dan Lebanon meletus pada Oktober 2023."))
                .filteredOn(e -> e.type() == EventType.MILITARY)
                .extracting(EventMention::date)
                .contains("2024-07-10");
    }

    @Test
    void aPressAgencyThatReceivesAReleaseMeetsNobody() {
        assertThat(events("Demikian disampaikan dalam rilis yang diterima Reuters, Senin (8/7/2024)."))
                .noneMatch(e -> e.type() == EventType.MEETING);
    }
}
