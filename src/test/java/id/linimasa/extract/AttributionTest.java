package id.linimasa.extract;

import static id.linimasa.extract.InventedArticle.events;
import static id.linimasa.extract.InventedArticle.extraction;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventMention;
import id.linimasa.model.EventType;
import id.linimasa.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who says so, and by which medium, in invented sentences.
class AttributionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        “Kami tidak akan menyerah kepada siapa pun di dunia,” kata Presiden Kenya William Ruto. | William Ruto
        "Kami tidak akan menyerah kepada siapa pun di dunia," ujar Presiden Kenya William Ruto kepada wartawan. | William Ruto
        ‘Kami tidak akan menyerah kepada siapa pun di dunia,’ tutur Presiden Kenya William Ruto. | William Ruto
        Presiden Kenya William Ruto mengatakan: “Kami tidak akan menyerah kepada siapa pun di dunia.” | William Ruto
        Presiden Kenya William Ruto menegaskan, "Kami tidak akan menyerah kepada siapa pun di dunia." | William Ruto
        Kata Presiden Kenya William Ruto, “Kami tidak akan menyerah kepada siapa pun di dunia.” | William Ruto
        Presiden Kenya William Ruto menolak mundur. “Kami tidak akan menyerah kepada siapa pun di dunia,” ujarnya. | William Ruto
        “Kami percaya pada ‘jalan tengah’ yang adil bagi semua pihak,” kata Presiden Kenya William Ruto. | William Ruto
        “Kami tidak akan menyerah. Dunia melihat kami dengan jelas hari ini,” kata Presiden Kenya William Ruto. | William Ruto
        “Kami tidak akan menyerah kepada siapa pun di dunia,” demikian pernyataan Presiden Kenya William Ruto. | William Ruto
        """)
    void aQuotationHasItsSpeaker(String text, String speaker) {
        List<Quote> quotes = extraction(text).quotes();
        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().speaker()).isEqualTo(speaker);
        assertThat(quotes.getFirst().direct()).isTrue();
    }

    @Test
    void saidAgainMeansTheSpeakerBefore() {
        List<Quote> quotes = extraction("“Kami tidak akan menyerah kepada siapa pun,” kata Presiden Kenya William Ruto."
                        + " “Dunia harus tahu bahwa kami siap berunding,” tambahnya.")
                .quotes();
        assertThat(quotes).extracting(Quote::speaker).containsExactly("William Ruto", "William Ruto");
    }

    @Test
    void saidByHimMeansThePersonOfTheSentenceBeforeWhereItIsNewer() {
        List<Quote> quotes = extraction("“Kami tidak akan menyerah kepada siapa pun,” kata Presiden Kenya William Ruto."
                        + " Brasil memiliki hutan yang luas dan sungai yang panjang. Presiden Argentina Javier Milei"
                        + " tertawa mendengar hal itu. “Mereka sudah lama kalah dan tahu itu,” ujarnya.")
                .quotes();
        assertThat(quotes).extracting(Quote::speaker).containsExactly("William Ruto", "Javier Milei");
    }

    @Test
    void aQuotationThatNobodySpeaksHasNoSpeaker() {
        List<Quote> quotes = extraction("“Kami tidak akan menyerah kepada siapa pun,” kata Presiden Kenya William Ruto."
                        + " Warga kota turun ke jalan. Toko-toko tutup sejak pagi. Bus kota berhenti. Di sebuah"
                        + " tembok tertulis “tidak ada perdamaian tanpa keadilan sosial” dengan cat merah.")
                .quotes();
        assertThat(quotes).extracting(Quote::speaker).containsExactly("William Ruto", null);
    }

    @Test
    void aParagraphLeftOpenIsQuotedToItsEnd() {
        List<Quote> quotes = extraction("“Kami tidak akan menyerah kepada siapa pun di dunia ini.\n"
                        + "“Kami hanya ingin damai dengan semua tetangga,” kata Presiden Kenya William Ruto.")
                .quotes();
        assertThat(quotes).hasSize(2);
        assertThat(quotes.getLast().speaker()).isEqualTo("William Ruto");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
        Presiden Turki Recep Tayyip Erdogan mengatakan bahwa Mesir akan bertemu Sudan pada 20 Juli 2024. | MEETING | Recep Tayyip Erdogan
        Menurut Presiden Turki Recep Tayyip Erdogan, Mesir menyerang Sudan pada 9 Juli 2024. | MILITARY | Recep Tayyip Erdogan
        Mesir menyerang Sudan pada 9 Juli 2024, kata Presiden Turki Recep Tayyip Erdogan. | MILITARY | Recep Tayyip Erdogan
        "Mesir menyerang Sudan pada 9 Juli 2024 dan dunia diam saja," kata Presiden Turki Recep Tayyip Erdogan. | MILITARY | Recep Tayyip Erdogan
        Mesir menyerang Sudan pada 9 Juli 2024. | MILITARY | -
        Presiden Turki Recep Tayyip Erdogan mengatakan hal itu setelah Mesir menyerang Sudan pada 9 Juli 2024. | MILITARY | -
        Presiden Turki Recep Tayyip Erdogan mengecam Mesir pada 9 Juli 2024. | ACCUSATION | -
        """)
    void aClaimHasTheOneWhoMakesIt(String text, EventType type, String speaker) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == type)
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.speaker()).isEqualTo(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Mesir menyerang Sudan pada 9 Juli 2024, dilansir Reuters, Rabu (10/7/2024). | Reuters
        Mesir menyerang Sudan pada 9 Juli 2024, seperti dikutip dari AFP. | AFP
        Dilansir kantor berita Reuters, Mesir menyerang Sudan pada 9 Juli 2024. | Reuters
        """)
    void aClaimHasTheMediumItCameBy(String text, String via) {
        EventMention attack = events(text).getFirst();
        assertThat(attack.via()).isEqualTo(via);
        assertThat(attack.date()).isEqualTo("2024-07-09");
    }

    @Test
    void whoMakesAStatementSpeaks() {
        assertThat(events(
                        "Presiden Turki Recep Tayyip Erdogan menggelar konferensi pers di Ankara, Selasa (9/7/2024)."))
                .filteredOn(e -> e.type() == EventType.STATEMENT)
                .extracting(EventMention::speaker)
                .containsExactly("Recep Tayyip Erdogan");
    }
}
