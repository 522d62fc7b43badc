package id.linimasa.extract.timex;

import org.jspecify.annotations.Nullable;

/// A year behind a month, a quarter or a holiday: `2022`, `tahun 2022`, `tahun lalu`, `'98`.
///
/// @param year what it says
/// @param end one past its last token
record YearReader(YearTold year, int end) {
    static final int FIRST = 1000;
    static final int LAST = 2199;
    private static final int LAST_OF_THIS_CENTURY = 40;

    /// The year at token `at`, or null.
    static @Nullable YearReader read(Tokens tokens, int at) {
        if (tokens.breaksBefore(at)) {
            return null;
        }
        if (tokens.is(at, Sense.UNIT) && tokens.value(at, Sense.UNIT) == Unit.YEAR.ordinal()) {
            return afterTheWord(tokens, at + 1);
        }
        if (fourDigits(tokens, at)) {
            return new YearReader(YearTold.of(tokens.number(at)), at + 1);
        }
        boolean apostrophe = tokens.isMark(at, '\'') || tokens.isMark(at, '’') || tokens.isMark(at, '‘');
        if (apostrophe && tokens.touches(at + 1) && tokens.isNumber(at + 1) && tokens.digits(at + 1) == 2) {
            return new YearReader(YearTold.of(century(tokens.number(at + 1))), at + 2);
        }
        return null;
    }

    /// Whether token `at` is a number that can be a year: four digits, no piece of a longer number or a code.
    static boolean fourDigits(Tokens tokens, int at) {
        return tokens.isNumber(at)
                && tokens.digits(at) == 4
                && tokens.number(at) >= FIRST
                && tokens.number(at) <= LAST
                && !continues(tokens, at + 1);
    }

    /// The year that two digits mean: news looks back (`'45`), and no further ahead than plans are made.
    static int century(int twoDigits) {
        return twoDigits <= LAST_OF_THIS_CENTURY ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static boolean continues(Tokens tokens, int at) {
        return (tokens.isGlue(at, '.') || tokens.isGlue(at, ',')) && tokens.isNumber(at + 1)
                || tokens.isMark(at, '%') && tokens.touches(at);
    }

    private static @Nullable YearReader afterTheWord(Tokens tokens, int at) {
        if (fourDigits(tokens, at)) {
            return new YearReader(YearTold.of(tokens.number(at)), at + 1);
        }
        Pointing pointing = Pointing.read(tokens, at);
        if (pointing == null) {
            return null;
        }
        YearTold year = switch (pointing.direction()) {
            case PAST -> new YearTold(YearTold.How.FROM_CREATED, -1);
            case THIS -> new YearTold(YearTold.How.FROM_CREATED, 0);
            case FUTURE -> new YearTold(YearTold.How.FROM_CREATED, 1);
            case SAME -> new YearTold(YearTold.How.FROM_LAST, 0);
            case BEFORE -> new YearTold(YearTold.How.FROM_LAST, -1);
            case AFTER -> new YearTold(YearTold.How.FROM_LAST, 1);
            default -> YearTold.UNTOLD;
        };
        return year.untold() ? null : new YearReader(year, pointing.end());
    }
}
