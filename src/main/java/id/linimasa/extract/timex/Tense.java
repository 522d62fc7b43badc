package id.linimasa.extract.timex;

/// Which way a clause looks, told by the cue nearest to an expression in its sentence.
enum Tense {
    FUTURE,
    PAST,
    UNTOLD;

    private static final int REACH = 40;

    /// Looks for the nearest cue to the left, then to the right; never farther than [#REACH] tokens.
    static Tense of(Tokens tokens, int start, int end) {
        int sentence = tokens.sentence(start);
        for (int i = start - 1; i >= 0 && i >= start - REACH && tokens.sentence(i) == sentence; i--) {
            Tense cue = cue(tokens.word(i));
            if (cue != UNTOLD) {
                return cue;
            }
        }
        for (int i = end; i < tokens.size() && i < end + REACH && tokens.sentence(i) == sentence; i++) {
            Tense cue = cue(tokens.word(i));
            if (cue != UNTOLD) {
                return cue;
            }
        }
        return UNTOLD;
    }

    private static Tense cue(Word word) {
        if (word.is(Sense.CUE_FUTURE)) {
            return FUTURE;
        }
        return word.is(Sense.CUE_PAST) || word.is(Sense.CUE_REPORT) ? PAST : UNTOLD;
    }
}
