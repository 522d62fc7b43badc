package id.linimasa.extract.timex;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of [NamedDateRules], with what it must leave alone.
class NamedDateRulesTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
        day-month      | Pertemuan 26 April 2022 gagal.             | 26 April 2022        | 2022-04-26
        day-month      | KTT digelar 15 Nopember 2021 di Roma.      | 15 Nopember 2021     | 2021-11-15
        day-month      | Kesepakatan diteken 24 Feb. 2022 di Minsk. | 24 Feb. 2022         | 2022-02-24
        day-month      | Laporan 26-Apr-22 bocor.                   | 26-Apr-22            | 2022-04-26
        day-month      | Kunjungan paling lambat 3 Mei 2022.        | 3 Mei 2022           | 2022-05-03 ON_OR_BEFORE
        day-month      | Daftar selambat-lambatnya tanggal 3 Mei.   | 3 Mei                | 2022-05-03 ON_OR_BEFORE
        day-month      | Ia di Doha sejak tgl. 5 April.             | 5 April              | 2022-04-05 ON_OR_AFTER
        day-month      | Ia di Doha setelah sekian lama 5 April itu. | 5 April             | 2022-04-05
        day-month      | Operasi dimulai pada 24 Februari.          | 24 Februari          | 2022-02-24
        day-month      | Ia tiba pada 3 Mei mendatang.              | 3 Mei mendatang      | 2022-05-03
        day-month      | Ia akan tiba pada 10 Januari.              | 10 Januari           | 2023-01-10
        day-month      | Pertemuan 20 Mei tahun lalu gagal.         | 20 Mei tahun lalu    | 2021-05-20
        day-range      | KTT digelar 3-5 Maret 2022.                | 3-5 Maret 2022       | 2022-03-03/2022-03-05
        day-range      | Kunjungan 1 s.d. 7 Mei 2022.               | 1 s.d. 7 Mei 2022    | 2022-05-01/2022-05-07
        day-range      | KTT 15 dan 16 November 2022.               | 15 dan 16 November 2022 | 2022-11-15/2022-11-16
        day-range      | Sidang digelar 12 dan 15 Maret.            | 12                   | 2022-03-12
        day-in-words   | Ia tiba tanggal dua puluh enam April.      | dua puluh enam April | 2022-04-26
        month-day-year | Dirilis April 26, 2022 oleh AP.            | April 26, 2022       | 2022-04-26
        month          | Konferensi digelar pada Januari 2020.      | Januari 2020         | 2020-01
        month          | Terakhir mereka bertemu Mei lalu.          | Mei lalu             | 2021-05
        month          | KTT digelar November mendatang.            | November mendatang   | 2022-11
        month          | Mereka bertemu pada awal Februari.         | awal Februari        | 2022-02 START
        month          | Ia tiba pada bulan Mei 2022.               | bulan Mei 2022       | 2022-05
        day-of-month   | Pemimpin G7 berkumpul tanggal 26 bulan ini. | tanggal 26 bulan ini | 2022-04-26
        day-of-month   | Delegasi tiba tanggal 4 lalu.              | tanggal 4 lalu       | 2022-04-04
        """)
    void reads(String rule, String sentence, String words, String value) {
        Examples.reads(rule, sentence, words, value);
    }

    @ParameterizedTest(name = "{0} leaves: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        day-month      | Universitas 17 Agustus dibuka.
        day-month      | Upacara HUT ke-17 Agustus dibatalkan.
        day-month      | Sebanyak 45 Mei tidak ada.
        day-range      | Ia menang 3-5 atas lawannya.
        day-in-words   | Universitas Sebelas Maret dibuka.
        month-day-year | Mei 12 orang tewas.
        month          | Mei Ling menolak berkomentar.
        month          | Juli Antoni menolak berkomentar.
        month          | Kata maret tanpa kapital di awal dan jan juga.
        day-of-month   | Tanggal 45 tidak ada.
        day-of-month   | Ia tiba tanggal 26 April 2022.
        """)
    void leavesAlone(String rule, String sentence) {
        Examples.leaves(rule, sentence);
    }
}
