package id.linimasa.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Against the worked examples of K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011).
class AgreementTest {

    /// One row a reader, a point where one gave no value.
    private static List<List<@Nullable String>> units(String... readers) {
        List<List<@Nullable String>> units = new ArrayList<>();
        for (int unit = 0; unit < readers[0].length(); unit++) {
            @Nullable String[] values = new String[readers.length];
            for (int reader = 0; reader < readers.length; reader++) {
                char value = readers[reader].charAt(unit);
                values[reader] = value == '.' ? null : String.valueOf(value);
            }
            units.add(Arrays.asList(values));
        }
        return units;
    }

    @Test
    void twoReadersOfBinaryData() {
        Agreement agreement = Agreement.of(units("0100000010", "1110010000"));
        assertThat(agreement.alpha()).isCloseTo(0.095, within(0.0005));
        assertThat(agreement.percent()).isEqualTo(60);
        assertThat(agreement.units()).isEqualTo(10);
    }

    @Test
    void twoReadersOfNominalData() {
        assertThat(Agreement.of(units("aabbdcccedda", "babbbcccEddd".replace('E', 'e')))
                        .alpha())
                .isCloseTo(0.692, within(0.0005));
    }

    @Test
    void fourReadersWithMissingValues() {
        Agreement agreement =
                Agreement.of(units("123321412...", "1233224125.3", ".33323422 51.".replace(" ", ""), "12332441251."));
        assertThat(agreement.alpha()).isCloseTo(0.743, within(0.0005));
        assertThat(agreement.units()).isEqualTo(11);
    }

    @Test
    void readersWhoAlwaysAgreeOnOneValueTellNothing() {
        Agreement agreement = Agreement.of(units("aaa", "aaa"));
        assertThat(agreement.percent()).isEqualTo(100);
        assertThat(agreement.alpha()).isNaN();
    }

    @Test
    void nobodyCodedTheSameUnit() {
        Agreement agreement = Agreement.of(units("a.", ".a"));
        assertThat(agreement.units()).isZero();
        assertThat(agreement.percent()).isNaN();
    }
}
