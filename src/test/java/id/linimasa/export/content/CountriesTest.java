package id.linimasa.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Codes of countries against what the JDK knows of ISO 3166, and Gleditsch and Ward's numbers against their own order.
class CountriesTest {
    /// Whose numbers are those of a region: from, to, and the degrees between which its states lie.
    private static final List<Region> REGIONS = List.of(
            new Region("Americas", 1, 199, -60, 75, -150, -30),
            new Region("Europe", 200, 399, 34, 72, -25, 100),
            new Region("Africa", 400, 599, -35, 24, -26, 60),
            new Region("North Africa and the Middle East", 600, 699, 4, 43, -13, 61),
            new Region("Asia", 700, 879, -12, 50, 44, 145),
            new Region("Oceania", 880, 999, -48, 12, 113, 360));

    private record Region(String name, int from, int to, int south, int north, int west, int east) {
        boolean holds(double latitude, double longitude) {
            double lon = from == 880 && longitude < 0 ? longitude + 360 : longitude;
            return south <= latitude && latitude <= north && west <= lon && lon <= east;
        }
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> row : PackagedTable.rows("gleditsch-ward.tsv")) {
            assertThat(numbers.put(row.getFirst(), Integer.valueOf(row.getLast())))
                    .as(row.getFirst())
                    .isNull();
        }
        return numbers;
    }

    @Test
    void everyCodeIsOneOfIso3166AndHasItsLongForm() {
        Set<String> iso = Set.of(Locale.getISOCountries());
        Set<String> codes = new TreeSet<>(numbers().keySet());
        PackagedTable.rows("coordinates.tsv").forEach(row -> codes.add(row.get(1)));
        assertThat(codes).hasSizeGreaterThan(230).allSatisfy(code -> {
            assertThat(code.equals("XK") || iso.contains(code)).as(code).isTrue();
            assertThat(Countries.alpha3(code)).matches("[A-Z]{3}");
        });
        Set<String> longForms = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(iso).allSatisfy(code -> assertThat(longForms).contains(Countries.alpha3(code)));
    }

    /// The members of the United Nations, Taiwan and Kosovo.
    @Test
    void everyIndependentStateHasANumberOfItsOwn() {
        assertThat(numbers().values()).doesNotHaveDuplicates().hasSize(193 + 2);
        assertThat(numbers()).containsKeys("TW", "XK");
    }

    /// The numbers go by region, so a pair that is wrong lands on another continent.
    @Test
    void everyNumberIsOneOfTheRegionInWhichItsStateLies() {
        Map<String, List<String>> middles = new HashMap<>();
        PackagedTable.rows("coordinates.tsv").stream()
                .filter(row -> row.getLast().equals("country"))
                .forEach(row -> middles.put(row.get(1), row));
        assertThat(numbers()).allSatisfy((code, number) -> {
            List<String> middle = middles.get(code);
            if (middle == null) {
                assertThat(code).as("too small for the map").isEqualTo("TV");
                return;
            }
            Region region = REGIONS.stream()
                    .filter(r -> r.from() <= number && number <= r.to())
                    .findFirst()
                    .orElseThrow();
            assertThat(region.holds(Double.parseDouble(middle.get(2)), Double.parseDouble(middle.get(3))))
                    .as("%s %d in %s: %s", code, number, region.name(), middle)
                    .isTrue();
        });
    }

    /// States that are easily taken for each other, and those whose number is not that of the Correlates of War.
    @ParameterizedTest
    @CsvSource({
        "GN, 438", "GW, 404", "GQ, 411", "PG, 910", "NE, 436", "NG, 475", "CG, 484", "CD, 490", "DM, 54", "DO, 42",
        "KP, 731", "KR, 732", "SD, 625", "SS, 626", "SK, 317", "SI, 349", "RS, 340", "ME, 341", "XK, 347", "CN, 710",
        "TW, 713", "AU, 900", "AT, 305", "IR, 630", "IQ, 645", "ML, 432", "MW, 553", "MR, 435", "MU, 590", "DE, 260",
        "YE, 678", "KI, 970", "NR, 971", "TO, 972", "TV, 973", "VN, 816", "WS, 990", "ID, 850"
    })
    void statesThatAreEasilyConfused(String code, String number) {
        assertThat(Countries.gleditschWard(code)).contains(number);
    }

    @Test
    void whatIsNoStateOfTheListHasNoNumber() {
        assertThat(List.of("PS", "VA", "HK", "GL", "EH"))
                .allSatisfy(code -> assertThat(Countries.gleditschWard(code)).isEmpty());
    }
}
