package id.linimasa.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeMention;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexTaggerTest {
    private static final TimexTagger TAGGER = Examples.TAGGER;

    private static Article article(String text, CreationTime created, TextSpan... spans) {
        return new Article(
                ArticleId.of(text, null, null),
                "a.txt",
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
                List.of(spans));
    }

    private static List<String> values(List<TimeMention> mentions) {
        return mentions.stream().map(mention -> mention.timex().value()).toList();
    }

    @Test
    void datesComeFromTitleAndBodyAlone() {
        String text = "Rapat 3 Mei\nBaca juga: Rapat 4 Mei\nRapat 5 Mei";
        Article article = article(
                text,
                new CreationTime(LocalDate.of(2022, 5, 6), CreationTime.Evidence.METADATA, null, ""),
                new TextSpan(new Span(0, 11), SpanKind.TITLE),
                new TextSpan(new Span(12, 34), SpanKind.BOILERPLATE),
                new TextSpan(new Span(35, text.length()), SpanKind.BODY));
        assertThat(values(TAGGER.tag(article))).containsExactly("2022-05-03", "2022-05-05");
    }

    @Test
    void aDayOfLongAgoToldAgainWithoutItsYearIsThatDay() {
        String text =
                "Serangan terjadi pada 7 Oktober 2023. Tim dibentuk segera setelah serangan 7 Oktober. Rapat 5 Maret.";
        Article article = article(
                text,
                new CreationTime(LocalDate.of(2026, 3, 9), CreationTime.Evidence.METADATA, null, ""),
                new TextSpan(new Span(0, text.length()), SpanKind.BODY));
        assertThat(values(TAGGER.tag(article))).containsExactly("2023-10-07", "2023-10-07", "2026-03-05");
    }

    @Test
    void aDeadlineOnAWeekdayLiesAhead() {
        String text = "Hakim meminta laporan itu paling lambat hari Jumat.";
        Article article = article(
                text,
                new CreationTime(LocalDate.of(2025, 10, 16), CreationTime.Evidence.METADATA, null, ""),
                new TextSpan(new Span(0, text.length()), SpanKind.BODY));
        assertThat(values(TAGGER.tag(article))).containsExactly("2025-10-17");
    }

    @Test
    void theExplanationTellsWordsAnchorSourceAndRule() {
        String text = "Selasa 26/04/2022. Mereka bertemu Mei lalu.";
        Span byline = new Span(0, 17);
        Article article = article(
                text,
                new CreationTime(LocalDate.of(2022, 4, 26), CreationTime.Evidence.TEXT, byline, ""),
                new TextSpan(new Span(0, text.length()), SpanKind.BODY));
        TimeMention mention = TAGGER.tag(article).getLast();
        assertThat(mention.rule()).isEqualTo("month");
        assertThat(mention.explanation().id())
                .isEqualTo("“Mei lalu” → Mei terakhir sebelum 26 April 2022 (tanggal artikel, dari “Selasa 26/04/2022”)"
                        + " → 2021-05");
        assertThat(mention.explanation().en())
                .isEqualTo(
                        "“Mei lalu” → the last May before 26 April 2022 (the article's date, from “Selasa 26/04/2022”)"
                                + " → 2021-05");
    }

    @Test
    void aWeekdayThatDisagreesIsFlaggedAndTheDateKept() {
        TimeMention mention = Examples.tag("Mereka bertemu Rabu (26/4/2022).").getFirst();
        assertThat(mention.timex().value()).isEqualTo("2022-04-26");
        assertThat(mention.explanation().id()).contains("hari dan tanggal berselisih: tanggal itu Selasa, bukan Rabu");
    }

    @Test
    void withoutTheDayOfWritingRelativeDatesStayUnresolved() {
        String text = "Kemarin, pekan lalu, bulan lalu, 12 Agustus, Mei lalu, Kamis lalu.";
        assertThat(values(TAGGER.tag(text, null)))
                .containsExactly("XXXX-XX-XX", "XXXX-WXX", "XXXX-XX", "XXXX-08-12", "XXXX-05", "XXXX-WXX-4");
        assertThat(TAGGER.tag(text, null)).allMatch(mention -> mention.range().unknown());
    }

    @Test
    void aYearToldElsewhereInTheArticleServesWhereTheDayOfWritingIsUnknown() {
        String text = "KTT digelar September mendatang. Undangan berlaku hingga September 2025.";
        assertThat(values(TAGGER.tag(text, null))).containsExactly("2025-09", "2025-09");
    }

    @Test
    void aBareWeekdayIsTheDayItWasToldWithWhereTheDayOfWritingIsUnknown() {
        assertThat(values(TAGGER.tag("Ia tiba Selasa (5/8). Pada Selasa itu hujan turun.", null)))
                .containsExactly("XXXX-08-05", "XXXX-08-05");
    }

    @Test
    void todayInAQuotationIsTheDayItWasSpoken() {
        String text = "\"Hari ini kami menang,\" kata Putin, Senin (25/4/2022).";
        assertThat(values(Examples.tag(text))).containsExactly("2022-04-25", "2022-04-25");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Pada 24 Februari 2020 ia tiba, dan pada 2 Maret pergi.            | 2020-02-24 2020-03-02
        Pada 2014, tepatnya pada Maret, Krimea dicaplok.                  | 2014 2014-03
        Pada 2014 ia jatuh. Delapan tahun kemudian, pada Februari, ia kembali. | 2014 2022 2022-02
        Sejak 24 Februari 2020 mereka berperang dan pada 2 Maret bertemu. | 2020-02-24 2022-03-02
        Pada 24 Februari 2020 ia tiba, dan akan pergi pada 2 Mei.         | 2020-02-24 2022-05-02
        Pada 24 Februari 2020 ia tiba, dan pada 20 April bertemu Putin.   | 2020-02-24 2022-04-20
        Pada 24 Februari 2020 ia tiba. Pada 2 Maret ia pergi.             | 2020-02-24 2022-03-02
        """)
    void yearOfASentenceHoldsForWhatFollowsInIt(String text, String expected) {
        assertThat(values(TAGGER.tag(text, LocalDate.of(2022, 4, 26)))).containsExactly(expected.split(" ", -1));
    }

    @Test
    void anHourBindsToTheDayOfItsSentence() {
        assertThat(values(Examples.tag("Pada Senin ia tiba di Kyiv sekitar pukul 10.00.")))
                .containsExactly("2022-04-25", "2022-04-25T10:00");
    }

    @Test
    void zonesFollowTheRulesOfTheirPlace() {
        assertThat(values(TAGGER.tag("Rapat dimulai pukul 10.00 waktu New York.", LocalDate.of(2022, 1, 10))))
                .containsExactly("2022-01-10T10:00-05:00");
        assertThat(values(TAGGER.tag("Rapat dimulai pukul 10.00 waktu New York.", LocalDate.of(2022, 7, 10))))
                .containsExactly("2022-07-10T10:00-04:00");
    }

    @Test
    void theCueNearestToAWeekdayDecides() {
        assertThat(values(Examples.tag("Macron mengatakan pada Senin bahwa ia akan ke Kyiv.")))
                .containsExactly("2022-04-25");
        assertThat(values(Examples.tag("Macron mengatakan akan ke Kyiv pada Jumat.")))
                .containsExactly("2022-04-29");
        assertThat(values(Examples.tag("Pada Senin, Blinken akan bertemu Lavrov.")))
                .containsExactly("2022-05-02");
    }

    @Test
    void emptyAndStrangeTextsAreHarmless() {
        assertThat(Examples.tag("")).isEmpty();
        assertThat(Examples.tag("\n \u00a0 ---- (((( 99999999999999999999/99/99"))
                .isEmpty();
    }
}
