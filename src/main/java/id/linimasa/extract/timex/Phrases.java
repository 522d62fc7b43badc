package id.linimasa.extract.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the phrases of the lexicons in the tokens.
final class Phrases {
    private Phrases() {}

    /// The longest phrase of this kind at token `at`, or null.
    static @Nullable Phrase at(Tokens tokens, int at, Phrase.Kind kind) {
        if (!tokens.is(at, Sense.PHRASE)) {
            return null;
        }
        List<Phrase> phrases = tokens.word(at).phrases();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase.kind() == kind && stands(tokens, at, phrase.words())) {
                return phrase;
            }
        }
        return null;
    }

    /// Whether the words of a phrase after its first stand at token `at`.
    static boolean goesOn(Tokens tokens, int at, List<Word> words) {
        return words.size() > 1 && stands(tokens, at - 1, words);
    }

    private static boolean stands(Tokens tokens, int at, List<Word> words) {
        for (int k = 1; k < words.size(); k++) {
            if (tokens.word(at + k) != words.get(k) || tokens.breaksBefore(at + k)) {
                return false;
            }
        }
        return true;
    }
}
