package id.linimasa.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityLexiconTest {

    @ParameterizedTest
    @CsvSource({
        "gazetteer/places, 1",
        "gazetteer/cities, 1",
        "gazetteer/organisations, 1",
        "gazetteer/persons, 1",
        "institutions, 3"
    })
    void everyCountryCodeIsOneOfIso3166(String name, int column) {
        Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.add("XK");
        codes.add("");

        assertThat(Lexicon.named(name).rows())
                .allSatisfy(row -> assertThat(codes).contains(row.cell(column)));
    }

    @Test
    void noAliasNamesTwoPeopleTwoBodiesOrTwoPlaces() {
        for (String name : List.of("gazetteer/persons", "gazetteer/organisations", "gazetteer/places")) {
            List<String> names = new ArrayList<>();
            for (Lexicon.Row row : Lexicon.named(name).rows()) {
                names.add(row.cell(0));
                Stream.of(row.cell(2).split("\\|", -1))
                        .filter(a -> !a.isEmpty())
                        .forEach(names::add);
            }
            assertThat(names).as(name).doesNotHaveDuplicates();
        }
    }

    @Test
    void countriesComeFromTheJdkToo() {
        EntityLexicon lexicon = EntityLexicon.of(UserLexicons.NONE);

        assertThat(lexicon.countryName("BJ")).isEqualTo("Benin");
        assertThat(lexicon.countryName("CN")).isEqualTo("China");
    }
}
