package id.linimasa.extract.timex;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Zones of time behind a clock time or a part of the day.
final class Zones {
    private static final int FARTHEST_HOURS = 14;

    private Zones() {}

    /// A zone that the text names.
    ///
    /// @param end one past its last token
    /// @param zone null for `waktu setempat`
    /// @param abbreviation whether it is written as `WIB` (part of the expression) or `waktu Moskow` (outside)
    record Named(int end, @Nullable ZoneId zone, boolean abbreviation) {}

    /// The zone at token `at`, in brackets or not, or null.
    static @Nullable Named read(Tokens tokens, int at) {
        if (tokens.breaksBefore(at)) {
            return null;
        }
        Phrase phrase = Phrases.at(tokens, at, Phrase.Kind.ZONE);
        if (phrase == null) {
            return null;
        }
        boolean abbreviation = phrase.words().size() == 1;
        boolean indonesian = phrase.cell(0).startsWith("+0"); // "22.00 wib" is common, "ist" and "et" are not
        if (abbreviation && !tokens.isCapital(at) && !indonesian) {
            return null;
        }
        int end = at + phrase.words().size();
        String zone = phrase.cell(0);
        ZoneOffset offset = zone.equals("Z") ? offset(tokens, end) : null;
        if (offset != null) {
            return new Named(end + 2, offset, abbreviation);
        }
        return new Named(end, zone.equals("LOCAL") ? null : of(zone), abbreviation);
    }

    /// The hours behind `GMT` or `UTC`: `GMT+3`; or null.
    private static @Nullable ZoneOffset offset(Tokens tokens, int at) {
        boolean east = tokens.isMark(at, '+');
        boolean told = (east || tokens.isDash(at))
                && tokens.touches(at)
                && tokens.touches(at + 1)
                && tokens.isNumber(at + 1)
                && tokens.digits(at + 1) <= 2
                && tokens.number(at + 1) <= FARTHEST_HOURS;
        return told ? ZoneOffset.ofHours(east ? tokens.number(at + 1) : -tokens.number(at + 1)) : null;
    }

    private static ZoneId of(String zone) {
        return zone.equals("Z") ? ZoneOffset.UTC : ZoneId.of(zone);
    }
}
