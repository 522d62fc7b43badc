package id.linimasa.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({"2000,2000-04-23", "2008,2008-03-23", "2022,2022-04-17", "2024,2024-03-31", "2038,2038-04-25"})
    void easterFollowsTheComputus(int year, LocalDate easter) {
        assertThat(Holidays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "HIJRI, 10-01, 2022, 2022-05-02",
        "HIJRI, 12-10, 2024, 2024-06-16",
        "NTH, 11-4-4, 2023, 2023-11-23",
        "NTH, 05-1-1L, 2022, 2022-05-30",
        "TABLE, nyepi, 2023, 2023-03-22",
        "TABLE, nyepi, 2003, 2003-04-02",
        "TABLE, waisak, 2004, 2004-06-03",
        "FIXED, 12-25, 2021, 2021-12-25"
    })
    void eachRuleGivesItsDay(String rule, String argument, int year, LocalDate day) {
        assertThat(Holidays.in(new Phrase(Phrase.Kind.HOLIDAY, List.of(), List.of(rule, argument)), year))
                .isEqualTo(day);
    }
}
