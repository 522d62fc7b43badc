package id.linimasa.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Extent;
import id.linimasa.model.TimeRange;
import id.linimasa.model.TimexMod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

    /// The table of `docs/contract.md`.
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        2022-04-26,             WITHIN,     2022-04-26, 2022-04-27, -,            2022-04-26
        2021-05,                WITHIN,     2021-05-01, 2021-06-01, -,            2021-05-XX
        2021-05,                THROUGHOUT, 2021-05-01, 2021-06-01, -,            2021-05
        2021,                   WITHIN,     2021-01-01, 2022-01-01, -,            2021-XX-XX
        2021,                   THROUGHOUT, 2021-01-01, 2022-01-01, -,            2021
        2022-W17,               WITHIN,     2022-04-25, 2022-05-02, -,            [2022-04-25..2022-05-01]
        2022-W17,               THROUGHOUT, 2022-04-25, 2022-05-02, -,            2022-04-25/2022-05-01
        2022-Q2,                WITHIN,     2022-04-01, 2022-07-01, -,            [2022-04-01..2022-06-30]
        2024-06/2024-08,        THROUGHOUT, 2024-06-01, 2024-09-01, -,            2024-06/2024-08
        2024-06/2024-08,        WITHIN,     2024-06-01, 2024-09-01, -,            [2024-06-01..2024-08-31]
        2022-03-03/2022-03-05,  THROUGHOUT, 2022-03-03, 2022-03-06, -,            2022-03-03/2022-03-05
        2022-05,                WITHIN,     2022-05-01, 2022-05-11, START,        2022-05-01~/2022-05-10~
        2022-05,                THROUGHOUT, 2022-05-21, 2022-06-01, END,          2022-05-21~/2022-05-31~
        2021-05,                WITHIN,     2021-05-01, 2021-06-01, APPROX,       2021-05~
        2022-06-07,             WITHIN,     2022-06-07, 2022-06-08, APPROX,       2022-06-07~
        199X,                   WITHIN,     1990-01-01, 2000-01-01, -,            199X
        2022-02-24,             THROUGHOUT, 2022-02-24, -,          ON_OR_AFTER,  2022-02-24/..
        2021-05,                THROUGHOUT, 2021-05-01, -,          ON_OR_AFTER,  2021-05/..
        2022-02-24,             WITHIN,     -,          2022-02-25, ON_OR_BEFORE, ../2022-02-24
        2022-02-24,             WITHIN,     -,          2022-02-24, BEFORE,       ../2022-02-23
        XXXX-08-12,             WITHIN,     -,          -,          -,            XXXX-08-12
        XXXX-XX-XX,             WITHIN,     -,          -,          -,            ''
        -,                      WITHIN,     -,          -,          -,            ''
        2022-02-21TEM+03:00,    WITHIN,     2022-02-21, 2022-02-22, -,            2022-02-21
        """)
    void datesFollowTheContract(
            String value, Extent extent, LocalDate from, LocalDate to, TimexMod mod, String expected) {
        assertThat(new Dated(value, extent, TimeRange.days(from, to), mod).edtf())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-22T08:22+07:00, 2022-02-22T08:22:00+07:00, 08:22, +07:00",
        "2022-02-22T08:22:15, 2022-02-22T08:22:15, 08:22:15, ''",
        "2022-02-22T08:22Z, 2022-02-22T08:22:00Z, 08:22, Z",
        "2022-02-22T08, 2022-02-22, 08, ''",
        "2022-02-22TMO, 2022-02-22, TMO, ''"
    })
    void timesGainSecondsAndNothingElse(String value, String edtf, String time, String zone) {
        LocalDateTime at = LocalDateTime.of(2022, 2, 22, 8, 22);
        Dated date = new Dated(value, Extent.WITHIN, new TimeRange(at, at.plusMinutes(1)), null);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.time()).isEqualTo(time);
        assertThat(date.zone()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({"PAST_REF", "FUTURE_REF", "P2W"})
    void whatIsNoDateHasNoTime(String value) {
        Dated date = new Dated(value, Extent.WITHIN, TimeRange.UNKNOWN, null);
        assertThat(date.edtf()).isEmpty();
        assertThat(date.time()).isEmpty();
    }
}
