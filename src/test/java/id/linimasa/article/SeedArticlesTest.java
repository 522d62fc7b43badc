package id.linimasa.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.SpanKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The five articles that the project began with.
class SeedArticlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        000_1797ecfe2f8ae7a1.txt | 2022-04-26 | -                      | TOPMEDIA
        001_578d13920dbd250a.txt | 2022-02-22 | 2022-02-22T08:22+07:00 | BERITA KBB
        002_cf6360c6cef1af88.txt | 2023-03-03 | 2023-03-03T21:47+07:00 | EDITORNEWS.ID
        003_1bf30830028ed739.txt | 2022-02-21 | -                      | -
        004_93fbecafbda3aea8.txt | 2022-04-26 | -                      | -
        """)
    void areDatedAndNamed(String file, String day, String published, String publisher) {
        Article article = seed(file);

        assertThat(article.created().date()).hasToString(day);
        assertThat(article.published()).isEqualTo(published);
        assertThat(article.publisher()).isEqualTo(publisher);
        assertThat(article.language()).isEqualTo("id");
    }

    @Test
    void theOneWithoutAHeadlineHasNone() {
        assertThat(seed("004_93fbecafbda3aea8.txt").title()).isNull();
    }

    @Test
    void theOneOfSeveralPagesMayBeCut() {
        assertThat(seed("001_578d13920dbd250a.txt").truncated()).isTrue();
        assertThat(seed("002_cf6360c6cef1af88.txt").truncated()).isFalse();
    }

    @Test
    void theOneToldTwiceIsToldOnce() {
        assertThat(Readings.words(seed("003_1bf30830028ed739.txt"), SpanKind.BODY))
                .doesNotHaveDuplicates()
                .hasSize(8);
    }

    private static Article seed(String file) {
        return Readings.articles(Readings.of(Path.of("seeds", file))).getFirst();
    }
}
