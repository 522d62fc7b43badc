package id.linimasa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNamesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/id/linimasa");
    private static final Path TABLE = RESOURCES.resolve("model/english-names.tsv");
    private static final Path COUNTRIES = RESOURCES.resolve("extract/lexicon/gazetteer/countries.tsv");

    @ParameterizedTest
    @CsvSource({
        "Moskow, Moscow",
        "Perserikatan Bangsa-Bangsa, United Nations",
        "Kementerian Pertahanan Rusia, Russia’s Ministry of Defence",
        "Kementerian Kesehatan, Ministry of Health",
        "Kementerian Luar Negeri Iran, Iran’s Ministry of Foreign Affairs",
        "Kantor Kepresidenan Korea Selatan, South Korea’s Presidential Office",
        "Angkatan Laut Amerika Serikat, United States’ Navy",
        "Tentara Nasional Indonesia, Indonesian National Armed Forces",
        "Berlin, Berlin",
        "Kompas, Kompas",
        "Partai Roma Raya, Partai Roma Raya",
        "'', ''"
    })
    void aNameIsTold(String indonesian, String english) {
        assertThat(EnglishNames.of(indonesian)).isEqualTo(english);
    }

    @Test
    void everyCountryThatIsCalledOtherwiseInEnglishHasItsName() throws IOException {
        Map<String, String> untold = new TreeMap<>();
        for (String line : rows(COUNTRIES)) {
            String[] cells = line.split("\t", -1);
            String english = Locale.of("", cells[0]).getDisplayCountry(Locale.ENGLISH);
            if (!cells[1].equals(english) && EnglishNames.of(cells[1]).equals(cells[1])) {
                untold.put(cells[1], english);
            }
        }
        assertThat(untold.keySet())
                .as("called the same in both")
                .containsExactly("Brunei Darussalam", "Hong Kong", "Myanmar", "Saint Lucia");
    }

    @Test
    void theTableIsSortedHasNoNameTwiceAndNoRowThatSaysNothing() throws IOException {
        List<String> names =
                rows(TABLE).stream().map(line -> line.split("\t", -1)[0]).toList();
        assertThat(names).isSorted().doesNotHaveDuplicates();
        assertThat(rows(TABLE)).allSatisfy(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSizeBetween(2, 3);
            assertThat(cells[1]).isNotBlank().isNotEqualTo(cells[0]);
            assertThat(cells.length == 2 || cells[2].equals("body")).isTrue();
        });
    }

    private static List<String> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
