package id.linimasa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextsTest {

    private final DateTexts indonesian = new DateTexts(new Texts(Texts.INDONESIAN));
    private final DateTexts english = new DateTexts(new Texts(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-04-26 | 2022-04-27 | Selasa, 26 April 2022      | Tuesday, 26 April 2022
        2022-04-01 | 2022-05-01 | April 2022                 | April 2022
        2022-01-01 | 2022-04-01 | Triwulan 1 2022            | Q1 2022
        2022-01-01 | 2023-01-01 | 2022                       | 2022
        1990-01-01 | 2000-01-01 | 1990-an                    | 1990s
        2022-04-25 | 2022-04-27 | 25–26 April 2022           | 25–26 April 2022
        2022-04-25 | 2022-05-02 | Pekan 25 April – 1 Mei 2022 | Week of 25 April – 1 May 2022
        2021-12-30 | 2022-01-02 | 30 Desember 2021 – 1 Januari 2022 | 30 December 2021 – 1 January 2022
        2022-03-01 | 2022-05-01 | Maret–April 2022           | March–April 2022
        2019-01-01 | 2022-01-01 | 2019–2021                  | 2019–2021
        """)
    void aRangeIsNamedByTheUnitThatItMakesUp(LocalDate from, LocalDate to, String id, String en) {
        TimeRange range = TimeRange.days(from, to);
        assertThat(indonesian.date(null, range)).isEqualTo(id);
        assertThat(english.date(null, range)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-02-22T08:22+07:00 | Selasa, 22 Februari 2022, 08.22 WIB
        2022-02-22T08:22+09:00 | Selasa, 22 Februari 2022, 08.22 WIT
        2022-02-22T08:22       | Selasa, 22 Februari 2022, 08.22
        2022-02-22TNI          | Selasa, 22 Februari 2022, malam
        """)
    void aTimeNamesItsZoneOrItsPartOfTheDay(String value, String words) {
        TimeRange range = TimeRange.days(LocalDate.of(2022, 2, 22), LocalDate.of(2022, 2, 23));
        assertThat(indonesian.date(value, range)).isEqualTo(words);
    }

    @Test
    void anOpenEndIsSaid() {
        assertThat(indonesian.range(TimeRange.days(LocalDate.of(2022, 2, 24), null)))
                .isEqualTo("sejak 24 Februari 2022");
        assertThat(indonesian.range(TimeRange.days(null, LocalDate.of(2022, 2, 24))))
                .isEqualTo("sampai 23 Februari 2022");
    }

    @Test
    void aYearThatNobodyCanTellIsNotMadeUp() {
        assertThat(indonesian.date("XXXX-08-12", TimeRange.UNKNOWN)).isEqualTo("12 Agustus, tahun tidak disebut");
        assertThat(indonesian.date(null, TimeRange.UNKNOWN)).isEqualTo("Tanpa tanggal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-04-26 | 2022-04-27 | 26 Apr 2022
        2022-04-01 | 2022-05-01 | Apr 2022
        2022-04-25 | 2022-04-27 | 25–26 Apr 2022
        2022-04-30 | 2022-05-02 | 30 Apr – 1 Mei 2022
        """)
    void aNarrowColumnGetsShortMonths(LocalDate from, LocalDate to, String words) {
        assertThat(indonesian.brief(TimeRange.days(from, to))).isEqualTo(words);
    }

    @Test
    void aNarrowColumnGetsShortMonthsWhereOneEndIsOpen() {
        LocalDate day = LocalDate.of(2025, 6, 13);
        assertThat(indonesian.brief(TimeRange.days(day, null))).isEqualTo("sejak 13 Jun 2025");
        assertThat(indonesian.brief(TimeRange.days(null, day))).isEqualTo("sampai 12 Jun 2025");
    }
}
