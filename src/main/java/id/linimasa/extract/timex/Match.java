package id.linimasa.extract.timex;

import id.linimasa.model.TimexMod;
import org.jspecify.annotations.Nullable;

/// What one rule found.
///
/// @param start first token
/// @param end one past the last token
/// @param reading what it says
/// @param mod a modifier that the words carry, or null
/// @param weak whether it counts only when a neighbour is joined to it (`siang` alone, `08:22` alone)
record Match(int start, int end, Reading reading, @Nullable TimexMod mod, boolean weak) {
    static Match of(int start, int end, Reading reading) {
        return new Match(start, end, reading, null, false);
    }

    static Match weak(int start, int end, Reading reading) {
        return new Match(start, end, reading, null, true);
    }
}
