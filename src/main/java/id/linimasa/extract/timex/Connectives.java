package id.linimasa.extract.timex;

/// The words and marks between the ends of a range and between the items of a list.
final class Connectives {
    private Connectives() {}

    /// The token behind `-`, `hingga`, `sampai dengan`, `s.d.`, `s/d` at `at`; -1 where none of them stands there.
    static int range(Tokens tokens, int at) {
        if (tokens.breaksBefore(at)) {
            return -1;
        }
        if (tokens.isDash(at)) {
            return tokens.isDash(at + 1) ? at + 2 : at + 1;
        }
        if (tokens.is(at, Sense.UNTIL)) {
            boolean with = tokens.isWord(at + 1)
                    && "dengan".contentEquals(tokens.text.subSequence(tokens.start(at + 1), tokens.end(at + 1)));
            return with ? at + 2 : at + 1;
        }
        boolean slash = tokens.isMark(at + 1, '/');
        boolean dot = tokens.isMark(at + 1, '.');
        if ((slash || dot) && letter(tokens, at, 's') && letter(tokens, at + 2, 'd')) {
            return tokens.isMark(at + 3, '.') ? at + 4 : at + 3;
        }
        return -1;
    }

    /// As [#range(Tokens, int)], and behind `,`, `dan`, `, dan`, `atau`, `&` too.
    static int rangeOrList(Tokens tokens, int at) {
        int range = range(tokens, at);
        if (range >= 0 || tokens.breaksBefore(at)) {
            return range;
        }
        int next = tokens.isMark(at, ',') ? at + 1 : at;
        boolean word = tokens.is(next, Sense.AND) || tokens.is(next, Sense.OR) || tokens.isMark(next, '&');
        if (word) {
            return next + 1;
        }
        return next > at ? next : -1;
    }

    /// Whether token `at` is this small letter alone, in either case.
    static boolean letter(Tokens tokens, int at, char letter) {
        return tokens.isWord(at)
                && tokens.end(at) - tokens.start(at) == 1
                && Character.toLowerCase(tokens.text.charAt(tokens.start(at))) == letter;
    }
}
