package id.linimasa.extract.timex;

import org.jspecify.annotations.Nullable;

/// A named rule: where it may begin, and what it makes of the words there.
///
/// @param name shown with every value it gives
/// @param number whether it may begin at a number
/// @param senses mask of the senses of words at which it may begin
/// @param recogniser looks at the tokens from there on
record TimexRule(String name, boolean number, long senses, Recogniser recogniser) {

    /// Looks at the tokens from `at` on.
    @FunctionalInterface
    interface Recogniser {
        /// What stands at token `at`, or null; looks ahead a bounded number of tokens, so that tagging stays linear.
        @Nullable
        Match match(Tokens tokens, int at);
    }

    /// A rule that begins at a number.
    static TimexRule atNumber(String name, Recogniser recogniser) {
        return new TimexRule(name, true, 0, recogniser);
    }

    /// A rule that begins at a word with one of these senses.
    static TimexRule at(String name, Recogniser recogniser, Sense... senses) {
        return new TimexRule(name, false, mask(senses), recogniser);
    }

    /// A rule that begins at a number or at a word with one of these senses.
    static TimexRule atNumberOr(String name, Recogniser recogniser, Sense... senses) {
        return new TimexRule(name, true, mask(senses), recogniser);
    }

    private static long mask(Sense... senses) {
        long mask = 0;
        for (Sense sense : senses) {
            mask |= 1L << sense.ordinal();
        }
        return mask;
    }
}
