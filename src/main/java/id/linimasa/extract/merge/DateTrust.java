package id.linimasa.extract.merge;

import id.linimasa.model.TimeMention;
import org.jspecify.annotations.Nullable;

/// How firmly a claim's date stands, weakest first: what a reader would believe sooner.
public enum DateTrust {
    /// No words of its own: the article's day, coarsely.
    INFERRED,
    /// `bulan lalu`, `pekan ini`, `Mei lalu`.
    RELATIVE,
    /// `Kamis`.
    WEEKDAY,
    /// `24 Februari`, `(25/4)`.
    DAY_WITHOUT_YEAR,
    /// `26 April 2022`, `Selasa (26/4/2022)`.
    EXPLICIT;

    /// How firmly the date of these words stands.
    ///
    /// @param time the words' reading, or null where the date has none
    /// @param text of the article
    public static DateTrust of(@Nullable TimeMention time, String text) {
        if (time == null) {
            return INFERRED;
        }
        int digits = 0;
        int longest = 0;
        boolean any = false;
        for (int i = time.span().start(); i < time.span().end(); i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            any |= digits > 0;
            longest = Math.max(longest, digits);
        }
        if (longest >= 4) {
            return EXPLICIT;
        }
        if (any) {
            return DAY_WITHOUT_YEAR;
        }
        return time.rule().contains("weekday") ? WEEKDAY : RELATIVE;
    }
}
