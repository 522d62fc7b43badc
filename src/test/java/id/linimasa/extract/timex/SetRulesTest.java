package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of [SetRules], with what it must leave alone.
class SetRulesTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        every      | Mereka bertemu setiap Senin.          | setiap Senin       | XXXX-WXX-1
        every      | KTT digelar setiap tahun.             | setiap tahun       | P1Y
        every      | KTT digelar tiap dua tahun sekali.    | tiap dua tahun     | P2Y
        every      | Ia berpidato setiap malam.            | setiap malam       | XXXX-XX-XXTNI
        every      | Setiap 17 Agustus upacara digelar.    | Setiap 17 Agustus  | XXXX-08-17
        every      | Sidang dibuka setiap September.       | setiap September   | XXXX-09
        every      | Setiap harinya warga mengungsi.       | Setiap harinya     | P1D
        recurrence | Dialog tahunan itu dibatalkan.        | tahunan            | P1Y
        recurrence | Menurut laporan harian Kementerian Kesehatan, korban bertambah. | harian | P1D
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        every      | Setiap warga mengungsi.
        recurrence | Harian Kompas memberitakan hal itu.
        recurrence | Ia berbicara dengan harian Kabaria kemarin.
        recurrence | Menurut laporan harian bisnis Kabaria, bank itu tutup.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
