package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of [PeriodRules], with what it must leave alone.
class PeriodRulesTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        quarter        | Ekonomi tumbuh pada kuartal I 2022.        | kuartal I 2022          | 2022-Q1
        quarter        | Ekspor turun pada triwulan kedua 2021.     | triwulan kedua 2021     | 2021-Q2
        quarter        | Utang naik pada semester pertama 2022.     | semester pertama 2022   | 2022-H1
        quarter        | Ekonomi pulih pada kuartal III tahun lalu. | kuartal III tahun lalu  | 2021-Q3
        half-year      | Inflasi turun pada paruh kedua 2021.       | paruh kedua 2021        | 2021-H2
        quarter-letter | Q3 2021 mencatat rekor.                    | Q3 2021                 | 2021-Q3
        week-of-month  | Mereka bertemu pada pekan kedua Maret.     | pekan kedua Maret       | 2022-03-08/2022-03-14
        season         | Mereka bertemu pada musim panas 2021.      | musim panas 2021        | 2021-06/2021-08
        season         | Serangan musim dingin lalu gagal.          | musim dingin lalu       | 2021-12/2022-02
        holiday        | Ia berbicara menjelang Lebaran.            | Lebaran                 | 2022-05-02 BEFORE
        holiday        | Gencatan berlaku pada Natal tahun lalu.    | Natal tahun lalu        | 2021-12-25
        holiday        | Jumat Agung diperingati di Roma.           | Jumat Agung             | 2022-04-15
        holiday        | Perayaan Imlek 2022 sederhana.             | Imlek 2022              | 2022-02-01
        holiday        | Upacara HUT RI ke-77 digelar.              | HUT RI ke-77            | 2022-08-17
        anniversary    | Upacara HUT ke-77 RI digelar.              | HUT ke-77 RI            | 2022-08-17
        hijri          | Idulfitri jatuh pada 1 Syawal 1443 H.      | 1 Syawal 1443 H         | 2022-05-02
        hijri          | Pertempuran mereda selama Ramadan 1443 Hijriah. | Ramadan 1443 Hijriah | 2022-04-02/2022-05-01
        era            | NATO dibentuk pada awal Perang Dingin.     | awal Perang Dingin      | 1947/1991 START
        h-minus        | Jalan padat pada H-3 Lebaran.              | H-3 Lebaran             | 2022-04-29
        h-minus        | Logistik tiba pada H-1.                    | H-1                     | XXXX-XX-XX
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        quarter        | Empat kuartal berlalu.
        half-year      | Paruh kedua laga berlangsung sengit.
        quarter-letter | Varian Q1 dijual.
        week-of-month  | Pekan kedua liga berlangsung sengit.
        season         | Mereka membeli pakaian musim dingin.
        holiday        | Mereka menghias pohon Natal.
        holiday        | Umat menunaikan salat Idulfitri.
        anniversary    | Upacara HUT ke-77 TNI digelar.
        hijri          | Ramadan Sananta mencetak gol.
        era            | Film tentang Perang Dingin diputar.
        h-minus        | Pembom Xian H-6 dikerahkan.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
