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
import org.junit.jupiter.params.provider.ValueSource;

/// How sure invented sentences are of what they tell: happened, planned, off, denied, on a condition, or not at
/// all.
class EventStatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Presiden Brasil Lula da Silva akan bertemu Presiden Argentina Javier Milei di Montevideo pada 20 Juli 2024. | MEETING | 2024-07-20 | PLANNED
        Menteri Luar Negeri Mesir Badr Abdelatty dijadwalkan berkunjung ke Ankara pada Jumat (12/7/2024). | VISIT | 2024-07-12 | PLANNED
        KTT Uni Afrika dan Uni Eropa akan digelar di Luanda pada 5 Agustus 2024. | MEETING | 2024-08-05 | PLANNED
        India dan Pakistan berencana menggelar perundingan di Doha pada 18 Juli 2024. | MEETING | 2024-07-18 | PLANNED
        Pertemuan antara Serbia dan Kosovo di Brussel pada 8 Juli 2024 ditunda. | MEETING | 2024-07-08 | POSTPONED
        Perundingan Sudan dan Etiopia yang dijadwalkan pada 15 Juli 2024 ditunda hingga bulan depan. | MEETING | 2024-07-15 | POSTPONED
        Kunjungan Presiden Kenya William Ruto ke Somalia pada 9 Juli 2024 dibatalkan. | VISIT | 2024-07-09 | CANCELLED
        Lula da Silva batal bertemu Javier Milei pada 9 Juli 2024. | MEETING | 2024-07-09 | CANCELLED
        Pertemuan Lula da Silva dan Javier Milei pada 9 Juli 2024 batal digelar. | MEETING | 2024-07-09 | CANCELLED
        Lula da Silva membantah akan bertemu Javier Milei pada 20 Juli 2024. | MEETING | 2024-07-20 | DENIED
        Mesir membantah Lula da Silva akan bertemu Javier Milei pada 20 Juli 2024. | MEETING | 2024-07-20 | DENIED
        Mesir menepis kabar yang menyebut Lula da Silva sudah bertemu Javier Milei pada 6 Juli 2024. | MEETING | 2024-07-06 | DENIED
        Mesir membantah kabar itu dan akan bertemu Sudan di Kairo pada 15 Juli 2024. | MEETING | 2024-07-15 | PLANNED
        Mesir akan secara resmi membuka kedutaan dan mengakui Kosovo pada 20 Juli 2024. | AGREEMENT | 2024-07-20 | PLANNED
        Mesir telah secara resmi membuka kedutaan dan mengakui Kosovo pada 2 Juli 2024. | AGREEMENT | 2024-07-02 | OCCURRED
        FIFA menunda keputusan tentang sanksi yang bakal segera dijatuhkan terhadap Sudan pada 20 Juli 2024. | SANCTION | 2024-07-20 | PLANNED
        Pertemuan para menteri Sudan dan Etiopia akan segera digelar di Kairo pada Kamis (11/7/2024). | MEETING | 2024-07-11 | PLANNED
        Sudan dan Etiopia gagal bertemu di Kairo pada 8 Juli 2024. | MEETING | 2024-07-08 | CANCELLED
        Lula da Silva tak jadi berkunjung ke Sudan pada 8 Juli 2024. | VISIT | 2024-07-08 | CANCELLED
        Perundingan Sudan dan Etiopia sedianya digelar pada 8 Juli 2024. | MEETING | 2024-07-08 | PLANNED
        Andai Sudan menyerang Etiopia pada 20 Juli 2024, Mesir akan membantu. | MILITARY | 2024-07-20 | CONDITIONAL
        Sudan akan terus menyerang Etiopia pada 20 Juli 2024. | MILITARY | 2024-07-20 | PLANNED
        Sudan dan Etiopia terlibat aksi saling serang sejak 3 Mei lalu, yang terus berlanjut hingga kini. | MILITARY | 2024-05-03 | ONGOING
        Serangan Sudan terhadap Etiopia pada 3 Mei 2024 merupakan operasi yang direncanakan dengan matang. | MILITARY | 2024-05-03 | OCCURRED
        Mesir mengumumkan Dewan Keamanan PBB akan mengadakan sesi khusus pada Kamis (11/7/2024) pagi. | MEETING | 2024-07-11TMO | PLANNED
        Israel akan menarik pasukan pada 20 Juli 2024 asalkan Hamas membebaskan sandera. | DEESCALATION | 2024-07-20 | CONDITIONAL
        Jika Iran setuju, Amerika Serikat akan mencabut sanksi pada Agustus 2024. | DEESCALATION | 2024-08 | CONDITIONAL
        Rusia dan Ukraina masih berunding di Istanbul sejak Senin (8/7/2024). | MEETING | 2024-07-08 | ONGOING
        India dan China sedang menggelar latihan militer bersama pada 10 Juli 2024. | MILITARY | 2024-07-10 | ONGOING
        Lula da Silva telah bertemu Javier Milei pada 9 Juli 2024. | MEETING | 2024-07-09 | OCCURRED
        Usai bertemu Javier Milei pada 9 Juli 2024, Lula da Silva menggelar konferensi pers. | MEETING | 2024-07-09 | OCCURRED
        """)
    void aSentenceSaysHowSureItIs(String text, EventType type, String date, EventStatus status) {
        assertThat(events(text)).anySatisfy(e -> {
            assertThat(e.type()).isEqualTo(type);
            assertThat(e.date()).isEqualTo(date);
            assertThat(e.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lula da Silva tidak bertemu Javier Milei pada 9 Juli 2024.",
                "Lula da Silva belum pernah bertemu Javier Milei.",
                "Lula da Silva nyaris bertemu Javier Milei.",
                "Lula da Silva hampir saja bertemu Javier Milei pada 9 Juli 2024.",
                "Lula da Silva pulang tanpa bertemu Javier Milei.",
                "Israel belum menunjukkan tanda-tanda menghentikan serangan.",
                "Lula da Silva ditanya apakah Brasil bersedia melakukan pembicaraan langsung dengan Argentina.",
                "Kalau Iran menyerang Israel, kawasan itu akan terbakar.",
                "Turis Jerman menyerang Bali dengan kamera setiap musim panas menurut buku panduan.",
            })
    void whatDidNotHappenAndIsNotPlannedHasNoMeetingOrAttack(String text) {
        assertThat(events(text))
                .filteredOn(e -> e.status() != EventStatus.CONDITIONAL)
                .extracting(EventMention::type)
                .doesNotContain(EventType.MEETING, EventType.DEESCALATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turki mendesak Siprus menarik pasukan sebelum 30 Juli 2024.",
                "Brasil mengecam rencana Argentina menggelar latihan militer pada 25 Juli 2024.",
                "Mesir menolak undangan Sudan untuk pertemuan pada 22 Juli 2024.",
            })
    void whatIsSaidIsNeverSaidInTheFuture(String text) {
        assertThat(events(text)).isNotEmpty().first().satisfies(e -> {
            assertThat(e.status()).isEqualTo(EventStatus.OCCURRED);
            assertThat(e.date()).isEqualTo("2024-07-10");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Lula da Silva membantah akan bertemu Javier Milei pada 20 Juli 2024. | MEETING
        Sudan membantah tuduhan menyerang kapal Mesir pada 8 Juli 2024. | REJECTION
        Sudan membantah wacana menarik pasukan dari Etiopia pada 8 Juli 2024. | REJECTION
        """)
    void aDenialIsListedOnce(String text, EventType type) {
        assertThat(events(text)).extracting(EventMention::type).containsExactly(type);
    }

    @Test
    void aReportWithAPastCueTakesNoDayToCome() {
        assertThat(events("Lula da Silva telah bertemu Javier Milei menjelang KTT pada 20 Juli 2024."))
                .filteredOn(e -> e.type() == EventType.MEETING && names(e).contains("Javier Milei"))
                .allSatisfy(e -> assertThat(e.date()).isNotEqualTo("2024-07-20"));
    }

    @Test
    void theSameDayInAQuotationIsNotThePlannedDayBefore() {
        List<EventMention> events = events("Presiden Ghana Nana Akufo-Addo bertemu Raja Ghana Otumfuo Osei pada Selasa"
                + " (9/7/2024). Keduanya akan menghadiri KTT di Accra pada 20 Juli 2024. Pada hari yang sama,"
                + " Ghana menandatangani perjanjian dagang dengan Togo.");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.AGREEMENT)
                .extracting(EventMention::date)
                .containsExactly("2024-07-09");
    }

    @Test
    void aConditionKeepsItsWords() {
        assertThat(events("Mesir akan membuka perbatasan dan bertemu Sudan pada 20 Juli 2024 jika serangan berhenti."))
                .filteredOn(e -> e.status() == EventStatus.CONDITIONAL)
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.condition()).isEqualTo("jika serangan berhenti"));
    }
}
