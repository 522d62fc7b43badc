package id.linimasa.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Ia tiba.\nLalu pergi.", " di muka", "château São Tomé", "Ângela 👩 tiba"})
    void aTextWithoutOddBlanksIsItself(String source) {
        assertThat(PlainText.of(source).text()).isEqualTo(source);
    }

    @Test
    void ordinaryTextsAreNotCopied() {
        String source = "Ia tiba di Moskow.\n\nLalu pergi.";
        assertThat(PlainText.of(source).same()).isTrue();
        assertThat(PlainText.of(source).text()).isSameAs(source);
        assertThat(PlainText.of(source).source(new Span(3, 7))).isEqualTo(new Span(3, 7));
    }

    @Test
    void blanksOfAnyKindAreOneSpaceAndLinesStay() {
        assertThat(PlainText.of("Ia\u00a0tiba  di \u2009\tMoskow.\n \u00a0Lalu\u3000pergi. \n")
                        .text())
                .isEqualTo("Ia tiba di Moskow.\n Lalu pergi. \n");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(PlainText.of("\ufeffRu\u00adsia\u200b, lalu \u200bMoskow").text())
                .isEqualTo("Rusia, lalu Moskow");
        assertThat(PlainText.of("di\u200bMoskow").text()).isEqualTo("di Moskow");
    }

    @ParameterizedTest
    @CsvSource({
        "tiba\u00c2\u00a0di,tiba di",
        "tiba\u00c2 di,tiba di",
        "\u00c2,' '",
        "1992\u00e2\u0080\u00931995,1992–1995",
        "1992\u00e2\u20ac\u201c1995,1992–1995",
        "\u00e2\u20ac\u0153Kami\u00e2\u20ac\u009d,“Kami”",
        "\u00e2\u20ac\u0153Kami\u00e2\u20ac kata dia,“Kami” kata dia",
        "\u00c3\u0089lys\u00c3\u00a9e,Élysée",
        "\u00c3\u2030lys\u00c3\u00a9e,Élysée",
        "30\u00c2\u00b0C,30°C"
    })
    void whatWasReadInAWrongCharsetIsWhatItWas(String source, String meant) {
        assertThat(PlainText.of(source).text()).isEqualTo(meant);
    }

    @Test
    void linesOfAFixedWidthAreTheirParagraphs() {
        String source = """
                Presiden Rusia bertemu Sekretaris Jenderal PBB
                di Moskow pada Selasa. Mereka membahas nasib
                warga.

                Keduanya lalu memberi keterangan kepada pers.
                Mereka tidak menjawab satu pertanyaan pun.

                Pertemuan itu berlangsung dua jam dan ditutup
                tanpa kesepakatan apa pun.

                Sekretaris Jenderal akan melanjutkan
                perjalanan ke Kyiv.
                """;
        assertThat(PlainText.of(source).text().lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "Presiden Rusia bertemu Sekretaris Jenderal PBB di Moskow pada Selasa. Mereka membahas nasib warga.",
                        "Keduanya lalu memberi keterangan kepada pers. Mereka tidak menjawab satu pertanyaan pun.",
                        "Pertemuan itu berlangsung dua jam dan ditutup tanpa kesepakatan apa pun.",
                        "Sekretaris Jenderal akan melanjutkan perjalanan ke Kyiv.");
    }

    @Test
    void linesOfTheirOwnStay() {
        String headlines = """
                Presiden Rusia Bertemu Sekjen PBB di Moskow
                Harga Beras Naik
                Menteri Luar Negeri Tiba di New Delhi
                Banjir Melanda Tiga Kota
                KTT Ditunda
                Gempa Mengguncang Wilayah Barat
                """;
        assertThat(PlainText.of(headlines).text()).isEqualTo(headlines);
    }

    @Test
    void everyWordLeadsBackToItsPlaceInTheSource() {
        String source = "Sergey\u00a0 Lavrov\u200b tiba\u00c2\u00a0di \u00e2\u20ac\u0153Moskow\u00e2\u20ac\u009d.";
        PlainText plain = PlainText.of(source);
        assertThat(plain.text()).isEqualTo("Sergey Lavrov tiba di “Moskow”.");
        for (String word : new String[] {"Sergey", "Lavrov", "tiba", "di", "Moskow"}) {
            int at = plain.text().indexOf(word);
            Span span = plain.source(new Span(at, at + word.length()));
            assertThat(span.of(source)).isEqualTo(word);
            assertThat(plain.plain(span).of(plain.text())).isEqualTo(word);
        }
    }

    @Test
    void stretchesThatTouchStillDo() {
        PlainText plain = PlainText.of("\ufeffSatu\u200b dua  tiga\u200b");
        assertThat(plain.text()).isEqualTo("Satu dua tiga");
        assertThat(plain.stretch(new Span(0, 5))).isEqualTo(new Span(0, 7));
        assertThat(plain.stretch(new Span(5, 13)))
                .isEqualTo(new Span(7, plain.source().length()));
    }
}
