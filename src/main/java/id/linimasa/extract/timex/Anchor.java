package id.linimasa.extract.timex;

import java.time.LocalDate;

/// A day that expressions hang on, and where it comes from.
///
/// @param day the day
/// @param idSource where it comes from, in Indonesian: `tanggal artikel, dari “Selasa 26/04/2022”`
/// @param enSource the same in English
record Anchor(LocalDate day, String idSource, String enSource) {

    /// `26 April 2022 (tanggal artikel, …)`.
    String id() {
        return DateWords.day(day, true) + " (" + idSource + ")";
    }

    String en() {
        return DateWords.day(day, false) + " (" + enSource + ")";
    }
}
