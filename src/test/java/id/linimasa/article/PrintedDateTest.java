package id.linimasa.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        3 Maret 2023, 21:47 WIB              => 2023-03-03T21:47+07:00
        Kompas.com - 02/08/2025, 11:36 WIB   => 2025-08-02T11:36+07:00
        Diperbarui 18 Jun 2025, 07:18 WIB    => 2025-06-18T07:18+07:00
        Selasa, 26 Mei 2026 20:29 WIB        => 2026-05-26T20:29+07:00
        Tayang: Senin, 9 Juni 2025 17:50 WITA => 2025-06-09T17:50+08:00
        Rabu   18 Jun 2025  21:38 WIT        => 2025-06-18T21:38+09:00
        10 Juni 2025 |11:27 WIB              => 2025-06-10T11:27+07:00
        Minggu, 08 Juni 2025 - 07:00 WIB     => 2025-06-08T07:00+07:00
        Jumat, 6 Juni 2025-  15:10 WIB       => 2025-06-06T15:10+07:00
        20 Juni 2025 | 18.06 WIB             => 2025-06-20T18:06+07:00
        Selasa, 29 Januari 2019 / 19:50 WIB  => 2019-01-29T19:50+07:00
        Jum'at, 06 Juni 2025 - 20:25 WIB     => 2025-06-06T20:25+07:00
        Rabu (2/11/2022) pukul 14.05 WIB     => 2022-11-02
        10/20/2025 6:30                      => 2025-10-20T06:30
        2023-02-27T10:34:39+07:00            => 2023-02-27T10:34:39+07:00
        2016-02-16T02:10:56Z                 => 2016-02-16T09:10:56+07:00
        2015-11-18T16:15:00.000+0000         => 2015-11-18T23:15:00+07:00
        2015-11-05 T10:08:58                 => 2015-11-05T10:08:58
        2023-02-27 14:34:37                  => 2023-02-27T14:34:37
        Wed, 18 Jun 2025 07:18:00 +0700      => 2025-06-18T07:18:00+07:00
        June 18, 2025 7:18 pm                => 2025-06-18T19:18
        21:47 WIB, 3 Maret 2023              => 2023-03-03T21:47+07:00
        17 Agt 2022                          => 2022-08-17
        5 Nopember 2010                      => 2010-11-05
        16Jun2025                            => 2025-06-16
        21+January+2019                      => 2019-01-21
        30-10-2023                           => 2023-10-30
        date 2022-08 Photo : YONHAP News     => 2022-08
        """)
    void readsWhatNewsroomsPrint(String printed, String iso) {
        assertThat(PrintedDate.find(printed)).extracting(PrintedDate::iso).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        44510.517437118055 | 2021-11-10T12:25
        43258              | 2018-06-07
        1750205880         | 2025-06-18T07:18+07:00
        1750205880000      | 2025-06-18T07:18+07:00
        20250618           | 2025-06-18
        20250618T071800    | 2025-06-18T07:18
        """)
    void readsTheNumbersOfSpreadsheetsAndMachines(String cell, String iso) {
        assertThat(PrintedDate.ofField(cell)).extracting(PrintedDate::iso).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tidak ditemukan",
                "31/02/2022",
                "45 Maret 2022",
                "Piala Dunia 2022",
                "2 jam lalu",
                "12345",
                "08123456789",
                ""
            })
    void readsNoDateWhereNoneIsPrinted(String words) {
        assertThat(PrintedDate.ofField(words)).isNull();
    }

    @Test
    void keepsBothReadingsWhereDayAndMonthCouldBeSwapped() {
        PrintedDate date = PrintedDate.find("9/7/2025 12:05");

        assertThat(date).isNotNull();
        assertThat(date.day()).isEqualTo(LocalDate.of(2025, 7, 9));
        assertThat(date.swapped()).isEqualTo(LocalDate.of(2025, 9, 7));
        assertThat(date.swap().iso()).isEqualTo("2025-09-07T12:05");
    }

    @Test
    void goesOnToTheNextDateWhereTheFirstIsImpossible() {
        assertThat(PrintedDate.find("31/02/2022, ralat 01/03/2022"))
                .extracting(PrintedDate::iso)
                .isEqualTo("2022-03-01");
    }
}
