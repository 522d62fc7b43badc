package id.linimasa.extract.timex;

/// Ordinal numbers behind a unit: `pertama`, `ke-19`, `XIX`, `I`, `2`.
final class Ordinals {
    private Ordinals() {}

    /// The token that holds the number of the ordinal at `at`.
    static int numberAt(Tokens tokens, int at) {
        if (!tokens.is(at, Sense.TO)) {
            return tokens.isGlue(at, '-') ? at + 1 : at; // "kuartal-I"
        }
        return tokens.isDash(at + 1) ? at + 2 : at + 1;
    }

    /// The ordinal at token `at`; 0 where none stands there.
    static int read(Tokens tokens, int at) {
        int numberAt = numberAt(tokens, at);
        if (tokens.breaksBefore(numberAt)) {
            return 0;
        }
        if (tokens.isNumber(numberAt)) {
            return tokens.digits(numberAt) <= 2 ? tokens.number(numberAt) : 0;
        }
        if (tokens.is(numberAt, Sense.ORDINAL)) {
            return tokens.value(numberAt, Sense.ORDINAL);
        }
        if (tokens.is(numberAt, Sense.NUMBER) && !tokens.is(numberAt + 1, Sense.SCALE)) {
            return tokens.value(numberAt, Sense.NUMBER);
        }
        return tokens.is(numberAt, Sense.ROMAN) && tokens.isAllCapitals(numberAt)
                ? tokens.value(numberAt, Sense.ROMAN)
                : 0;
    }
}
