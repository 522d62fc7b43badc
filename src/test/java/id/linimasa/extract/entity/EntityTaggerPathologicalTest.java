package id.linimasa.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.linimasa.extract.text.SentenceSplitter;
import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that is no article: nothing takes longer than its length, and every mention lies in the text.
class EntityTaggerPathologicalTest {

    private static final EntityTagger TAGGER = new EntityTagger();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menteri ",
                "Menteri Luar Negeri (Menlu) ",
                "Presiden AS, ",
                "Joko ",
                "Van der ",
                "al-",
                "(PBB) ",
                "Kementerian ",
                "Badan dan ",
                "\" ",
                "Ali Merdad dan ",
                "A. ",
                "ia ",
                "Negara-"
            })
    void oneWordManyTimesIsReadInTime(String word) {
        String text = word.repeat(200_000 / word.length());

        List<Entity> found =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> EntityReading.entities(TAGGER, "", text));

        assertThat(found).allSatisfy(entity -> inside(entity, text.length()));
    }

    @Test
    void thousandsOfPeopleAreReadInTime() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < 6000; i++) {
            text.append("Presiden ")
                    .append(name(random))
                    .append(' ')
                    .append(name(random))
                    .append(" menolak usulan itu. ");
        }
        String all = text.toString();

        List<Entity> found =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> EntityReading.entities(TAGGER, "", all));

        assertThat(found).hasSizeGreaterThan(5000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void mentionsLieInTheTextAndEntitiesInOrderOfTheirFirst(long seed) {
        Random random = new Random(seed);
        String[] parts = {
            "Presiden",
            "Rusia",
            "Vladimir Putin",
            "(PBB)",
            ",",
            ".",
            "\n",
            "di",
            "Moskow",
            "membantah",
            "ia",
            "“",
            "”",
            "AS-Iran",
            "😀",
            "Kementerian",
            "Luar Negeri",
            "Baharuddin",
            "Trumpmembuat",
            "â\u0080\u0093",
            "http://a.b/Joko",
            "bin",
            "-",
            "\u00a0",
            "dan"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        Article article = EntityReading.article("", text.toString());

        List<Entity> found = TAGGER.entities(article, new SentenceSplitter().sentences(article), List.of());

        assertThat(found).allSatisfy(entity -> inside(entity, text.length()));
        assertThat(found.stream()
                        .map(e -> e.mentions().getFirst().span().start())
                        .toList())
                .isSorted();
        assertThat(TAGGER.entities(article, new SentenceSplitter().sentences(article), List.of()))
                .isEqualTo(found);
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder().append((char) ('A' + random.nextInt(26)));
        for (int i = 0; i < 7; i++) {
            name.append((char) ('a' + random.nextInt(26)));
        }
        return name.toString();
    }

    private static void inside(Entity entity, int length) {
        assertThat(entity.mentions()).allSatisfy(m -> {
            assertThat(m.span().length()).isPositive();
            assertThat(m.span().end()).isLessThanOrEqualTo(length);
        });
    }
}
