package id.linimasa.export.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

    /// Well-known points, to a tenth of a degree.
    @ParameterizedTest
    @CsvSource({
        "Moskow, RU, 55.75, 37.6",
        "Jenewa, CH, 46.2, 6.15",
        "Washington, US, 38.9, -77.0",
        "Den Haag, NL, 52.1, 4.3",
        "Naypyidaw, MM, 19.75, 96.1",
        "Jakarta, ID, -6.2, 106.8",
        "Canberra, AU, -35.3, 149.1",
        "Buenos Aires, AR, -34.6, -58.4"
    })
    void citiesLieWhereTheyLie(String name, String country, double latitude, double longitude) {
        Coordinates point = Coordinates.exactly(name).orElseThrow();
        assertThat(point.country()).isEqualTo(country);
        assertThat(Double.parseDouble(point.latitude())).isCloseTo(latitude, within(0.1));
        assertThat(Double.parseDouble(point.longitude())).isCloseTo(longitude, within(0.1));
    }

    @Test
    void aCountryHasAPointThatSaysItIsTheMiddleOfACountry() {
        assertThat(Coordinates.of("Rusia")).hasValueSatisfying(point -> {
            assertThat(point.country()).isEqualTo("RU");
            assertThat(point.precision()).isEqualTo(Coordinates.Precision.COUNTRY);
        });
        assertThat(Coordinates.exactly("Rusia")).isEmpty();
    }

    @Test
    void regionsSeasAndUnknownNamesHaveNone() {
        assertThat(List.of("Laut Merah", "Timur Tengah", "Krimea", "California", "Jalur Gaza", "Antah Berantah"))
                .allSatisfy(name -> assertThat(Coordinates.of(name)).isEmpty());
        assertThat(Coordinates.of(null)).isEmpty();
    }

    @Test
    void theTableIsSortedWithoutDoubleNamesAndOnTheGlobe() {
        List<List<String>> rows = PackagedTable.rows("coordinates.tsv");
        assertThat(rows).extracting(List::getFirst).isSorted().doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSize(5);
            assertThat(Double.parseDouble(row.get(2))).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(row.get(3))).isBetween(-180.0, 180.0);
        });
    }
}
