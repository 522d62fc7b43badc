package id.linimasa.extract.text;

import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.model.Article;
import id.linimasa.model.Sentence;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import id.linimasa.model.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Splits the readable spans of an article into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` with its closing quotation marks, where a new one may begin: not
/// after an abbreviation (`Dr.`), an initial (`Donald J. Trump`), inside a number, nor before a lower-case
/// word; a missing space (`Taiwan.Dalam`) is no obstacle. A line break ends a sentence too, unless it stands in
/// the middle of one, as where a link was cut out. A headline is one sentence. Linear in the length of the
/// text. Immutable and safe for any number of threads.
public final class SentenceSplitter {
    private static final String CLOSING = "\"”’'»)]";
    private static final String OPENING = "\"“‘'«([";

    private static final int MOST_SPACES = 4;

    private final Tokenizer tokenizer = new Tokenizer();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> unfinished = Set.of(
            "di",
            "ke",
            "dari",
            "dan",
            "dengan",
            "oleh",
            "antara",
            "pada",
            "untuk",
            "yang",
            "atau",
            "serta",
            "kepada",
            "terhadap",
            "bahwa",
            "dalam",
            "sejak",
            "tentang",
            "atas",
            "bagi");

    public SentenceSplitter() {
        Lexicon.named("abbreviations").rows().forEach(row -> abbreviations.add(row.cell(0)));
    }

    /// The sentences of title and body, in text order; their spans have no white space at either end.
    public List<Sentence> sentences(Article article) {
        String text = article.text();
        Set<String> names = tokenizer.names(text);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (TextSpan readable : article.readable()) {
            for (Span line : lines(text, readable.span())) {
                int number = paragraph++;
                Consumer<Span> add = span -> add(text, span, readable.kind(), number, names, sentences);
                if (readable.kind() == SpanKind.TITLE) {
                    add.accept(line);
                } else {
                    split(text, line, add);
                }
            }
        }
        return sentences;
    }

    private void add(String text, Span span, SpanKind kind, int paragraph, Set<String> names, List<Sentence> to) {
        List<Token> tokens = tokenizer.tokens(text, span, names);
        if (!tokens.isEmpty()) {
            to.add(new Sentence(span, kind, paragraph, tokens));
        }
    }

    private List<Span> lines(String text, Span span) {
        List<Span> lines = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) == '\n' && !goesOn(text, start, i, span.end())) {
                lines.add(new Span(start, i));
                start = i + 1;
            }
        }
        lines.add(new Span(start, span.end()));
        return lines;
    }

    /// Whether a line break stands in the middle of a sentence: lower case or a comma after it and no end
    /// before it, a word before it that never ends a sentence (`di`), or a name on a line of its own with which
    /// the next line goes on.
    private boolean goesOn(String text, int start, int at, int end) {
        int next = sameLine(text, at + 1, end);
        int last = at - 1;
        while (last > start && blank(text.charAt(last))) {
            last--;
        }
        if (next >= end || last <= start) {
            return false;
        }
        char before = text.charAt(last);
        char first = text.charAt(next);
        if (!Character.isLetterOrDigit(before) && before != ',' && before != ')') {
            return false;
        }
        if (Character.isLowerCase(first) || first == ',' && before != ',') {
            return true;
        }
        return Character.isLowerCase(before)
                && (unfinished.contains(lastWord(text, start, last)) || name(text, next, end));
    }

    private static String lastWord(String text, int start, int last) {
        int from = last;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, last + 1);
    }

    /// Whether a line holds a few words without an end, and the line behind it goes on in lower case or with a
    /// comma.
    private static boolean name(String text, int from, int end) {
        int to = from;
        int spaces = 0;
        while (to < end && text.charAt(to) != '\n') {
            char c = text.charAt(to);
            spaces += c == ' ' ? 1 : 0;
            if (ender(c) || c == ':') {
                return false;
            }
            to++;
        }
        int next = sameLine(text, Math.min(to + 1, end), end);
        return spaces < MOST_SPACES
                && next < end
                && (Character.isLowerCase(text.charAt(next)) || text.charAt(next) == ',');
    }

    private static int sameLine(String text, int from, int end) {
        int i = from;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\r' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private void split(String text, Span line, Consumer<Span> add) {
        int start = skip(text, line.start(), line.end());
        for (int i = start; i < line.end(); i++) {
            if (ender(text.charAt(i))) {
                int end = endOf(text, i, line.end());
                if (ends(text, start, i, end, line.end())) {
                    trimmed(text, start, end, add);
                    start = skip(text, end, line.end());
                    i = start - 1;
                } else {
                    i = end - 1;
                }
            }
        }
        trimmed(text, start, line.end(), add);
    }

    /// One past the run of end marks and closing marks that begins at `i`.
    private static int endOf(String text, int i, int limit) {
        int end = i + 1;
        while (end < limit && (ender(text.charAt(end)) || text.charAt(end) == '*')) {
            end++;
        }
        while (end < limit && CLOSING.indexOf(text.charAt(end)) >= 0 && closes(text, end, limit)) {
            end++;
        }
        return end;
    }

    /// A straight quotation mark closes unless a letter follows and white space stands before it.
    private static boolean closes(String text, int at, int limit) {
        boolean straight = text.charAt(at) == '"' || text.charAt(at) == '\'';
        return !straight || at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean ends(String text, int start, int mark, int end, int limit) {
        int next = skip(text, end, limit);
        if (next >= limit) {
            return true;
        }
        char first = text.charAt(next);
        if (next == end) {
            return glued(text, mark, end, limit);
        }
        boolean begins = Character.isUpperCase(first)
                || Character.isDigit(first)
                || OPENING.indexOf(first) >= 0
                || first == '-'
                || first == '–'
                || first == '@'
                || first == '#';
        return begins && (text.charAt(mark) != '.' || end > mark + 1 || !abbreviated(text, start, mark));
    }

    /// `Taiwan.Dalam pernyataannya`: no space, but a capitalised word after a word in lower case.
    private static boolean glued(String text, int mark, int end, int limit) {
        boolean closed = end > mark + 1;
        return mark >= 3
                && end + 2 < limit
                && (closed
                        || Character.isLowerCase(text.charAt(mark - 1)) && Character.isLowerCase(text.charAt(mark - 2))
                        || text.charAt(mark - 1) == ')')
                && Character.isUpperCase(text.charAt(end))
                && (Character.isLowerCase(text.charAt(end + 1)) || Character.isWhitespace(text.charAt(end + 1)))
                && !text.startsWith("Com", end)
                && !text.startsWith("Id ", end);
    }

    private boolean abbreviated(String text, int start, int mark) {
        int from = mark;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, mark);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void trimmed(String text, int start, int end, Consumer<Span> add) {
        int last = end;
        while (last > start && blank(text.charAt(last - 1))) {
            last--;
        }
        int first = skip(text, start, last);
        if (first < last) {
            add.accept(new Span(first, last));
        }
    }

    private static int skip(String text, int from, int limit) {
        int i = from;
        while (i < limit && blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean ender(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }
}
