package id.linimasa.article;

import static id.linimasa.article.Readings.STORY;
import static id.linimasa.article.Readings.article;
import static id.linimasa.article.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.CreationTime.Evidence;
import id.linimasa.model.SpanKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What one text becomes when all steps have been taken.
class ArticleComposerTest {
    private static final String MORE =
            "Juru bicara itu menambahkan bahwa pembicaraan akan dilanjutkan setelah kedua delegasi melapor kepada"
                    + " pemerintah mereka.";

    @Test
    void textIsNeverCut() {
        String text = "Judul Berita yang Panjang\r\n\r\nBaca juga: Berita Lain\r\n" + STORY + "\r\n";

        assertThat(article(text).text()).isEqualTo(text);
    }

    @Test
    void firstLineOfItsOwnIsTheHeadline() {
        Article article = article("Lavrov Bertemu Guterres di Jenewa\n\n" + STORY);

        assertThat(article.title()).isEqualTo("Lavrov Bertemu Guterres di Jenewa");
        assertThat(words(article, SpanKind.TITLE)).containsExactly("Lavrov Bertemu Guterres di Jenewa");
    }

    @ParameterizedTest
    @ValueSource(strings = {STORY, "Jenewa\n" + STORY, "JENEWA - " + STORY})
    void sentenceOfTheStoryIsNoHeadline(String text) {
        assertThat(article(text + "\n" + MORE).title()).isNull();
    }

    @Test
    void outletBeforeTheHeadlineIsNoPartOfIt() {
        Article article = article("TOPMEDIA - Guterres Akan Datang ke Jenewa\n" + STORY);

        assertThat(article.title()).isEqualTo("Guterres Akan Datang ke Jenewa");
        assertThat(article.publisher()).isEqualTo("TOPMEDIA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TEL AVIV, KOMPAS.com –               | TEL AVIV   | KOMPAS.com
        Liputan6.com, Moskow -               | Moskow     | Liputan6.com
        Jakarta, CNN Indonesia --            | Jakarta    | CNN Indonesia
        Jakarta (ANTARA) -                   | Jakarta    | ANTARA
        REPUBLIKA.CO.ID, GAZA --             | GAZA       | REPUBLIKA.CO.ID
        TEMPO.CO, Jakarta -                  | Jakarta    | TEMPO.CO
        BERIKABARNEWS l JAKARTA –            | JAKARTA    | BERIKABARNEWS
        WASHINGTON -                         | WASHINGTON |
        Suara.com -                          |            | Suara.com
        BERITA KBB-                          |            | BERITA KBB
        VIVA –                               |            | VIVA
        """)
    void datelineTellsPlaceAndOutlet(String head, String place, String outlet) {
        Article article = article(head + " " + STORY);

        assertThat(article.dateline()).isEqualTo(place);
        assertThat(article.publisher()).isEqualTo(outlet);
        assertThat(words(article, SpanKind.BODY)).contains(STORY);
        if (outlet != null) {
            assertThat(words(article, SpanKind.BODY)).noneMatch(words -> words.contains(outlet));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baca Juga: Pemerintah Turki Tutup Ruang Udara untuk Pesawat Rusia",
                "Baca juga:Nelayan Natuna Kembali Melaut Setelah Badai Reda",
                "Baca Juga",
                "loading...",
                "A",
                "ADVERTISEMENT",
                "SCROLL TO CONTINUE WITH CONTENT",
                "[Gambas:Video 20detik]",
                "Simak juga Video: Detik-detik Pertemuan di Jenewa",
                "Halaman:",
                "Editor: Miradin Syahbana Rizky",
                "* Follow Official WhatsApp Channel Kabar6.com agar tak ketinggalan kabar",
                "Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com.",
                "Copyright © ANTARA 2022",
                "(fyk/ash)",
                "(Hendra Mujiraharja)",
                "| author | Budi Santoso |",
                "InfoPublik.id",
                "Tags",
                "***"
            })
    void lineThatIsNoStoryIsBoilerplate(String line) {
        Article article = article(STORY + "\n" + line + "\n" + MORE);

        assertThat(words(article, SpanKind.BODY)).containsExactly(STORY, MORE);
        assertThat(words(article, SpanKind.BOILERPLATE)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sumber: seorang pejabat yang tidak disebut namanya mengatakan kepada wartawan bahwa perundingan gagal"
                        + " total di sana.",
                "Selengkapnya, berikut ini adalah hasil perundingan di Jenewa pada Senin (25/4/2022) hingga Selasa"
                        + " (26/4/2022).",
                "Terkait hal itu, Guterres meminta semua pihak menahan diri dan kembali ke meja perundingan"
                        + " secepatnya.",
                "Dorong Solusi Dua Negara"
            })
    void lineThatTellsTheStoryIsBody(String line) {
        assertThat(words(article(STORY + "\n" + line + "\n" + MORE), SpanKind.BODY))
                .contains(line);
    }

    @Test
    void relatedHeadlinesAfterTheirLabelAreBoilerplate() {
        Article article = article(
                STORY + "\n" + MORE + "\nBerita Terkait\n-\nMomen Perayaan Tahun Baru 2026 di Sejumlah Daerah\n-\n"
                        + "Kemenhub Sebut Penumpang Pesawat Turun 2 Persen\nTerpopuler\n");

        assertThat(words(article, SpanKind.BODY)).containsExactly(STORY, MORE);
    }

    @Test
    void relatedArticleAmidAParagraphEndsWithItsHeadline() {
        Article article = article(STORY
                + " Baca juga: Serangan Udara Guncang Kota Odesa Dia menambahkan bahwa perundingan berlanjut. " + MORE);

        assertThat(words(article, SpanKind.BOILERPLATE))
                .containsExactly("Baca juga: Serangan Udara Guncang Kota Odesa");
        assertThat(words(article, SpanKind.BODY)).element(1).asString().startsWith("Dia menambahkan");
    }

    @Test
    void creditsAndCopyrightAtTheEndOfAParagraphAreBoilerplate() {
        String credits =
                "Pewarta: Tata Wirya Editor: Bima Laras Copyright © KABAR 2025 Dilarang keras mengambil konten,"
                        + " melakukan perayapan atau pengindeksan otomatis untuk mesin di situs web ini tanpa izin"
                        + " tertulis.";
        Article article = article(STORY + " " + MORE + " " + credits);

        assertThat(words(article, SpanKind.BOILERPLATE)).containsExactly(credits);
    }

    @Test
    void videoAndSignatureAtTheEndOfAParagraphAreBoilerplate() {
        Article video = article(STORY + " " + MORE + " Simak Video 'Negosiasi Masih Buntu':");
        Article signed = article(STORY + " " + MORE + " (bba/orb) berita jenewa rusia pbb");

        assertThat(words(video, SpanKind.BOILERPLATE)).containsExactly("Simak Video 'Negosiasi Masih Buntu':");
        assertThat(words(signed, SpanKind.BOILERPLATE)).containsExactly("(bba/orb) berita jenewa rusia pbb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lavrov di Jenewa, Kamis, 5 Juni 2024 (Foto: AFP/Budi)",
                "AFP/MENAHEM KAHANAMenteri Luar Negeri Sergey Lavrov saat tiba di Jenewa pada 5 Juni 2024.",
                "Foto: Lavrov tiba di Jenewa pada 5 Juni 2024",
                "KOMPAS.com/DIAN ADE Suasana gedung perundingan di Jenewa, Kamis (5/6/2024)"
            })
    void creditTellsACaption(String line) {
        Article article = article(STORY + "\n" + line + "\n" + MORE);

        assertThat(words(article, SpanKind.CAPTION)).containsExactly(line);
        assertThat(article.created().date()).isEqualTo(LocalDate.of(2022, 4, 26));
    }

    @Test
    void captionToldTwiceWithItsCreditIsOne() {
        Article article = article(
                "Judul Berita yang Panjang\n\nDelegasi Rusia tiba di Jenewa\nDelegasi Rusia tiba di Jenewa /Reuters\n\n"
                        + STORY);

        assertThat(words(article, SpanKind.CAPTION)).hasSize(2);
        assertThat(words(article, SpanKind.BODY)).containsExactly(STORY);
    }

    @Test
    void paragraphGluedToACaptionIsBody() {
        Article article = article(STORY
                + "\n"
                + "KHAMENEI.IR via AFPPemimpin Iran berpidato pada 18 Juni 2021.Perusahaan itu dikenai sanksi"
                + " sejak 2020, menurut departemen itu.");

        assertThat(words(article, SpanKind.BODY)).last().asString().startsWith("Perusahaan itu");
    }

    @Test
    void bodyToldTwiceIsToldOnce() {
        Article article = article("Judul Berita yang Panjang\n" + STORY + "\n" + MORE + "\n" + STORY + "\n" + MORE);

        assertThat(words(article, SpanKind.BODY)).containsExactly(STORY, MORE);
        assertThat(words(article, SpanKind.BOILERPLATE)).containsExactly(STORY, MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Halaman:", "Halaman 1 2 3 Selanjutnya", "Halaman selanjutnya"})
    void pageNumbersSayThatItMayBeCut(String line) {
        assertThat(article(STORY + "\n" + line).truncated()).isTrue();
        assertThat(article(STORY).truncated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DENPASAR, 12 November 2022 13:05 WITA - | DENPASAR |
        Jakarta, 12 November 2022 (ANTARA) -    | Jakarta  | ANTARA
        Jakarta (ANTARA), 12/11/2022 -          | Jakarta  | ANTARA
        KOMPAS.com, Sabtu, 12 November 2022 –   |          | KOMPAS.com
        """)
    void datelineThatPrintsItsDayDatesTheArticle(String head, String place, String outlet) {
        Article article = article(head + " " + STORY);

        assertThat(article.created().date()).isEqualTo(LocalDate.of(2022, 11, 12));
        assertThat(article.created().kind()).isEqualTo(Evidence.BYLINE);
        assertThat(article.dateline()).isEqualTo(place);
        assertThat(article.publisher()).isEqualTo(outlet);
        assertThat(words(article, SpanKind.BOILERPLATE)).noneMatch(STORY::contains);
    }

    @Test
    void dayInTheFirstSentenceIsNoDateline() {
        Article article =
                article("Perang Dunia II, 1 September 1939 – 2 September 1945, menewaskan jutaan orang. " + STORY);

        assertThat(article.created().kind()).isNotEqualTo(Evidence.BYLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oleh Ani, 12 November 2022",
                "12 November 2022 | Ani Suryani",
                "By Ani - 12 November 2022",
                "Denpasar, 12 November 2022",
                "Ditulis oleh Ani pada 12 November 2022",
                "Sab, 12 Nov 2022"
            })
    void bareDayBesideNamesIsAByline(String line) {
        Article article = article("Lavrov Bertemu Guterres di Jenewa\n" + line + "\n\n" + STORY);

        assertThat(article.published()).isEqualTo("2022-11-12");
        assertThat(article.title()).isEqualTo("Lavrov Bertemu Guterres di Jenewa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kronologi Serangan di Gaza 7 Oktober 2023",
                "Mengenang Perang Besar Itu, 7 Oktober 2023",
                "Gencatan senjata, 7 Oktober 2023"
            })
    void headlineWithADayIsNoByline(String line) {
        assertThat(article("Berita Pilihan Hari Itu Juga\n" + line + "\n\n" + STORY)
                        .published())
                .isNull();
    }

    @Test
    void bylineDatesTheArticleBeforeTheStoryDoes() {
        Article article = article("Judul Berita yang Panjang\n\n- 27 April 2022, 08:22 WIB\n\n" + STORY);

        assertThat(article.published()).isEqualTo("2022-04-27T08:22+07:00");
        assertThat(article.created().kind()).isEqualTo(Evidence.BYLINE);
        assertThat(article.created().span().of(article.text())).isEqualTo("- 27 April 2022, 08:22 WIB");
        assertThat(words(article, SpanKind.BODY)).containsExactly(STORY);
    }

    @Test
    void dayThatHeadsAChapterIsNoByline() {
        Article article = article(STORY + "\n" + MORE + "\nKamis, 21 April 2022\n" + MORE + " Begitulah awalnya.");

        assertThat(article.published()).isNull();
        assertThat(words(article, SpanKind.BODY)).contains("Kamis, 21 April 2022");
    }

    @Test
    void whatTheUserSaysWinsOverEverything() {
        LocalDate said = LocalDate.of(2020, 1, 2);
        String text = "Judul Berita yang Panjang\n\n- 27 April 2022, 08:22 WIB\n\n" + STORY;

        Article article = Readings.articles(
                        Readings.of("a.txt", text.getBytes(StandardCharsets.UTF_8), new ReadOptions(said, Map.of())))
                .getFirst();

        assertThat(article.created().date()).isEqualTo(said);
        assertThat(article.created().kind()).isEqualTo(Evidence.USER);
        assertThat(article.published()).isEqualTo("2022-04-27T08:22+07:00");
    }

    @Test
    void nobodyCouldTellMeansNothingRatherThanToday() {
        Article article = article(
                "Kedua menteri itu bertemu di Jenewa dan sepakat untuk melanjutkan perundingan damai di kemudian"
                        + " hari.");

        assertThat(article.created().date()).isNull();
        assertThat(article.created().kind()).isEqualTo(Evidence.NONE);
    }

    @Test
    void linesWrappedAtAFixedWidthAreOneParagraph() {
        String wrapped = """
            Menteri Luar Negeri Rusia Sergey Lavrov bertemu dengan utusan
            Perserikatan Bangsa-Bangsa di Jenewa, Selasa (26/4/2022), untuk
            membahas gencatan senjata dan bantuan kemanusiaan bagi warga
            sipil di kota-kota yang terkepung. Pertemuan itu dihadiri juga
            oleh utusan khusus Swiss dan Turki untuk urusan perdamaian.\
            """;

        assertThat(words(article("Lavrov Bertemu Guterres di Jenewa\n\n" + wrapped), SpanKind.BODY))
                .containsExactly(wrapped);
    }

    @Test
    void linesOfAListStayApart() {
        String list = "- Bulgaria: mengakui Palestina pada 1988, jauh sebelum bergabung\n"
                + "- Siprus: mengakui Palestina pada tahun 1988 juga";

        assertThat(words(article(STORY + "\n" + list), SpanKind.BODY)).hasSize(3);
    }

    @Test
    void paragraphBrokenAtItsLinksIsOneLine() {
        String broken = "Israel\n"
                + "mengatakan aktivis asal Swedia,\n"
                + "Greta Thunberg\n"
                + ", telah meninggalkan negara itu menuju ke\n"
                + "Prancis\n"
                + ". Ia sempat ditahan, seperti dilansir\n"
                + "AFP\n"
                + ", Selasa (26/4/2022).";

        assertThat(words(article(broken + "\n" + MORE), SpanKind.BODY)).containsExactly(broken, MORE);
    }

    @Test
    void whatStandsLooseAroundTheStoryIsBoilerplate() {
        Article article = article("Dunia\nAsia\nLavrov Bertemu Guterres di Jenewa\nReporter\nTempo.co\nBagikan\n"
                + STORY + "\nDorong Solusi Damai\n" + MORE + "\nREUTERS | AFP\nZelensky Tolak Serahkan Kota Odesa\n");

        assertThat(article.title()).isEqualTo("Lavrov Bertemu Guterres di Jenewa");
        assertThat(words(article, SpanKind.BODY)).containsExactly(STORY, "Dorong Solusi Damai", MORE);
    }

    @Test
    void listAtTheEndOfAStoryIsBody() {
        Article article = article(STORY + "\n1. Rusia: Sergey Lavrov\n2. PBB: Antonio Guterres");

        assertThat(words(article, SpanKind.BODY)).hasSize(3);
    }
}
