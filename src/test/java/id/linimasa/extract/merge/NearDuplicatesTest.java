package id.linimasa.extract.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    @Test
    void aReprintWithAnotherFirstLineIsOneSource() {
        String story = story(1, 200);
        Article wire = article(story, "antara");
        Article reprint = article("Jakarta, Harian Kita - " + story + " Selengkapnya hubungi redaksi.", "harian");
        Map<ArticleId, String> groups = groups(wire, reprint);
        assertThat(groups.get(wire.id())).isEqualTo(groups.get(reprint.id()));
    }

    @Test
    void theSameTextFromTwoOutletsIsTwoArticlesOfOneGroup() {
        Article one = article(story(2, 150), "a");
        Article two = article(story(2, 150), "b");
        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(groups(one, two).values()).containsOnly(groups(two, one).get(one.id()));
    }

    @Test
    void anotherStoryOnTheSameSubjectIsAnotherSource() {
        Article one = article(story(3, 200), "a");
        Article two = article(story(4, 200), "b");
        assertThat(groups(one, two).values()).doesNotHaveDuplicates();
    }

    @Test
    void articlesWithoutStoryAreHeldApartFromStories() {
        Article one = article("", "a");
        Article two = article(story(5, 100), "b");
        assertThat(groups(one, two).values()).doesNotHaveDuplicates();
    }

    private static Map<ArticleId, String> groups(Article... articles) {
        NearDuplicates duplicates = new NearDuplicates();
        for (Article article : articles) {
            duplicates.add(article);
        }
        return duplicates.groups();
    }

    private static String story(long seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> "kata" + random.nextInt(500))
                .collect(Collectors.joining(" "));
    }

    private static Article article(String text, String outlet) {
        return new Article(
                ArticleId.of(text, null, outlet),
                outlet,
                text,
                null,
                outlet,
                null,
                null,
                null,
                CreationTime.UNKNOWN,
                null,
                "id",
                false,
                List.of(new TextSpan(new Span(0, text.length()), SpanKind.BODY)));
    }
}
