package id.linimasa.extract.timex;

/// Which way a clause looks, told by the cue nearest to an expression in its sentence.
enum Tense {
    FUTURE,
    PAST,
    UNTOLD;

    private static final int REACH = 40;
    /// How many words may stand before an expression that opens its sentence.
    private static final int OPENING = 2;

    /// Looks for the nearest cue to the left, then to the right, never out of the sentence or of a quotation and never
    /// farther than [#REACH] tokens. To the right a clause ends at a comma, but for an expression that opens the
    /// sentence (`Pada Kamis, Blinken akan …`).
    static Tense of(Tokens tokens, int start, int end) {
        int sentence = tokens.sentence(start);
        int first = start;
        for (int i = start - 1; i >= 0 && i >= start - REACH && tokens.sentence(i) == sentence; i--) {
            Tense cue = cue(tokens.word(i));
            if (cue != UNTOLD) {
                return cue;
            }
            if (quote(tokens.mark(i))) {
                break;
            }
            first = i;
        }
        boolean opens = start - first <= OPENING;
        for (int i = end; i < tokens.size() && i < end + REACH && tokens.sentence(i) == sentence; i++) {
            Tense cue = cue(tokens.word(i));
            if (cue != UNTOLD) {
                return cue;
            }
            if (quote(tokens.mark(i)) || !opens && tokens.isMark(i, ',')) {
                break;
            }
        }
        return UNTOLD;
    }

    private static boolean quote(char mark) {
        return mark == '"' || mark == '“' || mark == '”';
    }

    private static Tense cue(Word word) {
        if (word.is(Sense.CUE_FUTURE)) {
            return FUTURE;
        }
        return word.is(Sense.CUE_PAST) || word.is(Sense.CUE_REPORT) || word.is(Sense.CUE_SOURCE) ? PAST : UNTOLD;
    }
}
