package id.linimasa.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "2022-04-26, --02-24, NONE,   UNTOLD, 2022",
        "2022-01-05, --12-20, NONE,   UNTOLD, 2021",
        "2022-12-20, --01-10, NONE,   FUTURE, 2023",
        "2022-12-20, --01-10, NONE,   UNTOLD, 2023",
        "2022-04-26, --05-03, NONE,   UNTOLD, 2022",
        "2022-04-26, --02-24, NONE,   FUTURE, 2022",
        "2022-04-26, --04-26, NONE,   UNTOLD, 2022",
        "2022-04-26, --04-26, PAST,   UNTOLD, 2021",
        "2022-04-26, --05-03, PAST,   UNTOLD, 2021",
        "2022-04-26, --04-26, FUTURE, UNTOLD, 2023",
        "2022-04-26, --12-25, THIS,   UNTOLD, 2022",
    })
    void takesTheYearThatIsMeant(LocalDate anchor, MonthDay day, Direction direction, Tense tense, int year) {
        assertThat(YearChoice.choose(anchor, direction, tense, y -> YearChoice.Days.one(day.atYear(y))))
                .isEqualTo(year);
    }
}
