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

/// Words of events that tell none, in invented sentences, dated Wednesday 10 July 2024.
class UntoldEventsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harga gandum naik imbas perang Sudan dan Etiopia, kata pedagang, Selasa (9/7/2024).",
                "Di tengah konflik Sudan dan Etiopia, pasar tutup pada Selasa (9/7/2024).",
                "Sudan memahami strategi perang Etiopia pada Selasa (9/7/2024).",
                "Kompleks itu ditemukan pada 3 Juli 2024 dan pernah dipakai Sudan selama era Perang Dingin.",
            })
    void aWarThatAStoryTakesPlaceInIsNoEvent(String text) {
        assertThat(events(text)).noneMatch(e -> e.type() == EventType.MILITARY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sejak 8 Mei 2024, menyusul dimulainya perang Sudan dan Etiopia, sekolah ditutup. | 2024-05-08
        Perang Sudan dan Etiopia pecah pada 3 Mei 2024. | 2024-05-03
        Sudan melancarkan perang terhadap Etiopia pada 3 Mei 2024. | 2024-05-03
        Bantuan terhenti akibat perang Sudan dan Etiopia sejak Mei 2024. | 2024-05
        """)
    void aWarThatBeginsOnADayIsOne(String text, String date) {
        assertThat(events(text)).anySatisfy(e -> {
            assertThat(e.type()).isEqualTo(EventType.MILITARY);
            assertThat(e.date()).isEqualTo(date);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ketika diminta komentar oleh Sudan, Etiopia diam pada Selasa (9/7/2024).",
                "Perdana Menteri Etiopia Abiy Ahmed menolak untuk merinci angka itu pada Selasa (9/7/2024).",
                "Etiopia menekan harga gandum pada Selasa (9/7/2024).",
                "Warga mendoakan ribuan orang Sudan yang tewas di perbatasan, Selasa (9/7/2024).",
            })
    void whatReportersAndMarketsSayIsNoAct(String text) {
        assertThat(events(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Setiap tahun ASEAN menggelar KTT di negara ketua.",
                "Sudan juga kerap menyerang warga Etiopia yang mengantre makanan.",
                "Sudan dan Etiopia rutin menggelar latihan militer bersama.",
                "Serangan Sudan di wilayah Etiopia telah melonjak sejak Oktober 2023.",
                "Serangan Sudan di Etiopia semakin gencar sejak Mei 2024.",
                "Hingga Maret 2024, Mesir menduduki peringkat kelima di kawasan itu.",
                "Mesir menjadi negara Afrika ketiga yang mengakui Kosovo.",
            })
    void whatComesAgainAndAgainAndRanksAreNoEvents(String text) {
        assertThat(events(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Hingga Maret 2024, 147 negara telah mengakui Palestina. | 2024-03
        Pada 2 Juli 2024 Sudan membebaskan tahanan Etiopia yang diculik di Khartoum. | -
        """)
    void theTimeOfSomethingElseDatesNoDeed(String text, String date) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.AGREEMENT || e.type() == EventType.MILITARY)
                .allSatisfy(e -> assertThat(e.date()).isNotEqualTo(date.equals("-") ? "2024-07-02" : date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jumlah serangan Sudan ke Etiopia mencapai 300 pada Juni 2024.",
                "Kunjungan wisatawan Australia ke Bali mencapai rekor pada Juni 2024.",
                "Sudan memberi pembebasan visa bagi warga Etiopia pada Juni 2024.",
                "Sudan mengantisipasi serangan Etiopia pada Senin (8/7/2024).",
                "Konflik Sudan dan Etiopia di perbatasan telah terjadi berulang kali sejak 2011.",
                "Joko Widodo menjadi Presiden RI pertama yang singgah di sana.",
                "Kapan Duta Besar Mesir untuk Sudan dilantik?",
                "Joko Widodo segera kembali ke rumah.",
                "Joko Widodo dipulangkan setelah perawatan pada Senin (8/7/2024).",
                "Singapura meluncurkan aplikasi baru pada Senin (8/7/2024).",
                "Singapura meluncurkan perangkat lunak pada Senin (8/7/2024).",
                "Korea Selatan jatuh ke dalam ketidakpastian pada Senin (8/7/2024).",
                "Izin tambang itu dicabut Joko Widodo pada Senin (8/7/2024).",
            })
    void countsIdiomsRanksAndQuestionsAreNoEvents(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void whatAPlanIsForIsNotDone() {
        assertThat(events("Joko Widodo mengeklaim rencana itu demi memulangkan para sandera."))
                .noneMatch(e -> e.type() == EventType.DEESCALATION);
    }

    @Test
    void whatAPictureIsSaidToShowDidNotHappen() {
        String body = "Gambar itu beredar di media sosial.";
        assertThat(events("Video “Tentara Sudan Datang untuk Menyerang Etiopia di Perbatasan”", body))
                .isEmpty();
        assertThat(events("Tentara Sudan Menyerang Etiopia di Perbatasan", body))
                .extracting(EventMention::type)
                .containsExactly(EventType.MILITARY);
    }

    @Test
    void aDeedToldBehindLongAgoIsNoNews() {
        String lead = "Retno Marsudi bertemu Wang Yi di Bali pada Selasa (9/7/2024). Hubungan mereka baik. ";
        assertThat(events(lead + "Sudan menyerang Etiopia pada 3 Mei 2021. Etiopia menyerang balik Khartoum."))
                .filteredOn(e -> names(e).contains("Etiopia"))
                .noneMatch(e -> "2024-07-09".equals(e.date()));
    }

    @Test
    void theListOfThosePresentIsNoVisit() {
        assertThat(events("Hadir dalam rapat itu Wakil Presiden wilayah Asia Abiy Ahmed, Selasa (9/7/2024)."))
                .noneMatch(e -> e.type() == EventType.VISIT);
    }

    @Test
    void whatIsNotYetRecognisedIsNotRefused() {
        assertThat(events("Etiopia belum memutuskan mengakui Palestina sebagai negara, Selasa (9/7/2024)."))
                .noneMatch(e -> e.type() == EventType.REJECTION);
    }

    @Test
    void whatFollowersDoIsNoActOfTheirLeader() {
        List<EventMention> events =
                events("Para pendukung Emmanuel Macron menyerbu gedung Kementerian Pertahanan Mesir pada 3 Juli 2024.");
        assertThat(events).allSatisfy(e -> assertThat(names(e)).doesNotContain("Emmanuel Macron"));
    }

    @Test
    void theDeadlineOfWhatIsAnnouncedDatesNoAnnouncement() {
        List<EventMention> events =
                events("Etiopia mengumumkan bahwa Sudan memutuskan hal itu dalam dua minggu ke depan.");
        assertThat(events).noneMatch(e -> "2024-07-10/2024-07-24".equals(e.date()));
    }

    @Test
    void aSpokesmanIsNoStatement() {
        assertThat(events("Tokoh Etiopia itu sempat menjadi juru bicara resmi Sudan hingga Maret 2024."))
                .noneMatch(e -> e.type() == EventType.STATEMENT && e.status() == EventStatus.OCCURRED);
    }
}
