package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What [DateJoins], [ClockJoins] and [RangeJoins] put together, and what they keep apart.
class JoinsTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        weekday-date | Keduanya berbicara hari Minggu 20 Februari 2022. | hari Minggu 20 Februari 2022 | 2022-02-20
        weekday-date | Sidang digelar Selasa,26 April 2022 di New York. | Selasa,26 April 2022 | 2022-04-26
        weekday-date | Ia tiba Kamis (28/4) besok.                      | Kamis (28/4) besok   | 2022-04-28
        weekday-date | Ia tiba 26 April 2022 (Selasa).                  | 26 April 2022 (Selasa) | 2022-04-26
        range        | Forum Sabtu-Minggu (23-24/4/2022) usai.          | Sabtu-Minggu (23-24/4/2022) | 2022-04-23/2022-04-24
        range        | KTT digelar Rabu-Kamis, 4-5 Mei 2022.            | Rabu-Kamis, 4-5 Mei 2022 | 2022-05-04/2022-05-05
        range        | Latihan dari 28 Februari sampai 2 Maret 2022.    | 28 Februari sampai 2 Maret 2022 | 2022-02-28/2022-03-02
        range        | Perundingan antara 10 Maret dan 29 Maret 2022 gagal. | 10 Maret dan 29 Maret 2022 | 2022-03-10/2022-03-29
        weekday-date | Ia tiba Sabtu pagi kemarin.                      | Sabtu pagi kemarin   | 2022-04-23TMO
        weekday-date | Sidang digelar Senin,25/4/2022.                  | Senin,25/4/2022      | 2022-04-25
        range        | Data Januari–Maret 2022 dirilis.                 | Januari–Maret 2022   | 2022-01/2022-03
        range        | Ekspor naik Januari-Maret 2022.                  | Januari-Maret 2022   | 2022-01/2022-03
        range        | Kunjungan dari Senin sampai Rabu pekan depan.    | Senin sampai Rabu pekan depan | 2022-05-02/2022-05-04
        date-clock   | Ia tiba Rabu (27/4/2022), pukul 15.00 WIB.       | Rabu (27/4/2022), pukul 15.00 WIB | 2022-04-27T15:00+07:00
        date-clock   | Ia tiba 5 April 2022 sekitar pukul 15.00.        | 5 April 2022 sekitar pukul 15.00 | 2022-04-05T15:00 APPROX
        clock-date   | Ia tiba pukul 15.00 WIB, Senin (25/4/2022).      | pukul 15.00 WIB, Senin (25/4/2022) | 2022-04-25T15:00+07:00
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        weekday-date | Ia tiba hari ini, Selasa.
        range        | Ia tiba Senin, dan pergi pada 2014.
        date-clock   | Ia tiba Senin. Pukul 15.00 ia pergi.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
