package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of [NumericDateRules], with what it must leave alone.
class NumericDateRulesTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        iso-date        | Laporan bertanggal 2022-04-26 dirilis.        | 2022-04-26   | 2022-04-26
        iso-date        | Berkas 2022/04/26 dibuka.                     | 2022/04/26   | 2022-04-26
        slash-date      | Dokumen 26/4/2022 bocor.                      | 26/4/2022    | 2022-04-26
        slash-date      | Dokumen 26-04-22 bocor.                       | 26-04-22     | 2022-04-26
        slash-date      | Dokumen 26.04.2022 bocor.                     | 26.04.2022   | 2022-04-26
        slash-date      | Dokumen 26-04-45 bocor.                       | 26-04-45     | 1945-04-26
        slash-date      | Dokumen 28/7/025 bocor.                       | 28/7/025     | 2025-07-28
        slash-date      | Dokumen 10/20/2025 bocor.                     | 10/20/2025   | 2025-10-20
        slash-range     | Forum (25-27/4/2022) ditutup.                 | 25-27/4/2022 | 2022-04-25/2022-04-27
        slash-range     | Forum (30/4/2022-2/5/2022) dibuka.            | 30/4/2022-2/5/2022 | 2022-04-30/2022-05-02
        slash-day-month | Ia mundur (25/4) karena sakit.                | 25/4         | 2022-04-25
        weekday-date    | Ia mundur, Senin (25/4).                      | Senin (25/4) | 2022-04-25
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        iso-date        | Nomor 2022-13-45 batal.
        slash-date      | Versi 2.0.23 dirilis.
        slash-date      | Alamat 192.168.10.1 diblokir.
        slash-date      | Rasio 45/50/60 dipakai.
        slash-range     | Tim menang 25-27 tadi.
        slash-day-month | Layanan 24/7 tersedia.
        slash-day-month | Sebanyak 2/3 suara setuju.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
