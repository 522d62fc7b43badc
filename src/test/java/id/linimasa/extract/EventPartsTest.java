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

/// Who takes part where a clause hides it, and what tells no event; invented sentences of Wednesday 10 July 2024.
class EventPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hari | Brasil mengecam Argentina sehari setelah Chile menyerang Peru. | Chile, Peru | 2024-07-09
        pekan | Brasil mengecam Argentina, dua pekan setelah Chile menyerang Peru. | Chile, Peru | 2024-W26
        bulan | Brasil mengecam Argentina lebih dari sebulan setelah Chile menyerang Peru. | Chile, Peru | 2024-06
        """)
    void aLengthBeforeSetelahDatesWhatFollows(String unit, String text, String who, String date) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.MILITARY)
                .singleElement()
                .satisfies(e -> {
                    assertThat(names(e)).containsExactlyInAnyOrder(who.split(", "));
                    assertThat(e.date()).as(unit).isEqualTo(date);
                });
    }

    @Test
    void aLengthThatLastsDatesNothing() {
        assertThat(events("Kota itu hancur selama dua tahun setelah Chile menyerang Peru pada Mei 2020."))
                .filteredOn(e -> e.type() == EventType.MILITARY)
                .singleElement()
                .satisfies(e -> assertThat(e.date()).isEqualTo("2020-05"));
    }

    @Test
    void whatSejakOpensTakesNoDayOfTheMainClause() {
        assertThat(events(
                        "Menlu Brasil Joao Prado bertemu Menlu Argentina Luis Vega pada Selasa (9/7/2024), pertama kali"
                                + " sejak invasi Chile ke Peru."))
                .filteredOn(e -> e.type() == EventType.MILITARY)
                .noneMatch(e -> "2024-07-09".equals(e.date()));
    }

    @Test
    void aPlanTakesTheDayToComeRatherThanTheDayOfItsAnnouncement() {
        assertThat(events(
                        "Pekan lalu Presiden Brasil Joao Prado mengumumkan bahwa Brasil akan mengakui Palestina pada 23"
                                + " September 2024."))
                .filteredOn(e -> e.type() == EventType.AGREEMENT)
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.date()).isEqualTo("2024-09-23");
                    assertThat(e.status()).isEqualTo(EventStatus.PLANNED);
                });
    }

    @Test
    void theLeadTellsTheHeadlineAgainWhoeverItsTargetIs() {
        assertThat(events(
                        "Brasil Tolak Seruan Vega",
                        "Pemerintah Brasil pada Selasa (9/7/2024) menolak seruan Argentina untuk mundur."))
                .filteredOn(e -> e.type() == EventType.REJECTION)
                .singleElement()
                .satisfies(e -> assertThat(e.date()).isEqualTo("2024-07-09"));
    }

    @Test
    void aCapitalThatTalksIsItsCountry() {
        assertThat(events(
                        "Rusia dan Iran dekat. Perundingan antara Moskow dan Teheran digelar pada Selasa (9/7/2024)."))
                .filteredOn(e -> e.type() == EventType.MEETING)
                .singleElement()
                .satisfies(e -> assertThat(names(e)).containsExactlyInAnyOrder("Rusia", "Iran"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Reuters melaporkan pada Selasa (9/7/2024) bahwa harga minyak naik.
        Media pemerintah Iran melaporkan pada Selasa (9/7/2024) bahwa harga minyak naik.
        """)
    void whatThePressReportsIsNoStatement(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void theFirstSentenceOfAnArticleThatTellsNothingElseIsAStatement() {
        assertThat(events("Brasil menyatakan terbuka untuk menerima para ahli. Cuaca di sana cerah."))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.type()).isEqualTo(EventType.STATEMENT);
                    assertThat(names(e)).containsExactly("Brasil");
                    assertThat(e.date()).isEqualTo("2024-07-10");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Pemberontak yang didukung Iran itu menyerang Yordania pada Selasa (9/7/2024).
        Warga negara Iran terbang ke Yordania pada Selasa (9/7/2024).
        """)
    void whoIsNamedOnlyToSayWhoActsDoesNotAct(String text) {
        assertThat(events(text)).allSatisfy(e -> assertThat(names(e)).doesNotContain("Iran"));
    }

    @Test
    void whatIsRefusedByWordsThatPointBackIsItsOwners() {
        assertThat(events("Terkait rencana Brasil, Argentina menolak keras rencana tersebut pada Selasa (9/7/2024)."))
                .filteredOn(e -> e.type() == EventType.REJECTION)
                .singleElement()
                .satisfies(e -> assertThat(names(e)).containsExactly("Argentina", "Brasil"));
    }

    @Test
    void whoMeetsARefusalDoesNotRefuse() {
        assertThat(events("Brasil mendapat kecaman keras dari Argentina pada Selasa (9/7/2024)."))
                .filteredOn(e -> e.type() == EventType.ACCUSATION)
                .singleElement()
                .satisfies(e -> assertThat(e.participants())
                        .extracting(p -> p.name() + " " + p.role())
                        .containsExactlyInAnyOrder("Argentina AGENT", "Brasil TARGET"));
    }

    @Test
    void theEnvoyOfALeaderIsNotTheLeader() {
        assertThat(events("Presiden Rusia Vladimir Putin menerima utusan khusus Presiden Donald Trump, Steve Witkoff,"
                        + " pada Selasa (9/7/2024)."))
                .filteredOn(e -> e.type() == EventType.MEETING)
                .singleElement()
                .satisfies(e -> assertThat(names(e)).containsExactlyInAnyOrder("Vladimir Putin", "Steve Witkoff"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Brasil mengutuk setiap serangan Argentina. | MILITARY
        Brasil harus menyerahkan atau menghancurkan kapal itu, kata Argentina. | MILITARY
        Kapal perang Brasil berlabuh di Manila pada Selasa (9/7/2024). | MILITARY
        Brasil melepaskan bom ke arah Argentina pada Selasa (9/7/2024). | DEESCALATION
        Ilmuwan Joao Prado keluar dari Brasil pada Selasa (9/7/2024). | REJECTION
        Pedagang itu dipanggil pengadilan Brasil pada Selasa (9/7/2024). | PROTEST
        """)
    void wordsOfEventsThatTellNone(String text, EventType type) {
        assertThat(events(text)).extracting(EventMention::type).doesNotContain(type);
    }

    @Test
    void anEnvoyWhoIsSummonedIsAProtest() {
        List<EventMention> events =
                events("Duta Besar Argentina dipanggil Kementerian Luar Negeri Brasil pada Selasa (9/7/2024).");
        assertThat(events).extracting(EventMention::type).containsExactly(EventType.PROTEST);
    }

    @Test
    void aWarSinceADayGoesOn() {
        assertThat(events("Brasil dan Argentina berperang sejak Februari 2024."))
                .singleElement()
                .satisfies(e -> assertThat(e.status()).isEqualTo(EventStatus.ONGOING));
    }

    @Test
    void aMeetingIsWhereItsGuestWasOnThatDay() {
        assertThat(events("Presiden Brasil Joao Prado mengunjungi Manila pada Selasa (9/7/2024). Prado bertemu Perdana"
                        + " Menteri Jepang Kenji Sato pada Selasa (9/7/2024)."))
                .filteredOn(e -> e.type() == EventType.MEETING)
                .singleElement()
                .satisfies(e -> assertThat(e.place()).isEqualTo("Manila"));
    }

    @Test
    void thePlaceOfOneEventIsNotThatOfTheMainClause() {
        assertThat(events("Setelah pertemuan Joao Prado dengan Kenji Sato di Manila, Argentina mengecam Brasil."))
                .filteredOn(e -> e.type() == EventType.ACCUSATION)
                .singleElement()
                .satisfies(e -> assertThat(e.place()).isNull());
    }
}
