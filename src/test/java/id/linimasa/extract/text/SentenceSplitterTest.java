package id.linimasa.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Sentence;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Putin bertemu Guterres.|Mereka berunding di Moskow.",
                "“Ada provokasi di Bucha,” kata Putin.|Ia menolak tuduhan itu.",
                "\"Apakah kita siap?\" tanya Blinken.|\"Ya.\"|Lavrov diam.",
                "Pelosi tiba di Taiwan.|Dalam pernyataannya, ia menyebut China.",
                "Prof. Dr. H. Ahmad tiba di St. Petersburg.|Ia disambut.",
                "Donald J. Trump membayar Rp 2.500.000 pada pukul 15.00 WIB.|Itu saja...|Lalu ia pergi.",
                "Dilansir tass.com dan Kompas.com, ia pergi (ke Moskow).|Lalu pulang.",
                "Para menteri saling menyalahkan di PBB.|300 orang tewas."
            })
    void aSentenceEndsWhereTheNextMayBegin(String marked) {
        List<String> expected = List.of(marked.split("\\|"));
        String text = marked.replace("Taiwan.|Dalam", "Taiwan.Dalam").replace('|', ' ');
        assertThat(texts(text)).isEqualTo(expected);
    }

    @Test
    void aLineThatGoesOnInLowerCaseIsTheSameSentence() {
        assertThat(texts("Presiden Rusia\nbertemu Guterres\nSelasa lalu ia tiba"))
                .containsExactly("Presiden Rusia\nbertemu Guterres", "Selasa lalu ia tiba");
    }

    @Test
    void captionsAndBoilerplateAreNotRead() {
        String text = "Judul berita. Dan lagi\nBaca juga: lain\nIsi berita.";
        Article article = article(
                text,
                List.of(
                        new TextSpan(new Span(0, 22), SpanKind.TITLE),
                        new TextSpan(new Span(23, 38), SpanKind.BOILERPLATE),
                        new TextSpan(new Span(39, 50), SpanKind.BODY)));
        List<Sentence> sentences = splitter.sentences(article);
        assertThat(sentences)
                .extracting(s -> s.span().of(text))
                .containsExactly("Judul berita. Dan lagi", "Isi berita.");
        assertThat(sentences).extracting(Sentence::kind).containsExactly(SpanKind.TITLE, SpanKind.BODY);
    }

    private List<String> texts(String text) {
        Article article = article(text, List.of(new TextSpan(new Span(0, text.length()), SpanKind.BODY)));
        return splitter.sentences(article).stream().map(s -> s.span().of(text)).toList();
    }

    private static Article article(String text, List<TextSpan> spans) {
        return new Article(
                ArticleId.of(text, null, null),
                "uji",
                text,
                null,
                null,
                null,
                null,
                null,
                CreationTime.UNKNOWN,
                null,
                "id",
                false,
                spans);
    }
}
