package id.linimasa.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a sentence into chunks: the longest phrase of the lexicons at each place, else single words.
final class Chunker {

    private final EntityLexicon lexicon;
    private final Set<String> lowerCase;

    /// @param lowerCase folded words that the article writes in lower case somewhere: their capital elsewhere says
    /// little
    Chunker(EntityLexicon lexicon, Set<String> lowerCase) {
        this.lexicon = lexicon;
        this.lowerCase = lowerCase;
    }

    Chunks chunks(WordSentence sentence) {
        List<Word> words = sentence.words();
        List<Chunk> chunks = new ArrayList<>(words.size());
        boolean initial = true;
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            Chunk chunk = chunk(words, i, initial);
            chunks.add(chunk);
            i = chunk.to();
            initial = word.shape() == Word.Shape.MARK && (initial || opens(word));
        }
        return new Chunks(sentence, chunks);
    }

    private static boolean opens(Word word) {
        return switch (word.text()) {
            case "\"", "“", "‘", "'", ":", "•", "|", "!", "?", "–", "—" -> true;
            default -> false;
        };
    }

    private Chunk chunk(List<Word> words, int i, boolean initial) {
        Word word = words.get(i);
        if (word.time()) {
            return single(words, i, Category.TIME, initial);
        }
        return switch (word.shape()) {
            case MARK -> single(words, i, Category.MARK, initial);
            case NUMBER, LOWER, CAPITAL, UPPER -> phraseOrWord(words, i, initial);
        };
    }

    private Chunk phraseOrWord(List<Word> words, int i, boolean initial) {
        EntityLexicon.Hit hit = lexicon.longest(words, i);
        if (hit != null && !(initial && namesByChance(hit.entry(), words.get(i)))) {
            Entry e = hit.entry();
            return new Chunk(i, hit.to(), e.category(), e.name(), e.code(), null, initial, true, e.origin());
        }
        return single(words, i, unlisted(words.get(i), initial), initial);
    }

    /// A word of the language that is also somebody's name: at the start of a sentence it is the word.
    private boolean namesByChance(Entry entry, Word word) {
        return entry.kind() != null && entry.single() && lexicon.isCommon(word);
    }

    private Category unlisted(Word word, boolean initial) {
        return switch (word.shape()) {
            case NUMBER -> Category.NUMBER;
            case UPPER -> lexicon.isCommon(word) ? Category.COMMON : Category.ABBREVIATION;
            case CAPITAL -> common(word, initial) ? Category.COMMON : Category.UNKNOWN;
            case LOWER, MARK -> Category.COMMON;
        };
    }

    private boolean common(Word word, boolean initial) {
        if (lexicon.isGiven(word) && !(initial && lexicon.isCommon(word))) {
            return false;
        }
        return lexicon.isCommon(word)
                || lowerCase.contains(word.fold())
                || initial && Indonesian.looksDerived(word.fold());
    }

    private static Chunk single(List<Word> words, int i, Category category, boolean initial) {
        return new Chunk(i, i + 1, category, words.get(i).text(), null, null, initial, false, "word");
    }
}
