package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of [LengthRules], with what it must leave alone.
class LengthRulesTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        length          | Percakapan 15 menit dilakukan Macron.        | 15 menit            | PT15M
        length          | Pembicaraan berlangsung hampir tiga jam.     | tiga jam            | PT3H LESS_THAN
        length          | Mereka berbicara kurang dari 10 menit.       | 10 menit            | PT10M LESS_THAN
        length          | Pertemuan berlangsung 2,5 jam.               | 2,5 jam             | PT150M
        length          | Ia dipenjara 3 tahun 6 bulan.                | 3 tahun 6 bulan     | P3Y6M
        length          | Rapat memakan dua sampai tiga hari.          | dua sampai tiga hari | P2D/P3D
        length          | Ia berkunjung tiga hari lalu.                | tiga hari lalu      | 2022-04-23
        length          | Perjanjian diteken 5 tahun yang lalu.        | 5 tahun yang lalu   | 2017
        length          | Serangan meningkat dalam dua pekan terakhir. | dua pekan terakhir  | P2W
        length          | Beberapa bulan lalu ia mundur.               | Beberapa bulan lalu | PAST_REF
        length          | Ia tiba dalam beberapa hari mendatang.       | beberapa hari mendatang | FUTURE_REF
        length          | Pada 24 Februari Rusia menyerang. Dua hari kemudian Kyiv dikepung. | Dua hari kemudian | 2022-02-26
        length          | Enam bulan pertama 2021 ekspor naik.         | Enam bulan pertama 2021 | 2021-01/2021-06
        length          | Pasukan mundur dalam 2x24 jam.               | 2x24 jam            | PT48H
        length          | Ia ditahan 30 (tiga puluh) hari.             | 30 (tiga puluh) hari | P30D
        length          | Ia ditahan paling lama 30 hari.              | 30 hari             | P30D EQUAL_OR_LESS
        length          | Ia dipilih lebih dari sepuluh tahun lalu.    | sepuluh tahun lalu  | 2012 BEFORE
        length          | Ia dipilih kurang dari dua tahun lalu.       | dua tahun lalu      | 2020 AFTER
        length          | Ia dipilih hampir dua tahun lalu.            | dua tahun lalu      | 2020 APPROX
        length          | Ia tiba lebih dari tiga hari lagi.           | tiga hari lagi      | 2022-04-29 AFTER
        one-unit        | Ia ditahan selama sepekan.                   | sepekan             | P1W
        one-unit        | Mereka berbicara sebulan silam.              | sebulan silam       | 2022-03
        quarter-of-unit | Ia berkuasa seperempat abad.                 | seperempat abad     | P25Y
        length-phrase   | Mereka bermusuhan bertahun-tahun.            | bertahun-tahun      | PXY
        ordinal-unit    | Perang memasuki tahun kedua.                 | tahun kedua         | P2Y
        ordinal-unit    | Perang memasuki hari ke-62.                  | hari ke-62          | P62D
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        length          | Pertemuan ketiga para menteri gagal.
        length          | Jet Su-30 dan G20 disebut.
        length          | Resolusi Nomor 2202 tahun 2015 dilanggar.
        one-unit        | Kehidupan sehari-hari pulih.
        quarter-of-unit | Seperempat warga mengungsi.
        length-phrase   | Ia berhari raya di rumah.
        ordinal-unit    | Gol tercipta pada menit ke-22.
        ordinal-unit    | Persipura mangkir pada laga ke-22.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
