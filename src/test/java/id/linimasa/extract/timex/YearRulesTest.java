package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of [YearRules], with what it must leave alone.
class YearRulesTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        year       | Krimea dianeksasi pada tahun 2014.     | tahun 2014         | 2014
        year       | Sejak 2014 kedua negara berseteru.     | 2014               | 2014 ON_OR_AFTER
        year       | Ia lahir tahun '45.                    | tahun '45          | 1945
        year       | Ia lahir tahun '76.                    | tahun '76          | 1976
        year       | Anggaran tahun fiskal 2023 disetujui.  | tahun fiskal 2023  | 2023
        year-range | Ia menjabat pada periode 2014-2019.    | 2014-2019          | 2014/2019
        year-range | Dari 2015 hingga 2018 ia di Roma.      | 2015 hingga 2018   | 2015/2018
        decade     | Krisis terjadi pada era 1990-an.       | 1990-an            | 199X
        decade     | Pada dekade 1980-an negara itu makmur. | dekade 1980-an     | 198X
        decade     | Pada tahun 60-an negara itu makmur.    | tahun 60-an        | 196X
        century    | Wilayah itu dikuasai pada abad ke-19.  | abad ke-19         | 18XX
        century    | Wabah merebak pada abad XIX.           | abad XIX           | 18XX
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        year       | Stadion Piala Dunia 2022 selesai.
        year       | Sebanyak 2000 tentara tiba.
        year       | Resolusi Nomor 2020 dilanggar.
        year       | Harganya 2000 dolar.
        year       | Rp2022 dibayar.
        year       | UUD 1945 dibahas.
        year-range | Liga 1 2022/2023 berlanjut.
        year-range | Nomor 2014-2019 tercatat sebagai Resolusi 2014-2019.
        decade     | Ia berusia 60-an.
        century    | Abad pertengahan telah lewat.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
