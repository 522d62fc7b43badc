package id.linimasa.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.EntityRole;
import id.linimasa.model.Extraction;
import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityLinkerTest {

    private static final EntityLinker LINKER = new EntityLinker();

    @Test
    void spellingsAndShortNamesMeetUnderTheNameOfMostArticles() {
        Extraction a = article("a", person("Esmat Tolakani", "IR"));
        Extraction b = article("b", person("Esmat Tolakani", "IR"));
        Extraction c = article("c", person("Esmet Tolakani", "IR"));
        Extraction d = article("d", person("Tolakani", null));

        assertThat(names(List.of(a, b, c, d)))
                .containsExactly("Esmat Tolakani", "Esmat Tolakani", "Esmat Tolakani", "Esmat Tolakani");
    }

    @Test
    void aSurnameOfTwoPeopleGoesToNeither() {
        Extraction a = article("a", person("Ali Merdad", null));
        Extraction b = article("b", person("Hossein Merdad", null));
        Extraction c = article("c", person("Merdad", null));

        assertThat(names(List.of(a, b, c))).containsExactly("Ali Merdad", "Hossein Merdad", "Merdad");
    }

    @Test
    void officesOfTwoCountriesKeepPeopleApart() {
        Extraction a = article("a", person("Brolin Takkersby", "NO"));
        Extraction b = article("b", person("Takkersby", "DK"));

        assertThat(names(List.of(a, b))).containsExactly("Brolin Takkersby", "Takkersby");
    }

    @Test
    void listedPeopleNeverMeet() {
        Extraction a = article("a", person("Li Qiang", "CN"));
        Extraction b = article("b", person("Li Keqiang", "CN"));
        Extraction c = article("c", person("Sergei Lavrov", "RU"));

        assertThat(names(List.of(a, b, c))).containsExactly("Li Qiang", "Li Keqiang", "Sergey Lavrov");
    }

    @Test
    void anAbbreviationGoesToTheOneNameItWasIntroducedFor() {
        Extraction a = article("a", body("Yayasan Kemanusiaan Sahel", "YKS"));
        Extraction b = article("b", body("YKS"));
        Extraction c = article("c", body("WHO"));

        assertThat(names(List.of(a, b, c)))
                .containsExactly(
                        "Yayasan Kemanusiaan Sahel", "Yayasan Kemanusiaan Sahel", "Organisasi Kesehatan Dunia");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void theOrderOfArticlesDecidesNothing(long seed) {
        List<Extraction> articles = population(new Random(seed));
        EntityLinker.Links straight = LINKER.link(articles);
        List<Extraction> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed + 1));
        EntityLinker.Links mixed = LINKER.link(shuffled);

        for (Extraction article : articles) {
            for (Entity entity : article.entities()) {
                assertThat(mixed.of(article.article(), entity)).isEqualTo(straight.of(article.article(), entity));
            }
        }
    }

    private static List<Extraction> population(Random random) {
        String[] first = {"Ali", "Aly", "Hassan", "Hasan", "Mira", "Brolin", ""};
        String[] last = {"Merdad", "Merdat", "Takkersby", "Takersby", "Sorel", "Putin", "Aoun"};
        String[] countries = {"IR", "NO", "RU", ""};
        List<Extraction> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String name = (first[random.nextInt(first.length)] + " " + last[random.nextInt(last.length)]).strip();
            String country = countries[random.nextInt(countries.length)];
            articles.add(article("artikel " + i, person(name, country.isEmpty() ? null : country)));
        }
        return articles;
    }

    private static List<String> names(List<Extraction> articles) {
        EntityLinker.Links links = LINKER.link(articles);
        return articles.stream()
                .map(a -> links.of(a.article(), a.entities().getFirst()).name())
                .toList();
    }

    private static Extraction article(String text, Entity entity) {
        return new Extraction(ArticleId.of(text, null, null), List.of(), List.of(entity), List.of(), List.of());
    }

    private static Entity person(String name, @Nullable String country) {
        List<EntityRole> roles = country == null ? List.of() : List.of(new EntityRole("Menteri", country));
        return new Entity(name, EntityKind.PERSON, null, List.of(), roles, mention());
    }

    private static Entity body(String name, String... aliases) {
        return new Entity(name, EntityKind.ORGANIZATION, null, List.of(aliases), List.of(), mention());
    }

    private static List<EntityMention> mention() {
        return List.of(new EntityMention(new Span(0, 1), EntityMention.Form.NAME));
    }
}
