package id.linimasa.extract;

import static id.linimasa.extract.InventedArticle.events;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On which day invented events took place.
class EventDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        JAKARTA, Senin (8/7/2024) - Retno Marsudi akan bertemu Wang Yi di Bali pada Jumat (12/7/2024). | PLANNED | 2024-07-12
        JAKARTA, KANTOR BERITA, Senin (8/7/2024) – Retno Marsudi akan bertemu Wang Yi di Bali. | PLANNED | -
        JAKARTA, Senin (8/7/2024) - Retno Marsudi bertemu Wang Yi di Bali. | OCCURRED | 2024-07-08
        JAKARTA - Retno Marsudi bertemu Wang Yi di Bali pada Sabtu (6/7/2024). | OCCURRED | 2024-07-06
        Pada Senin (8/7/2024) - hari kedua kunjungannya - Retno Marsudi bertemu Wang Yi di Bali. | OCCURRED | 2024-07-08
        """)
    void aDatelineDatesNoPlan(String text, EventStatus status, String date) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.MEETING)
                .hasSize(1)
                .first()
                .satisfies(e -> {
                    assertThat(e.status()).isEqualTo(status);
                    assertThat(e.date()).isEqualTo(date);
                });
    }

    @Test
    void aStoryBetweenTwoHoursOfOneDayStaysOnThatDay() {
        assertThat(events("Retno Marsudi berpidato di Bali pada Selasa (9/7/2024). Kronologi kejadian itu panjang."
                        + " Israel menyerang Gaza pada 8 Mei 2024 pukul 04.00. Narendra Modi bertemu Olaf Scholz di Berlin. Iran"
                        + " menyerang Haifa pada 8 Mei 2024 pukul 06.00."))
                .filteredOn(e -> e.type() == EventType.MEETING)
                .hasSize(1)
                .allSatisfy(e -> assertThat(e.date()).isEqualTo("2024-05-08"));
    }
}
