package id.linimasa.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortDateTest {

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, 1999-12-31, 1990, 1999",
        "2023-12-01, 2024-02-29, 2023-12, 2024-02",
        "2021-12-27, 2022-01-02, 2021-12-27, 2022-01-02",
        "2021-01-01, 2022-06-30, 2021-01, 2022-06"
    })
    void endsOfASpanAreNoFinerThanBothNeed(LocalDate first, LocalDate last, String start, String end) {
        assertThat(ShortDate.first(first, last).iso()).isEqualTo(start);
        assertThat(ShortDate.last(first, last).iso()).isEqualTo(end);
    }
}
