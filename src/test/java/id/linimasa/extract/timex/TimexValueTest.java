package id.linimasa.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Granularity;
import id.linimasa.model.TimeRange;
import id.linimasa.model.TimexMod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexValueTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        2022-04-26             | -           | DAY         | 2022-04-26 | 2022-04-27
        2022-W17               | -           | WEEK        | 2022-04-25 | 2022-05-02
        2020-W53               | -           | WEEK        | 2020-12-28 | 2021-01-04
        2022-W16-WE            | -           | WEEKEND     | 2022-04-23 | 2022-04-25
        2022-W17-3             | -           | DAY         | 2022-04-27 | 2022-04-28
        2022-04                | -           | MONTH       | 2022-04-01 | 2022-05-01
        2022-Q4                | -           | QUARTER     | 2022-10-01 | 2023-01-01
        2022-H2                | -           | HALF_YEAR   | 2022-07-01 | 2023-01-01
        2022                   | -           | YEAR        | 2022-01-01 | 2023-01-01
        199X                   | -           | DECADE      | 1990-01-01 | 2000-01-01
        18XX                   | -           | CENTURY     | 1800-01-01 | 1900-01-01
        2022-03-03/2022-03-05  | -           | RANGE       | 2022-03-03 | 2022-03-06
        2024-06/2024-08        | -           | RANGE       | 2024-06-01 | 2024-09-01
        2022-04                | START       | MONTH       | 2022-04-01 | 2022-04-11
        2022-04                | MID         | MONTH       | 2022-04-11 | 2022-04-21
        2022-04                | END         | MONTH       | 2022-04-21 | 2022-05-01
        2022-02                | END         | MONTH       | 2022-02-21 | 2022-03-01
        2022-W17               | START       | WEEK        | 2022-04-25 | 2022-04-27
        2022-W17               | MID         | WEEK        | 2022-04-27 | 2022-04-29
        2022-W17               | END         | WEEK        | 2022-04-29 | 2022-05-02
        2022                   | START       | YEAR        | 2022-01-01 | 2022-05-01
        2022-Q1                | END         | QUARTER     | 2022-03-01 | 2022-04-01
        2022-02-24             | ON_OR_AFTER | DAY         | 2022-02-24 | -
        2022-05-09             | ON_OR_BEFORE | DAY        | -          | 2022-05-10
        2022-05-02             | BEFORE      | DAY         | -          | 2022-05-02
        2022-05-02             | AFTER       | DAY         | 2022-05-03 | -
        2022-04-26TNI          | -           | PART_OF_DAY | 2022-04-26T18:00 | 2022-04-27T00:00
        2022-04-26T14:30+07:00 | -           | MINUTE      | 2022-04-26T14:30 | 2022-04-26T14:31
        2022-04-26T13:05:20Z   | -           | SECOND      | 2022-04-26T13:05:20 | 2022-04-26T13:05:21
        2022-04-26T24:00       | -           | MINUTE      | 2022-04-27T00:00 | 2022-04-27T00:01
        XXXX-08-12             | -           | DAY         | -          | -
        XXXX-WXX               | -           | WEEK        | -          | -
        XXXX                   | -           | YEAR        | -          | -
        PAST_REF               | -           | NONE        | -          | -
        P2W                    | -           | NONE        | -          | -
        """)
    void coversTheDaysThatTheContractSays(
            String text, @Nullable TimexMod mod, Granularity granularity, @Nullable String from, @Nullable String to) {
        TimexValue value = TimexValue.parse(text);
        TimeRange range = value.range(mod);
        assertThat(value.granularity()).isEqualTo(granularity);
        assertThat(range.fromText()).isEqualTo(from);
        assertThat(range.toText()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "10,HOUR,PT1H",
        "15,HOUR,PT90M",
        "5,HOUR,PT30M",
        "25,DAY,PT60H",
        "15,YEAR,P18M",
        "5,CENTURY,P50Y",
        "20,DECADE,P20Y",
        "20,QUARTER,P6M",
        "15,MONTH,P1.5M",
        "5,WEEK,P0.5W"
    })
    void durationsAreWrittenInWholeUnitsWhereTheyCanBe(int tenths, Unit unit, String duration) {
        assertThat(TimexValue.duration(tenths, unit)).isEqualTo(duration);
    }

    @Test
    void anImpossibleDateCoversNothing() {
        assertThat(TimexValue.parse("2022-02-30").range().unknown()).isTrue();
    }
}
