package id.linimasa.extract.timex;

import org.jspecify.annotations.Nullable;

/// A word that points from an expression: `lalu`, `yang akan datang`, `ke depan`, `terakhir`.
///
/// @param direction never NONE
/// @param end one past its last token
record Pointing(Direction direction, int end) {
    private static final Direction[] DIRECTIONS = Direction.values();

    /// The pointing words at token `at`, or null.
    static @Nullable Pointing read(Tokens tokens, int at) {
        if (tokens.breaksBefore(at)) {
            return null;
        }
        Word word = tokens.word(at);
        if (word.is(Sense.WHICH)) {
            return which(tokens, at + 1);
        }
        if (word.is(Sense.GOING) && tokens.is(at + 1, Sense.COMING)) {
            // "akan datang ke Moskow" is a verb; as a pointing word it ends its phrase
            return tokens.isWord(at + 2) ? null : new Pointing(Direction.FUTURE, at + 2);
        }
        if (word.is(Sense.TO)) {
            return tokens.is(at + 1, Sense.DIRECTION) && is(tokens, at + 1, Direction.FUTURE)
                    ? new Pointing(Direction.AHEAD, at + 2)
                    : null;
        }
        if (!word.is(Sense.DIRECTION)) {
            return null;
        }
        Direction direction = DIRECTIONS[word.value(Sense.DIRECTION)];
        boolean lengthened = direction == Direction.RECENT && is(tokens, at + 1, Direction.THIS);
        return new Pointing(direction, lengthened ? at + 2 : at + 1);
    }

    private static @Nullable Pointing which(Tokens tokens, int at) {
        if (tokens.is(at, Sense.GOING) && tokens.is(at + 1, Sense.COMING)) {
            return new Pointing(Direction.FUTURE, at + 2);
        }
        boolean points = is(tokens, at, Direction.PAST) || is(tokens, at, Direction.SAME);
        return points ? new Pointing(DIRECTIONS[tokens.value(at, Sense.DIRECTION)], at + 1) : null;
    }

    /// Whether `itu` or `tersebut` stands at token `at`.
    static boolean isSame(Tokens tokens, int at) {
        return !tokens.breaksBefore(at) && is(tokens, at, Direction.SAME);
    }

    private static boolean is(Tokens tokens, int at, Direction direction) {
        return tokens.is(at, Sense.DIRECTION) && tokens.value(at, Sense.DIRECTION) == direction.ordinal();
    }
}
