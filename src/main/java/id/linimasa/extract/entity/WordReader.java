package id.linimasa.extract.entity;

import id.linimasa.model.Article;
import id.linimasa.model.Sentence;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TimeMention;
import id.linimasa.model.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Breaks the tokens of one article's sentences into [Word]s, so that `AS-Iran`, `Ben-Gvir` and `Kompas.com` read the
/// same however the tokenizer cut them. Web addresses are left out: what looks like a name in them is none; so are
/// square brackets, by which a reporter completes a quoted name: `[Uni] Emirat Arab`.
final class WordReader {

    /// Sentences are read in pieces of so many words, so that text without full stops takes no longer than other text.
    private static final int LONGEST = 400;

    private final String text;
    private final List<TimeMention> times;
    private final @Nullable EntityLexicon lexicon;
    private int nextTime;
    private int addressEnd;

    private WordReader(String text, List<TimeMention> times, @Nullable EntityLexicon lexicon) {
        this.text = text;
        this.times = times;
        this.lexicon = lexicon;
    }

    /// The sentences of an article in words.
    ///
    /// @param times in text order, not overlapping
    static List<WordSentence> read(
            Article article, List<Sentence> sentences, List<TimeMention> times, EntityLexicon lexicon) {
        WordReader reader = new WordReader(article.text(), times, lexicon);
        List<WordSentence> read = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            List<Word> words = reader.words(sentence);
            for (int from = 0; from < words.size(); from += LONGEST) {
                List<Word> piece = words.subList(from, Math.min(words.size(), from + LONGEST));
                boolean headline = sentence.kind() == SpanKind.TITLE || headlineCase(piece);
                read.add(new WordSentence(piece, headline));
            }
        }
        return read;
    }

    /// The words of one stretch of text, as lexicon keys are read.
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        new WordReader(text, List.of(), null).split(0, text.length(), words);
        return List.copyOf(words);
    }

    private List<Word> words(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.tokens().size() + 8);
        int done = 0;
        for (Token token : sentence.tokens()) {
            int start = Math.max(done, token.span().start());
            int end = token.span().end();
            if (start < end) {
                split(start, end, words);
                done = words.isEmpty() ? end : Math.max(end, words.getLast().end());
            }
        }
        return words;
    }

    private void split(int from, int to, List<Word> out) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (i < addressEnd || Character.isWhitespace(c) || c == '[' || c == ']') {
                i++;
                continue;
            }
            if (address(i)) {
                addressEnd = endOfAddress(i);
                continue;
            }
            int end = end(i, to);
            add(i, end, out);
            i = end;
        }
    }

    private int end(int i, int to) {
        char c = text.charAt(i);
        int end = i + 1;
        if (Character.isLetterOrDigit(c)) {
            while (end < text.length() && continues(end, to)) {
                end++;
            }
        } else if (Character.isHighSurrogate(c) && end < to) {
            end++;
        }
        return end;
    }

    private void add(int from, int end, List<Word> out) {
        boolean glued = !out.isEmpty() && out.getLast().end() == from;
        boolean time = inTime(from);
        Word whole = Word.of(text, from, end, glued, time, lexicon);
        int cut = lexicon == null ? end : GlueRule.cut(text, whole, lexicon);
        if (cut < end) {
            out.add(Word.of(text, from, cut, glued, time, lexicon));
            out.add(Word.of(text, cut, end, true, time, lexicon));
        } else {
            out.add(whole);
        }
    }

    /// Whether the word goes on at `at`; past the token's end `to` only over an apostrophe, which tokenizers cut at:
    /// `Syafi’i`.
    private boolean continues(int at, int to) {
        char c = text.charAt(at);
        if (Word.apostrophe(c)) {
            return at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1))
                    || at + 1 < to && Character.isLetter(text.charAt(at + 1));
        }
        boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter && (at < to || Word.apostrophe(text.charAt(at - 1)) || afterApostrophe(at, to));
    }

    private boolean afterApostrophe(int at, int to) {
        int i = at;
        while (i > to && Character.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 && Word.apostrophe(text.charAt(i - 1));
    }

    private boolean address(int i) {
        char c = text.charAt(i);
        return (c == 'h' || c == 'w') && (text.startsWith("http", i) && schemeFollows(i) || text.startsWith("www.", i));
    }

    private boolean schemeFollows(int i) {
        return text.startsWith("://", i + 4) || text.startsWith("s://", i + 4);
    }

    private int endOfAddress(int i) {
        int end = i;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ')') {
            end++;
        }
        return end;
    }

    private boolean inTime(int at) {
        while (nextTime < times.size() && times.get(nextTime).span().end() <= at) {
            nextTime++;
        }
        return nextTime < times.size() && times.get(nextTime).span().start() <= at;
    }

    /// Whether nearly every word has a capital, as in a heading, which no full stop ends: then a capital says nothing.
    private static boolean headlineCase(List<Word> words) {
        if (words.getLast().is(".")) {
            return false;
        }
        int capital = 0;
        int lower = 0;
        for (Word w : words) {
            if (w.capital()) {
                capital++;
            } else if (w.shape() == Word.Shape.LOWER && w.text().length() > 3) {
                lower++;
            }
        }
        return capital >= 4 && capital > 4 * lower;
    }
}
