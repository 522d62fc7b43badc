package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Granularity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-04-26 | 2022-04-27 | DAY     | 26 Apr 2022              | 26 Apr 2022
        2022-03-01 | 2022-04-01 | MONTH   | Maret 2022               | March 2022
        2022-05-01 | 2022-05-11 | MONTH   | awal Mei 2022            | early May 2022
        2022-05-11 | 2022-05-21 | MONTH   | pertengahan Mei 2022     | mid May 2022
        2022-05-21 | 2022-06-01 | MONTH   | akhir Mei 2022           | late May 2022
        2022-04-25 | 2022-05-02 | WEEK    | 25 Apr – 1 Mei 2022      | 25 Apr – 1 May 2022
        2022-05-02 | 2022-05-09 | WEEK    | 2–8 Mei 2022             | 2–8 May 2022
        2022-04-01 | 2022-07-01 | QUARTER | Triwulan 2 2022          | Quarter 2 2022
        2022-01-01 | 2023-01-01 | YEAR    | 2022                     | 2022
        1990-01-01 | 2000-01-01 | DECADE  | 1990-an                  | 1990s
        2021-12-30 | 2022-01-03 | RANGE   | 30 Des 2021 – 2 Jan 2022 | 30 Dec 2021 – 2 Jan 2022
        """)
    void anIntervalIsNamedAsPreciselyAsItIsKnown(
            LocalDate from, LocalDate to, Granularity granularity, String indonesian, String english) {
        assertThat(DateText.interval(Times.ms(from), Times.ms(to), granularity, Language.INDONESIAN))
                .isEqualTo(indonesian);
        assertThat(DateText.interval(Times.ms(from), Times.ms(to), granularity, Language.ENGLISH))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, dini hari, small hours",
        "5, 11, pagi, morning",
        "11, 15, siang, midday",
        "15, 18, sore, afternoon",
        "18, 24, malam, night"
    })
    void aPartOfADayIsNoTimeOfDay(int from, int to, String indonesian, String english) {
        long day = Times.ms(LocalDate.of(2022, 2, 21));
        long start = day + from * Times.HOUR;
        long end = day + to * Times.HOUR;
        assertThat(DateText.interval(start, end, Granularity.PART_OF_DAY, Language.INDONESIAN))
                .isEqualTo("21 Feb 2022 " + indonesian);
        assertThat(DateText.interval(start, end, Granularity.PART_OF_DAY, Language.ENGLISH))
                .isEqualTo("21 Feb 2022 " + english);
    }

    @Test
    void aMomentHasItsWeekdayAndItsTimeWhereOneCanSeeIt() {
        long moment = Times.ms(LocalDateTime.of(2022, 4, 26, 14, 5));
        assertThat(DateText.moment(moment, Times.DAY, Language.INDONESIAN)).isEqualTo("Selasa, 26 April 2022");
        assertThat(DateText.moment(moment, Times.MINUTE, Language.INDONESIAN))
                .isEqualTo("Selasa, 26 April 2022, 14.05");
    }
}
