package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of [RelativeRules], with what it must leave alone.
class RelativeRulesTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        relative-day  | Lavrov tiba kemarin.                        | kemarin            | 2022-04-25
        relative-day  | Insiden terjadi kemarin lusa.               | kemarin lusa       | 2022-04-24
        relative-day  | Ia menelepon Putin tadi malam.              | tadi malam         | 2022-04-25TNI
        relative-day  | Rapat digelar siang ini.                    | siang ini          | 2022-04-26TMI
        relative-day  | Pada 24 Februari Rusia menyerang. Keesokan harinya NATO bersidang. | Keesokan harinya | 2022-02-25
        relative-day  | Pada 24 Februari Rusia menyerang. Saat itu salju turun. | Saat itu | 2022-02-24
        reference     | Upaya baru-baru ini gagal.                  | baru-baru ini      | PAST_REF
        reference     | Ia akan mundur dalam waktu dekat.           | waktu dekat        | FUTURE_REF
        reference     | Saat ini perang berlanjut.                  | Saat ini           | PRESENT_REF
        weekend       | Kunjungan dilakukan akhir pekan lalu.       | akhir pekan lalu   | 2022-W16-WE
        weekend       | Bandara ditutup sejak akhir pekan.          | akhir pekan        | 2022-W16-WE ON_OR_AFTER
        relative-unit | Pengakuan itu jatuh pada Juni 2022, dikutip dari AFP pada Senin (25/4/2022). Mesir menyusul pada bulan yang sama. | bulan yang sama | 2022-06
        relative-unit | Menlu bertemu pekan lalu di Istanbul.       | pekan lalu         | 2022-W16
        relative-unit | Guterres awal pekan ini mengirim surat.     | awal pekan ini     | 2022-W17 START
        relative-unit | Ia mundur pada akhir tahun lalu.            | akhir tahun lalu   | 2021 END
        relative-unit | Ia mundur Juni 2021. Bulan sebelumnya ia sakit. | Bulan sebelumnya | 2021-05
        edge-of-unit  | Ia akan mundur pada akhir tahun.            | akhir tahun        | 2022 END
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        relative-day  | Mereka menjamu makan siang ini itu.
        relative-day  | Saat itu belum ada tanggal.
        reference     | Perang merusak masa depan Palestina.
        weekend       | Ia menutup akhir tulisannya.
        relative-unit | Ia akan datang ke Moskow.
        relative-unit | Bulan Sabit Merah ini tiba.
        edge-of-unit  | Ia mundur pada awal tahun lalu.
        edge-of-unit  | Wabah merebak pada pertengahan abad ke-19.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
