package id.linimasa.extract;

import static id.linimasa.extract.InventedArticle.events;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which of several times dates an event, and which dates none; invented sentences of Wednesday 10 July 2024.
class EventTimeTest {
    @Test
    void whatWasSaidTakesNoDayThatIsStillToCome() {
        List<EventMention> events = events(
                "Pertemuan antara Vietnam dan Laos ditunda hingga 20 Desember 2024, kata Presiden Prancis Emmanuel"
                        + " Macron.");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.STATEMENT)
                .noneMatch(e -> "2024-12-20".equals(e.date()));
    }

    @Test
    void howLongAgoTheLikeHappenedDatesNothing() {
        List<EventMention> visits =
                events("Narendra Modi akan melakukan kunjungan resmi ke Austria untuk pertama kalinya dalam tujuh tahun"
                        + " terakhir.");
        assertThat(visits).isNotEmpty().allMatch(e -> e.date() == null);
        List<EventMention> since =
                events("Narendra Modi tiba di Wina. Kunjungan itu menjadi kunjungan perdananya sejak Juni 2018.");
        assertThat(since).isNotEmpty().noneMatch(e -> "2018-06".equals(e.date()));
    }

    @Test
    void aPlanTakesTheDayToComeRatherThanANearerDayThatIsOver() {
        List<EventMention> events = events(
                "Presiden Prancis Emmanuel Macron yang terpilih pada Mei lalu itu dijadwalkan bertemu Kanselir Jerman"
                        + " Olaf Scholz di Berlin pada Jumat (12/7/2024).");
        assertThat(events).anySatisfy(e -> {
            assertThat(e.type()).isEqualTo(EventType.MEETING);
            assertThat(e.status()).isEqualTo(EventStatus.PLANNED);
            assertThat(e.date()).isEqualTo("2024-07-12");
        });
    }

    @Test
    void theTimeOfWhatWasAgreedIsNotTheTimeOfTheAgreement() {
        List<EventMention> events =
                events("Pemerintah Sudan menyetujui usulan Mesir untuk membuka perbatasan pada akhir tahun ini.");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.AGREEMENT)
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.status()).isEqualTo(EventStatus.OCCURRED);
                    assertThat(e.date()).isEqualTo("2024-07-10");
                });
    }
}
