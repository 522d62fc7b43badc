package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of [PartRules], with what it must leave alone.
class PartRulesTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        part-of-day | Serangan terjadi pada dini hari.             | dini hari          | 2022-04-26TEM
        date-part   | Biden menelepon Macron Senin malam.          | Senin malam        | 2022-04-25TNI
        date-part   | Mereka bertemu Selasa (26/4/2022) sore.      | Selasa (26/4/2022) sore | 2022-04-26TAF
        part-date   | Pembicaraan terjadi dini hari Senin (21/2/2022) waktu Moskow. | dini hari Senin (21/2/2022) | 2022-02-21TEM+03:00
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        part-of-day | Mereka menjamu makan malam.
        part-of-day | Selamat pagi, kata Biden.
        date-part   | Ia tiba Senin. Malam turun.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
