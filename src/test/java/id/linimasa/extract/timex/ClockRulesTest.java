package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of [ClockRules], with what it must leave alone.
class ClockRulesTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        clock      | Pertemuan dimulai pukul 14.30 waktu setempat. | pukul 14.30        | 2022-04-26T14:30
        clock      | Siaran dimulai pukul 19.00 WITA.              | pukul 19.00 WITA   | 2022-04-26T19:00+08:00
        clock      | Rudal ditembakkan pukul 22.00 GMT+3.          | pukul 22.00 GMT+3  | 2022-04-26T22:00+03:00
        clock      | Pesawat mendarat jam 9 pagi WIT.              | jam 9 pagi WIT     | 2022-04-26T09:00+09:00
        clock      | Pertemuan dimulai pukul dua siang.            | pukul dua siang    | 2022-04-26T14:00
        clock      | Rapat dimulai pukul setengah delapan malam.   | pukul setengah delapan malam | 2022-04-26T19:30
        clock      | Sidang pukul 09.00-12.00 WIB ditunda.         | pukul 09.00-12.00 WIB | 2022-04-26T09:00+07:00/2022-04-26T12:00+07:00
        clock      | Pesawat tiba pukul 6.15 pagi waktu Moskow.    | pukul 6.15 pagi    | 2022-04-26T06:15+03:00
        clock      | Pembicaraan terjadi Kamis. Ia tiba pukul 10.00 pada Senin. | pukul 10.00 | 2022-04-25T10:00
        bare-clock | Tayang 13:05:20 GMT.                          | 13:05:20 GMT       | 2022-04-26T13:05:20Z
        date-clock | 22 Februari 2022, 08:22 WIB                   | 22 Februari 2022, 08:22 WIB | 2022-02-22T08:22+07:00
        two-zones  | Pukul 14.30 GMT (21.30 WIB) rudal jatuh.      | Pukul 14.30 GMT (21.30 WIB) | 2022-04-26T14:30Z
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        clock      | Jam malam diberlakukan di Kyiv.
        clock      | Ia pukul dua orang.
        clock      | Gencatan senjata 48 jam diumumkan.
        bare-clock | Suhu mencapai 35.30 derajat.
        bare-clock | Skornya 14.30 saja.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
