package id.linimasa.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Extraction;
import id.linimasa.model.Participant;
import id.linimasa.model.Quote;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Invented sentences, dated Wednesday 10 July 2024, and the events that a reader would list.
class ExtractedEventsTest {
    private static final ExtractionPipeline PIPELINE = new ExtractionPipeline();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Presiden Prancis Emmanuel Macron bertemu Kanselir Jerman Olaf Scholz di Berlin, Selasa (9/7/2024). | MEETING | 2024-07-09 | OCCURRED | Emmanuel Macron, Olaf Scholz
        Macron dan Olaf Scholz akan bertemu di Paris pada 15 Juli 2024. | MEETING | 2024-07-15 | PLANNED | Emmanuel Macron, Olaf Scholz
        Iran dan Arab Saudi menggelar perundingan di Muscat pada 3 Juli 2024. | MEETING | 2024-07-03 | OCCURRED | Iran, Arab Saudi
        Perdana Menteri India Narendra Modi tiba di Moskow pada Senin (8/7/2024). | VISIT | 2024-07-08 | OCCURRED | Narendra Modi
        Narendra Modi dijadwalkan mengunjungi Austria pada 12 Juli 2024. | VISIT | 2024-07-12 | PLANNED | Narendra Modi
        Presiden Ukraina Volodymyr Zelensky berbicara melalui telepon dengan Xi Jinping pada Senin (8/7/2024). | CALL | 2024-07-08 | OCCURRED | Volodymyr Zelensky, Xi Jinping
        Inggris menjatuhkan sanksi terhadap Myanmar pada 2 Juli 2024. | SANCTION | 2024-07-02 | OCCURRED | Inggris, Myanmar
        Brasil mengecam Argentina pada Selasa (9/7/2024). | ACCUSATION | 2024-07-09 | OCCURRED | Brasil, Argentina
        Turki menolak usulan Yunani pada 1 Juli 2024. | REJECTION | 2024-07-01 | OCCURRED | Turki, Yunani
        Thailand dan Kamboja menandatangani perjanjian perbatasan pada 4 Juli 2024. | AGREEMENT | 2024-07-04 | OCCURRED | Thailand, Kamboja
        Pakistan mendesak India membuka perbatasan pada Selasa (9/7/2024). | DEMAND | 2024-07-09 | OCCURRED | Pakistan, India
        Korea Utara diserang oleh Jepang pada 5 Juli 2024. | MILITARY | 2024-07-05 | OCCURRED | Korea Utara, Jepang
        Pertemuan antara Vietnam dan Laos ditunda pada 9 Juli 2024. | MEETING | 2024-07-09 | POSTPONED | Vietnam, Laos
        Mesir ingin menghentikan perang Sudan dan Etiopia yang telah berlangsung sejak 3 Mei 2024. | MILITARY | 2024-05-03 | ONGOING | Sudan, Etiopia
        Sudan dan Etiopia bertukar 95 tawanan perang pada 3 Juli 2024. | DEESCALATION | 2024-07-03 | OCCURRED | Sudan, Etiopia
        Sudan menarik 2.000 tentara dari Etiopia pada 3 Juli 2024. | DEESCALATION | 2024-07-03 | OCCURRED | Sudan
        Mesir mengirimkan 20 truk bantuan ke Sudan pada 3 Juli 2024. | AID | 2024-07-03 | OCCURRED | Mesir, Sudan
        Sudan melanggar wilayah udara Etiopia pada 3 Juli 2024. | MILITARY | 2024-07-03 | OCCURRED | Sudan, Etiopia
        Narendra Modi disambut Emmanuel Macron di Paris pada 3 Juli 2024. | MEETING | 2024-07-03 | OCCURRED | Narendra Modi, Emmanuel Macron
        Pada 3 Juli 2024 pasukan Sudan dituduh menewaskan 32 orang di Khartoum. | MILITARY | 2024-07-03 | OCCURRED | Sudan
        Sanksi terhadap Sudan dicabut Uni Eropa pada 3 Juli 2024. | DEESCALATION | 2024-07-03 | OCCURRED | Sudan, Uni Eropa
        Pertemuan Sudan dan Etiopia yang diinisiasi Mesir digelar pada 3 Juli 2024. | MEETING | 2024-07-03 | OCCURRED | Sudan, Etiopia
        Pembicaraan baru-baru ini antara Sudan dan Etiopia gagal. | MEETING | 2024-07-04/2024-07-10 | OCCURRED | Sudan, Etiopia
        Sudan mengajukan dakwaan terhadap Etiopia pada 3 Juli 2024. | ACCUSATION | 2024-07-03 | OCCURRED | Sudan, Etiopia
        Sudan meluncurkan Hwasong-18 pada 3 Juli 2024. | MILITARY | 2024-07-03 | OCCURRED | Sudan
        Puluhan roket diluncurkan Sudan ke Etiopia pada 3 Juli 2024. | MILITARY | 2024-07-03 | OCCURRED | Sudan
        Ratusan tawanan Etiopia dipulangkan Sudan pada 3 Juli 2024. | DEESCALATION | 2024-07-03 | OCCURRED | Sudan, Etiopia
        Joko Widodo kembali ke Jakarta pada 3 Juli 2024. | VISIT | 2024-07-03 | OCCURRED | Joko Widodo
        “Kami mendukung perdamaian di kawasan itu,” kata Retno Marsudi saat dihubungi, Rabu (3/7/2024). | STATEMENT | 2024-07-03 | OCCURRED | Retno Marsudi
        “Kami mendukung perdamaian di kawasan itu,” kata Retno Marsudi saat ditemui di Jakarta, Rabu (3/7/2024). | STATEMENT | 2024-07-03 | OCCURRED | Retno Marsudi
        “Kami mendukung perdamaian di kawasan itu,” kata Retno Marsudi di Kompleks Parlemen, Senayan, Jakarta, Rabu (3/7/2024). | STATEMENT | 2024-07-03 | OCCURRED | Retno Marsudi
        Demikian pernyataan Kementerian Luar Negeri Sudan pada 3 Juli 2024, seperti dikutip dari Reuters. | STATEMENT | 2024-07-03 | OCCURRED | Kementerian Luar Negeri Sudan
        Hal itu disampaikan Menlu Retno Marsudi dalam konferensi pers di Kairo pada 3 Juli 2024. | STATEMENT | 2024-07-03 | OCCURRED | Retno Marsudi
        Usulan itu disampaikan setelah Sudan menyerang Etiopia pada 3 Juli 2024. | MILITARY | 2024-07-03 | OCCURRED | Sudan, Etiopia
        Sudan menyerang Etiopia pada 1 Juli 2024. Lima warga Etiopia tewas pada 3 Juli 2024. | MILITARY | 2024-07-03 | OCCURRED | Etiopia
        Gempa mengguncang Etiopia. Lima warga Etiopia tewas akibat longsor pada 3 Juli 2024. | OTHER | 2024-07-03 | OCCURRED | Etiopia
        Turki akan melakukan penaklukan Siprus pada 30 Juli 2024. | MILITARY | 2024-07-30 | PLANNED | Turki, Siprus
        Mesir akan menarik pasukan pada 20 Juli 2024 jika Sudan setuju. | DEESCALATION | 2024-07-20 | CONDITIONAL | Mesir
        """)
    void aSentenceTellsAnEvent(String text, EventType type, String date, EventStatus status, String who) {
        assertThat(events(text)).anySatisfy(e -> {
            assertThat(e.type()).isEqualTo(type);
            assertThat(e.date()).isEqualTo(date);
            assertThat(e.status()).isEqualTo(status);
            assertThat(names(e)).containsExactlyInAnyOrder(who.split(", "));
        });
    }

    @Test
    void howReportersReachedASpeakerIsNoMeetingAndDatesNoDeedBetween() {
        String quotation = "“Kami mendukung perdamaian di kawasan itu,” kata Retno Marsudi ";
        assertThat(events(quotation + "saat ditemui di Jakarta, Rabu (3/7/2024)."))
                .extracting(EventMention::type)
                .containsExactly(EventType.STATEMENT);
        assertThat(events(quotation + "setelah Sudan menyerang Etiopia, Rabu (3/7/2024)."))
                .extracting(EventMention::type)
                .containsExactly(EventType.MILITARY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sudan juga menyerang Etiopia di Gondar. | 2
        Sudan kemudian menyerang pangkalan Etiopia. | 2
        Sudan menyerang pangkalan Etiopia sebagai balasan. | 2
        Sudan menyerang Etiopia dengan belasan drone. | 1
        Serangan Sudan itu juga melukai warga Etiopia. | 1
        """)
    void whatIsDoneTooOrInReturnIsOneDeedMore(String sentence, int attacks) {
        assertThat(events("Sudan menyerang Etiopia pada Selasa (9/7/2024). " + sentence))
                .filteredOn(e -> e.type() == EventType.MILITARY)
                .hasSize(attacks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Presiden Prancis Emmanuel Macron tidak bertemu Olaf Scholz pada Selasa (9/7/2024).",
                "Menurut Macron, demokrasi adalah jalan terbaik untuk semuanya.",
                "“Kami percaya pada diplomasi dan hukum internasional,” kata Macron.",
                "Buku itu membahas sejarah hubungan Prancis dan Jerman.",
                "Perang adalah hal yang buruk, kata warga.",
            })
    void whatIsNotOrIsOnlyTalkIsNoEvent(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void oneHappeningToldInSeveralSentencesIsOneEventWithAllItsEvidence() {
        List<EventMention> events =
                events("Presiden Prancis Emmanuel Macron bertemu Kanselir Jerman Olaf Scholz di Berlin, Selasa"
                        + " (9/7/2024). Pertemuan itu berlangsung dua jam. Macron menemui Scholz di kantornya.");
        assertThat(events).filteredOn(e -> e.type() == EventType.MEETING).hasSize(1);
        assertThat(events.getFirst().evidence()).hasSize(3);
    }

    @Test
    void whoDoesAndWhoSuffersAreToldApart() {
        EventMention attack =
                events("Rusia menyerang Georgia pada 8 Agustus 2008.").getFirst();
        assertThat(role(attack, "Rusia")).isEqualTo(Role.AGENT);
        assertThat(role(attack, "Georgia")).isEqualTo(Role.TARGET);
        EventMention passive =
                events("Georgia diserang oleh Rusia pada 8 Agustus 2008.").getFirst();
        assertThat(role(passive, "Rusia")).isEqualTo(Role.AGENT);
        assertThat(role(passive, "Georgia")).isEqualTo(Role.TARGET);
    }

    @Test
    void theTitleIsMadeOfThePartsInBothLanguages() {
        EventMention meeting = events(
                        "Presiden Prancis Emmanuel Macron bertemu Kanselir Jerman Olaf Scholz di Berlin, Selasa"
                                + " (9/7/2024).")
                .getFirst();
        assertThat(meeting.title().id()).isEqualTo("Macron bertemu Scholz di Berlin");
        assertThat(meeting.title().en()).isEqualTo("Macron meets Scholz in Berlin");
        assertThat(meeting.place()).isEqualTo("Berlin");
    }

    @Test
    void anEnglishTitleJoinsWhoeverASpeechIsForByAPreposition() {
        EventMention speech = events(
                        "Presiden Prancis Emmanuel Macron berpidato kepada Kanselir Jerman Olaf Scholz di Berlin pada"
                                + " Senin (8/7/2024).")
                .getFirst();
        assertThat(speech.title().en()).isEqualTo("Macron delivers a speech to Scholz in Berlin");
    }

    @Test
    void aQuotationHasItsSpeaker() {
        Extraction extraction =
                extraction("“Kami tidak akan menyerah kepada ancaman siapa pun,” kata Presiden Ukraina Volodymyr"
                        + " Zelensky, dikutip dari Reuters.");
        assertThat(extraction.quotes()).hasSize(1);
        Quote quote = extraction.quotes().getFirst();
        assertThat(quote.speaker()).isEqualTo("Volodymyr Zelensky");
        assertThat(quote.via()).isEqualTo("Reuters");
        assertThat(quote.direct()).isTrue();
    }

    @Test
    void aMeetingDuringAVisitIsPartOfIt() {
        List<EventMention> events =
                events("Narendra Modi tiba di Moskow pada Senin (8/7/2024). Narendra Modi bertemu Vladimir"
                        + " Putin pada Senin (8/7/2024).");
        assertThat(events).extracting(EventMention::type).containsExactly(EventType.VISIT, EventType.MEETING);
        assertThat(events.get(1).partOf()).isZero();
        assertThat(events.get(1).place()).isEqualTo("Moskow");
    }

    @Test
    void hostileTextEndsInTime() {
        String text = "Iran dan Irak bertemu dengan ".repeat(3000) + ".";
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(20), () -> extraction(text));
    }

    private static Role role(EventMention event, String name) {
        return event.participants().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .role();
    }

    private static List<String> names(EventMention event) {
        return event.participants().stream().map(Participant::name).collect(Collectors.toList());
    }

    private static List<EventMention> events(String text) {
        return extraction(text).events();
    }

    private static Extraction extraction(String text) {
        CreationTime created = new CreationTime(LocalDate.of(2024, 7, 10), CreationTime.Evidence.USER, null, "uji");
        return PIPELINE.extract(new Article(
                ArticleId.of(text, null, null),
                "uji",
                text,
                null,
                null,
                null,
                null,
                null,
                created,
                null,
                "id",
                false,
                List.of(new TextSpan(new Span(0, text.length()), SpanKind.BODY))));
    }
}
