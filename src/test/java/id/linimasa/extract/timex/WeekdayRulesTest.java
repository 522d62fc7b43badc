package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of [WeekdayRules], with what it must leave alone.
class WeekdayRulesTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        weekday             | Ia tiba Kamis lalu di Ankara.             | Kamis lalu             | 2022-04-21
        weekday             | Mereka berunding pada Senin pekan lalu.   | Senin pekan lalu       | 2022-04-18
        weekday             | Sidang digelar Jumat mendatang.           | Jumat mendatang        | 2022-04-29
        weekday             | Dewan bersidang Kamis ini.                | Kamis ini              | 2022-04-28
        weekday             | Presiden berangkat hari Selasa.           | hari Selasa            | 2022-04-26
        weekday             | Ia tiba pada Minggu lalu.                 | Minggu lalu            | 2022-04-24
        weekday             | Blinken akan bertemu Lavrov pada Kamis.   | Kamis                  | 2022-04-28
        weekday             | Ia tiba Rabu malam pekan depan.           | Rabu malam pekan depan | 2022-05-04TNI
        eve                 | Mereka bertemu malam Minggu.              | malam Minggu           | 2022-04-23TNI
        weekday-date        | Ia tiba Sen, 25/4/2022 di Ankara.         | Sen, 25/4/2022         | 2022-04-25
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        weekday             | Perundingan berlangsung dua minggu.
        weekday             | Tiga Minggu Disandera.
        weekday             | Minggu ini Putin ke Baku.
        weekday             | Warga Pasar Minggu mengungsi.
        weekday             | Warga menunaikan salat Jumat.
        weekday             | Media Minggu Pagi melaporkan.
        eve                 | Mereka bertemu malam hari.
        weekday-beside-date | Ia membeli lima Sen.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
