package id.linimasa.extract.timex;

/// What stands between two expressions.
enum Gap {
    NOTHING,
    COMMA,
    /// An opening bracket, with or without a comma.
    BRACKET,
    /// `tanggal`, with or without a comma.
    DATE_WORD,
    /// `pada`, `sekitar`.
    PREPOSITION,
    /// A dash, a bar.
    DASH,
    /// `/`, `atau`.
    ALTERNATIVE,
    /// Anything else, or a new paragraph.
    OTHER;

    private static final int LONGEST = 6;

    static Gap between(Tokens tokens, int from, int to) {
        if (to - from > LONGEST) {
            return OTHER;
        }
        for (int i = from; i <= to; i++) {
            if (tokens.breaksBefore(i)) {
                return OTHER;
            }
        }
        Zones.Named zone = from < to ? Zones.read(tokens, from) : null; // "20.00 waktu setempat (07.00 WIB)"
        int start = zone == null ? from : zone.end();
        if (start >= to) {
            return start == to ? NOTHING : OTHER;
        }
        boolean comma = tokens.isMark(start, ',');
        int at = comma ? start + 1 : start;
        if (at == to) {
            return COMMA;
        }
        Gap gap = one(tokens, at);
        return at + 1 == to
                ? gap
                : gap == PREPOSITION && tokens.is(at + 1, Sense.APPROXIMATE) && at + 2 == to ? gap : OTHER;
    }

    private static Gap one(Tokens tokens, int at) {
        if (tokens.isMark(at, '(') || tokens.isMark(at, '[')) {
            return BRACKET;
        }
        if (tokens.is(at, Sense.DATE_WORD)) {
            return DATE_WORD;
        }
        if (tokens.is(at, Sense.IN) && !tokens.is(at, Sense.UNIT) || tokens.is(at, Sense.APPROXIMATE)) {
            return PREPOSITION;
        }
        if (tokens.isDash(at) || tokens.isMark(at, '|')) {
            return DASH;
        }
        return tokens.isMark(at, '/') || tokens.is(at, Sense.OR) ? ALTERNATIVE : OTHER;
    }
}
