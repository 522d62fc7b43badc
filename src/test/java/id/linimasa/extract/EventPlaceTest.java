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
        """)
    void aSentenceTellsWhere(String text, EventType type, String place) {
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
}
