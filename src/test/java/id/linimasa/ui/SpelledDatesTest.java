package id.linimasa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledDatesTest {

    private final SpelledDates dates = new SpelledDates(new DateTexts(new Texts(Texts.INDONESIAN)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tertulis lengkap → 2022-04-26   | tertulis lengkap → 26 Apr 2022
        Mei terakhir → 2021-05          | Mei terakhir → Mei 2021
        2025-01-30 dan 2025-03-31       | 30 Jan 2025 dan 31 Mar 2025
        pekan itu → 2022-W17            | pekan itu → 25 Apr – 1 Mei 2022
        → 2022-Q1                       | → Triwulan 1 2022
        """)
    void whatIsWrittenForMachinesIsSpelled(String told, String words) {
        assertThat(dates.in(told)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"musim 2022-2023", "nomor 2022-99", "2022-W60", "A-2022-04-26"})
    void whatOnlyLooksLikeADateStays(String told) {
        assertThat(dates.in(told)).isEqualTo(told);
    }
}
