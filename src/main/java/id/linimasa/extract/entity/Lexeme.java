package id.linimasa.extract.entity;

import id.linimasa.extract.lexicon.PhraseTrie;
import org.jspecify.annotations.Nullable;

/// All that the word lists know of one folded word, so that a word of the text is looked up once.
///
/// @param classes bits: [#COMMON], [#GIVEN], [#NAME], and one for each [Cue]
/// @param phrases the phrases that begin with it, or null where none does
/// @param surname the one listed person with this surname, or null
record Lexeme(
        long classes,
        PhraseTrie.@Nullable Node<Entry> phrases,
        @Nullable Entry surname) {

    /// A word that no list has.
    static final Lexeme NONE = new Lexeme(0, null, null);

    /// A word of the language.
    static final long COMMON = 1;
    /// A given name.
    static final long GIVEN = 2;
    /// By itself a listed name, or a listed person's surname.
    static final long NAME = 4;

    private static final int CUES = 3;

    /// The bit of a cue.
    static long bit(Cue cue) {
        return 1L << CUES + cue.ordinal();
    }

    boolean is(Cue cue) {
        return (classes & bit(cue)) != 0;
    }

    boolean common() {
        return (classes & COMMON) != 0;
    }

    boolean given() {
        return (classes & GIVEN) != 0;
    }

    boolean name() {
        return (classes & NAME) != 0;
    }

    /// Whether it is a word of the language, a given name or a listed name.
    boolean known() {
        return (classes & (COMMON | GIVEN | NAME)) != 0;
    }
}
