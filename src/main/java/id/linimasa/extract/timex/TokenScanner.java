package id.linimasa.extract.timex;

import id.linimasa.model.Span;
import java.util.List;

/// Cuts stretches of a text into [Tokens] in one pass, without a regular expression and without a string a word.
///
/// Words glued where a link was cut come apart where a capital follows a small letter (`padaSenin`) and between letters
/// and digits (`pada2 Maret`). One scanner reads one text.
final class TokenScanner {
    private static final int LONGEST_WORD = 24;

    private final TimexLexicon lexicon;
    private final Word hyphen;
    private final String text;
    private final char[] chars;
    private final Tokens tokens;
    private int sentence;
    private int newlines;
    private boolean space;
    private boolean start;

    private TokenScanner(TimexLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        chars = text.toCharArray();
        tokens = new Tokens(text);
        hyphen = lexicon.find(new char[] {'-'}, 0, 1, TimexLexicon.hash(0, '-'));
    }

    /// The tokens of these stretches, in order; no expression reaches from one into the next.
    static Tokens scan(TimexLexicon lexicon, String text, List<Span> stretches) {
        TokenScanner scanner = new TokenScanner(lexicon, text);
        for (Span stretch : stretches) {
            scanner.scan(stretch.start(), stretch.end());
        }
        return scanner.tokens;
    }

    private void scan(int from, int to) {
        start = true;
        newlines = 0;
        int at = from;
        while (at < to) {
            char c = chars[at];
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                at = word(at, to);
            } else if (c >= '0' && c <= '9') {
                at = number(at, to);
            } else if (c <= ' ' || c > 127 && gap(c)) {
                newlines += c == '\n' ? 1 : 0;
                space = true;
                at++;
            } else if (c > 127 && Character.isLetter(c)) {
                at = word(at, to);
            } else {
                boolean breaks = begin(c, false);
                tokens.addMark(at, c == '-' ? hyphen : Word.NONE, sentence, breaks);
                at++;
            }
        }
    }

    /// Blanks beyond ASCII and invisible marks.
    private static boolean gap(char c) {
        return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT || c >= '\u0080' && c < '\u00a0';
    }

    private int word(int from, int to) {
        int hash = 0;
        int at = from;
        boolean lower = false;
        while (at < to) {
            char c = chars[at];
            if (c >= 'a' && c <= 'z') {
                lower = true;
            } else if (c >= 'A' && c <= 'Z') {
                if (lower) {
                    break; // diGaza
                }
            } else if (!(c > 127 && Character.isLetter(c)) && !apostrophe(c, at, to)) {
                break;
            }
            hash = TimexLexicon.hash(hash, TimexLexicon.fold(c));
            at++;
        }
        Word word = at - from <= LONGEST_WORD ? lexicon.find(chars, from, at, hash) : Word.NONE;
        boolean breaks = begin(chars[from], word.is(Sense.MONTH) || word.is(Sense.MONTH_BESIDE_NUMBER));
        tokens.addWord(from, at, word, sentence, breaks);
        return at;
    }

    private boolean apostrophe(char c, int at, int to) {
        return (c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ')
                && at + 1 < to
                && Character.isLowerCase(chars[at + 1]);
    }

    private int number(int from, int to) {
        int at = from;
        int value = 0;
        while (at < to && chars[at] >= '0' && chars[at] <= '9') {
            value = at - from < 9 ? value * 10 + chars[at] - '0' : -1;
            at++;
        }
        boolean breaks = begin('0', false);
        tokens.addNumber(from, at, at - from > 9 ? -1 : value, sentence, breaks);
        return at;
    }

    /// Starts a token: counts sentences, and says whether a break stands before it. A single new line within a wrapped
    /// sentence is none: before a small letter, a digit or a month.
    private boolean begin(char first, boolean continues) {
        boolean wrapped = newlines == 1 && (continues || !Character.isUpperCase(first)) && !afterStop();
        boolean breaks = start || newlines > 0 && !wrapped;
        if (breaks || space && !Character.isLowerCase(first) && afterStop()) {
            sentence++;
        }
        start = false;
        newlines = 0;
        space = false;
        return breaks;
    }

    private boolean afterStop() {
        int last = tokens.size() - 1;
        while (last >= 0 && closing(tokens.mark(last))) {
            last--;
        }
        char mark = tokens.mark(last);
        if (mark == '!' || mark == '?') {
            return true;
        }
        return mark == '.' && !tokens.is(last - 1, Sense.ABBREVIATION) && !initial(last - 1);
    }

    private boolean initial(int i) {
        return tokens.isWord(i)
                && tokens.end(i) - tokens.start(i) == 1
                && Character.isUpperCase(text.charAt(tokens.start(i)));
    }

    private static boolean closing(char mark) {
        return mark == '"' || mark == '”' || mark == '’' || mark == '\'' || mark == ')' || mark == ']';
    }
}
