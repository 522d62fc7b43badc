package id.linimasa.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.extract.lexicon.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityLexiconTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gazetteer/countries",
                "gazetteer/places",
                "gazetteer/cities",
                "gazetteer/organisations",
                "gazetteer/persons",
                "titles",
                "fields",
                "institutions",
                "place-heads",
                "not-names",
                "common-words",
                "given-names"
            })
    void everyLexiconIsSortedWithoutDoubleKeys(String name) {
        List<String> keys =
                Lexicon.named(name).rows().stream().map(r -> r.cell(0)).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates().isSortedAccordingTo(BY_CODE_POINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gazetteer/countries",
                "gazetteer/places",
                "gazetteer/cities",
                "gazetteer/organisations",
                "gazetteer/persons",
                "titles",
                "fields",
                "institutions",
                "place-heads",
                "not-names",
                "common-words",
                "given-names",
                "name-cues"
            })
    void everyLexiconSaysItsFormatSourceAndExample(String name) throws IOException {
        String header = String.join("\n", comments(name));

        assertThat(header).contains("FORMAT:", "SOURCE:", "EXAMPLE:");
    }

    @Test
    void cuesAreSortedWithoutDoubleRows() {
        List<String> rows = Lexicon.named("name-cues").rows().stream()
                .map(r -> String.join("\t", r.cells()))
                .toList();

        assertThat(rows).isNotEmpty().doesNotHaveDuplicates().isSortedAccordingTo(BY_CODE_POINT);
    }

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

    private static final Comparator<String> BY_CODE_POINT = Comparator.comparing(s ->
            s.codePoints().mapToObj(c -> String.format(Locale.ROOT, "%06x", c)).reduce("", String::concat));

    private static List<String> comments(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(name + ".tsv")), StandardCharsets.UTF_8))) {
            return reader.lines().takeWhile(l -> l.startsWith("#")).toList();
        }
    }
}
