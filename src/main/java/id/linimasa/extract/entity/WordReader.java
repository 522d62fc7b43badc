package id.linimasa.extract.entity;

import id.linimasa.model.Article;
import id.linimasa.model.Sentence;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TimeMention;
import id.linimasa.model.Token;
import java.util.ArrayList;
import java.util.List;

/// Breaks the tokens of sentences into [Word]s, so that `AS-Iran`, `Ben-Gvir` and `Kompas.com` read the same however
/// the
/// tokenizer cut them.
final class WordReader {

    private WordReader() {}

    /// The sentences of an article in words.
    ///
    /// @param times in text order, not overlapping
    static List<WordSentence> read(Article article, List<Sentence> sentences, List<TimeMention> times) {
        List<WordSentence> read = new ArrayList<>(sentences.size());
        int[] time = {0};
        for (Sentence sentence : sentences) {
            List<Word> words = new ArrayList<>(sentence.tokens().size() + 8);
            for (Token token : sentence.tokens()) {
                split(article.text(), token.span().start(), token.span().end(), words, times, time);
            }
            if (!words.isEmpty()) {
                boolean headline = sentence.kind() == SpanKind.TITLE || headlineCase(words);
                read.add(new WordSentence(sentence, List.copyOf(words), headline));
            }
        }
        return read;
    }

    /// The words of one stretch of text, as lexicon keys are read.
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        split(text, 0, text.length(), words, List.of(), new int[] {0});
        return words;
    }

    private static void split(String text, int from, int to, List<Word> out, List<TimeMention> times, int[] time) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                i++;
                continue;
            }
            int end = i + 1;
            if (Character.isLetterOrDigit(c)) {
                while (end < to && continues(text, end, to)) {
                    end++;
                }
            } else if (Character.isHighSurrogate(c) && end < to) {
                end++;
            }
            boolean glued = !out.isEmpty() && out.getLast().end() == i;
            out.add(Word.of(text, i, end, glued, inTime(times, time, i)));
            i = end;
        }
    }

    private static boolean continues(String text, int at, int to) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        return Word.apostrophe(c) && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean inTime(List<TimeMention> times, int[] next, int at) {
        while (next[0] < times.size() && times.get(next[0]).span().end() <= at) {
            next[0]++;
        }
        return next[0] < times.size() && times.get(next[0]).span().start() <= at;
    }

    /// Whether nearly every word has a capital: then a capital says nothing.
    private static boolean headlineCase(List<Word> words) {
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
