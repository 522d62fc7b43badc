package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateEntryTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2022-01-01",
        "mei 2021, 2021-05-01, 2021-06-01",
        "Mei, 2019-05-01, 2019-06-01",
        "7 Mei 2021, 2021-05-07, 2021-05-08",
        "7 agustus '45, 2045-08-07, 2045-08-08",
        "17 agt 1945, 1945-08-17, 1945-08-18",
        "31 des, 2019-12-31, 2020-01-01",
        "7/5/21, 2021-05-07, 2021-05-08",
        "7.5, 2019-05-07, 2019-05-08",
        "5/2021, 2021-05-01, 2021-06-01",
        "7/5/99, 1999-05-07, 1999-05-08",
        "2021-05-07, 2021-05-07, 2021-05-08",
        "2021-05, 2021-05-01, 2021-06-01",
        "29 feb 2024, 2024-02-29, 2024-03-01",
        "Oct 2020, 2020-10-01, 2020-11-01"
    })
    void isReadDayFirst(String typed, LocalDate from, LocalDate to) {
        assertThat(DateEntry.parse(typed, 2019)).contains(new DateEntry(Times.ms(from), Times.ms(to)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "kemarin", "31/2/2021", "29 feb 2023", "13/13/2021", "2021-13", "mei 2", "7 mei 2021 x"})
    void isNothingWhereItIsNoDate(String typed) {
        assertThat(DateEntry.parse(typed, 2019)).isEmpty();
    }
}
