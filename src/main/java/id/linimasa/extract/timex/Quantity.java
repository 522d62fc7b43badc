package id.linimasa.extract.timex;

import org.jspecify.annotations.Nullable;

/// A number in digits or words before a unit of time.
///
/// @param tenths the amount in tenths (`1,5` is 15); -1 for `beberapa` and its like
/// @param end one past its last token
record Quantity(int tenths, int end) {
    private static final int VAGUE = -1;

    boolean vague() {
        return tenths == VAGUE;
    }

    /// Whether it is a whole number.
    boolean whole() {
        return tenths >= 0 && tenths % 10 == 0;
    }

    int amount() {
        return tenths / 10;
    }

    /// The quantity that begins at token `at`: `12`, `12 (dua belas)`, `1,5`, `1.000`, `dua puluh lima`,
    /// `setengah`, `satu setengah`, `beberapa`; or null.
    static @Nullable Quantity read(Tokens tokens, int at) {
        if (tokens.isNumber(at)) {
            return inDigits(tokens, at);
        }
        Word word = tokens.word(at);
        if (word.is(Sense.VAGUE)) {
            return new Quantity(VAGUE, at + 1);
        }
        if (word.is(Sense.HALF)) {
            return new Quantity(5, at + 1);
        }
        return word.is(Sense.NUMBER) ? inWords(tokens, at) : null;
    }

    private static @Nullable Quantity inDigits(Tokens tokens, int at) {
        int value = tokens.number(at);
        if (value < 0 || value > 9_999) {
            return null;
        }
        if (tokens.isGlue(at + 1, ',') && tokens.isNumber(at + 2) && tokens.digits(at + 2) == 1) {
            return new Quantity(value * 10 + tokens.number(at + 2), at + 3);
        }
        if (tokens.isGlue(at + 1, '.') && tokens.isNumber(at + 2) && tokens.digits(at + 2) == 3) {
            return new Quantity((value * 1_000 + tokens.number(at + 2)) * 10, at + 3);
        }
        return withHalf(tokens, value, pastGloss(tokens, value, at + 1));
    }

    private static Quantity inWords(Tokens tokens, int at) {
        int total = 0;
        int last = 0; // the digit that a scale word would multiply
        int i = at;
        for (; !tokens.breaksBefore(i) || i == at; i++) {
            Word word = tokens.word(i);
            if (word.is(Sense.NUMBER) && last == 0) {
                int value = word.value(Sense.NUMBER);
                last = value < 10 ? value : 0;
                total += value < 10 ? 0 : value;
            } else if (word.is(Sense.SCALE) && (last > 0 || word.value(Sense.SCALE) == 1000 && total > 0)) {
                int scale = word.value(Sense.SCALE);
                total = scale == 1 ? total + 10 + last : scale == 1000 ? (total + last) * 1000 : total + last * scale;
                last = 0;
            } else {
                break;
            }
        }
        return withHalf(tokens, total + last, i);
    }

    /// Past the words that say the number once more: `30 (tiga puluh) hari`.
    private static int pastGloss(Tokens tokens, int value, int end) {
        if (!tokens.isMark(end, '(') || !tokens.is(end + 1, Sense.NUMBER)) {
            return end;
        }
        Quantity words = inWords(tokens, end + 1);
        return words.tenths == value * 10 && tokens.isMark(words.end, ')') ? words.end + 1 : end;
    }

    private static Quantity withHalf(Tokens tokens, int value, int end) {
        return tokens.is(end, Sense.HALF) ? new Quantity(value * 10 + 5, end + 1) : new Quantity(value * 10, end);
    }
}
