package id.linimasa.extract;

import static id.linimasa.extract.InventedArticle.events;
import static id.linimasa.extract.InventedArticle.names;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventMention;
import id.linimasa.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where invented events took place, and whom an office means.
class EventPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Macron bertemu Olaf Scholz di Berlin, Selasa (9/7/2024). | MEETING | Berlin
        Macron bertemu Olaf Scholz di sela-sela KTT G20 di Bali, Selasa (9/7/2024). | MEETING | Bali
        Perundingan antara Iran dan Arab Saudi memasuki hari kedua di Muscat, Selasa (9/7/2024). | MEETING | Muscat
        Narendra Modi bertolak ke Moskow pada Senin (8/7/2024). | VISIT | Moskow
        Narendra Modi akan datang ke Moskow pada 20 Juli 2024 untuk berbicara dengan Vladimir Putin. | MEETING | Moskow
        Hamas menyerang Israel pada 7 Oktober 2023. | MILITARY | Israel
        Serangan Rusia di Kharkiv menewaskan dua orang pada Selasa (9/7/2024). | MILITARY | Kharkiv
        Macron bertemu Vladimir Putin di Istana Konstantinovsky, Sankt Peterburg, Rusia, pada 9 Juli 2024. | MEETING | Saint Petersburg
        Di Jenewa, Iran dan Amerika Serikat menggelar perundingan pada 9 Juli 2024. | MEETING | Jenewa
        Iran dan Amerika Serikat menggelar perundingan soal perang di Gaza pada 9 Juli 2024. | MEETING | -
        Jepang dan Prancis menggelar konferensi tentang Suriah di Jenewa pada Selasa (9/7/2024). | MEETING | Jenewa
        Kabinet Israel menggelar rapat untuk menentukan langkah di Jalur Gaza pada Selasa (9/7/2024). | MEETING | -
        Vladimir Putin menerima utusan Amerika Serikat, Keith Kellogg, beserta Marco Rubio, di Kremlin, Selasa (9/7/2024). | MEETING | Kremlin
        Iran dan Amerika Serikat menggelar perundingan di luar Iran pada Selasa (9/7/2024). | MEETING | -
        Trump berbicara lewat telepon dengan para pemimpin Arab Saudi dan Qatar di Timur Tengah pada Selasa (9/7/2024). | CALL | -
        Indonesia menampung 100 warga Palestina dari Jalur Gaza di Pulau Galang pada Selasa (9/7/2024). | AID | Pulau Galang
        """)
    void aSentenceTellsWhere(String text, EventType type, String place) {
        assertPlace(text, type, place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Serangan Amerika Serikat terhadap situs nuklir Iran terjadi pada 9 Juli 2024. | Iran
        Serangan Iran terhadap pangkalan Amerika Serikat terjadi pada 9 Juli 2024. | -
        Iran menembak jatuh drone pengintai Amerika Serikat pada 9 Juli 2024. | -
        Israel menyerang konsulat Iran di Damaskus pada 1 April 2024. | Damaskus
        Serangan udara Rusia terhadap sebuah rumah sakit di Kharkiv menewaskan lima orang pada Selasa (9/7/2024). | Kharkiv
        Lima warga Palestina tewas ditembak saat mengantre bantuan di dekat kota Rafah pada Selasa (9/7/2024). | Rafah
        Jet tempur Amerika Serikat dikerahkan untuk mengusir pesawat sipil di atas Camp David pada 9 Juli 2024. | Camp David
        Pasukan Ukraina bertahan di Kherson. Serangan Rusia di kota itu menewaskan dua orang pada 9 Juli 2024. | Kherson
        Macron mengecam serangan Rusia dalam konferensi pers di Brussel, Selasa (9/7/2024). | -
        Serangan Hamas pada 7 Oktober 2023 memicu operasi militer Israel di Gaza. | -
        Israel menahan rombongan jurnalis Indonesia pada Selasa (9/7/2024). | -
        Israel membunuh lebih dari 100 warga Palestina di Gaza pada Selasa (9/7/2024). | Jalur Gaza
        """)
    void anAttackIsWhereItStrikes(String text, String place) {
        assertPlace(text, EventType.MILITARY, place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Macron mengecam serangan Rusia di Kharkiv pada Selasa (9/7/2024). | ACCUSATION | -
        Macron mengecam serangan Rusia dalam konferensi pers di Brussel, Selasa (9/7/2024). | ACCUSATION | Brussel
        Dalam jumpa pers di Gedung Putih, Selasa (9/7/2024), Biden menuduh Rusia menyerang rumah sakit. | ACCUSATION | Gedung Putih
        Saat menggelar konferensi pers di Wina, Scholz mengatakan pada Selasa (9/7/2024) bahwa bantuan akan dikirim. | STATEMENT | Wina
        Macron dan Scholz mengumumkan kesepakatan itu seusai pertemuan di Istana Elysee, Paris, Selasa (9/7/2024). | STATEMENT | Paris
        "Kami siap," kata Retno Marsudi di sela perhelatan pameran pertahanan di Surabaya, Selasa (9/7/2024). | STATEMENT | Surabaya
        "Kami siap," kata Retno Marsudi pada Selasa (9/7/2024) soal perang di Gaza. | STATEMENT | -
        Iran, yang ada di belakang Hizbullah, menentang keputusan itu pada Selasa (9/7/2024). | REJECTION | -
        Jerman menyetujui operasi di Jalur Gaza pada Selasa (9/7/2024). | AGREEMENT | -
        "Kami siap," kata Retno Marsudi di Gedung Merdeka, Bandung, Selasa (9/7/2024). | STATEMENT | Bandung
        Anwar Ibrahim menuntut gencatan senjata di Gaza pada Selasa (9/7/2024). | DEMAND | -
        """)
    void whatIsSaidIsWhereItsSpeakerIs(String text, EventType type, String place) {
        assertPlace(text, type, place);
    }

    private static void assertPlace(String text, EventType type, String place) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == type)
                .isNotEmpty()
                .first()
                .satisfies(e -> assertThat(e.place()).isEqualTo(place));
    }

    @Test
    void anOfficeMeansThePersonWhoHoldsIt() {
        List<EventMention> events =
                events("Presiden Rusia Vladimir Putin berpidato di Moskow, Selasa (9/7/2024). Sekjen PBB Antonio"
                        + " Guterres mendengarkannya. Pertemuan pemimpin Rusia dengan Sekjen PBB akan digelar pada 20 Juli"
                        + " 2024.");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.MEETING)
                .hasSize(1)
                .first()
                .satisfies(e -> assertThat(names(e)).containsExactlyInAnyOrder("Vladimir Putin", "Antonio Guterres"));
    }

    @Test
    void aColleagueIsWhoHoldsTheSameOfficeElsewhere() {
        List<EventMention> events =
                events("Presiden Rusia Vladimir Putin berada di Sochi. Presiden Turki Recep Tayyip Erdogan"
                        + " menelepon rekannya dari Rusia pada Selasa (9/7/2024).");
        assertThat(events).hasSize(1);
        assertThat(names(events.getFirst())).containsExactlyInAnyOrder("Recep Tayyip Erdogan", "Vladimir Putin");
    }

    @Test
    void bothCountriesAreThePairNamedBefore() {
        List<EventMention> events = events("Perang Thailand dan Kamboja pecah pada 3 Juli 2024. Kedua negara akhirnya"
                + " menyepakati gencatan senjata pada 9 Juli 2024.");
        assertThat(events)
                .filteredOn(e -> "2024-07-09".equals(e.date()))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(names(e)).containsExactlyInAnyOrder("Thailand", "Kamboja"));
    }

    @Test
    void aMeetingOnTheDayOfTheVisitTookPlaceThere() {
        List<EventMention> events =
                events("Narendra Modi tiba di Moskow pada Senin (8/7/2024). Pada hari yang sama ia bertemu"
                        + " Presiden Rusia Vladimir Putin.");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.MEETING)
                .hasSize(1)
                .first()
                .satisfies(e -> {
                    assertThat(e.place()).isEqualTo("Moskow");
                    assertThat(e.partOf()).isNotNull();
                });
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        Perdana Menteri Jepang Fumio Kishida, Jepang
        Presiden Prancis Emmanuel Macron, -
        """)
    void aGuestMeetsHisHostInHisLand(String other, String place) {
        List<EventMention> events = events(
                "Narendra Modi tiba di Jepang pada Senin (8/7/2024). Pada Rabu (10/7/2024) ia bertemu " + other + ".");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.MEETING)
                .hasSize(1)
                .first()
                .satisfies(e -> assertThat(e.place()).isEqualTo(place));
    }

    @Test
    void visitsToTwoCountriesAreTwo() {
        List<EventMention> events =
                events("Macron mengunjungi Ukraina pada pekan ini. Setelah dari Ukraina, Macron akan"
                        + " melakukan kunjungan ke Rusia.");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.VISIT)
                .extracting(EventMention::place)
                .containsExactly("Ukraina", "Rusia");
    }

    @Test
    void aSiteThatWasSeenIsNotWhereTheNextMeetingWas() {
        List<EventMention> events =
                events("Narendra Modi mengunjungi Istana Kekaisaran Tokyo pada Senin (8/7/2024). Pada hari yang sama ia"
                        + " bertemu Presiden Prancis Emmanuel Macron.");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.MEETING)
                .hasSize(1)
                .first()
                .satisfies(e -> assertThat(e.place()).isNull());
    }

    @Test
    void theTownIsMeantThatLiesInTheRegionToldFirst() {
        List<EventMention> events =
                events("Lima warga Palestina tewas ditembak di Gaza pada Selasa (9/7/2024). Lima warga Palestina tewas"
                        + " ditembak pada Selasa saat menunggu bantuan di dekat kota Rafah, Gaza.");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.MILITARY)
                .extracting(EventMention::place)
                .containsExactly("Rafah");
    }

    @Test
    void whoSpeaksOfAVisitorIsNotWhereTheVisitorIs() {
        List<EventMention> events =
                events("Macron mengunjungi Jepang pada Selasa (9/7/2024). Juru bicara oposisi Marine Le"
                        + " Pen menyambut baik upaya Macron pada Selasa (9/7/2024).");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.STATEMENT)
                .hasSize(1)
                .first()
                .satisfies(e -> {
                    assertThat(e.place()).isNull();
                    assertThat(e.partOf()).isNull();
                });
    }
}
