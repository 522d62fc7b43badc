package id.linimasa.extract.timex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One word of the lexicons with all its senses and the phrases that begin with it.
///
/// Built by [TimexLexicon] and not changed after that; equal by identity, so that tokens compare words with `==`.
final class Word {
    /// Stands for every word that no lexicon knows, and for marks and numbers.
    static final Word NONE = new Word("", -1);

    /// Folded.
    final String text;
    /// Its place in the lexicon, from 0.
    final int number;

    private long senses;
    private final int[] values = new int[Sense.values().length];
    private final List<Phrase> phrases = new ArrayList<>(0);

    Word(String text, int number) {
        this.text = text;
        this.number = number;
    }

    boolean is(Sense sense) {
        return (senses & 1L << sense.ordinal()) != 0;
    }

    /// Whether it has one of these senses, given as a mask of their ordinals.
    boolean isAny(long mask) {
        return (senses & mask) != 0;
    }

    /// What the lexicon says of it in this sense; 0 where it says nothing.
    int value(Sense sense) {
        return values[sense.ordinal()];
    }

    /// Longest first.
    List<Phrase> phrases() {
        return phrases;
    }

    void add(Sense sense, int value) {
        senses |= 1L << sense.ordinal();
        values[sense.ordinal()] = value;
    }

    void add(Phrase phrase) {
        add(Sense.PHRASE, 0);
        phrases.add(phrase);
        phrases.sort(Comparator.comparingInt((Phrase p) -> p.words().size()).reversed());
    }

    @Override
    public String toString() {
        return text;
    }
}
