package id.linimasa.extract.event;

import id.linimasa.extract.lexicon.Lexicon;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Classes of words, from `grammar.tsv` and `reporting.tsv`, and the shape of Indonesian verbs.
///
/// Immutable and safe for any number of threads.
final class Grammar {

    /// A class of words.
    enum WordClass {
        NEGATION,
        CONJUNCTION,
        COORDINATOR,
        PURPOSE,
        PREPOSITION,
        ADVERB,
        LIGHT,
        LIGHTPASSIVE,
        /// An active verb whose subject undergoes what the noun after it tells: `mendapat kecaman dari`.
        UNDERGO,
        TITLE,
        /// A noun that makes one word with the event noun behind it, and no event: `kapal perang`.
        COMPOUND,
        /// The last word of an event noun whose bare owner suffers it: `penangkapan Netanyahu`.
        PATIENT,
        NOUN,
        PLACE
    }

    private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    private final Map<String, String> reporting = new HashMap<>();

    Grammar() {
        for (WordClass c : WordClass.values()) {
            classes.put(c, new HashSet<>());
        }
        for (Lexicon.Row row : Lexicon.named("grammar").rows()) {
            words(WordClass.valueOf(row.cell(1).toUpperCase(Locale.ROOT))).add(row.cell(0));
        }
        Lexicon.named("reporting").rows().forEach(row -> reporting.put(row.cell(0), row.cell(1)));
    }

    boolean is(WordClass wordClass, String lower) {
        return words(wordClass).contains(lower);
    }

    /// `kata`, `ujar`: a speaker follows.
    boolean said(String lower) {
        return "said".equals(reporting.get(lower));
    }

    /// `mengatakan`: a speaker stands before, the content follows.
    boolean says(String lower) {
        return "says".equals(reporting.get(lower));
    }

    /// `dilansir`, `menurut`: a source follows.
    boolean source(String lower) {
        return "source".equals(reporting.get(lower));
    }

    /// Whether a word in lower case is a finite verb by its shape: me-, di-, ber- and a stem, the listed nouns
    /// aside.
    boolean verb(Word word) {
        String w = word.lower();
        if (word.mark() || word.capitalised() && word.text().length() > 1 || w.length() < 5) {
            return false;
        }
        boolean shape = w.startsWith("me") || w.startsWith("di") || w.startsWith("ber");
        boolean other = is(WordClass.NOUN, w)
                || is(WordClass.TITLE, w)
                || is(WordClass.ADVERB, w)
                || is(WordClass.CONJUNCTION, w);
        return shape && !other || says(w) || is(WordClass.LIGHT, w) || is(WordClass.LIGHTPASSIVE, w);
    }

    private Set<String> words(WordClass wordClass) {
        Set<String> words = classes.get(wordClass);
        if (words == null) {
            throw new IllegalStateException("no words of class " + wordClass);
        }
        return words;
    }
}
