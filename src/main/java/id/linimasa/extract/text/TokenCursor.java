package id.linimasa.extract.text;

import id.linimasa.model.Token;

/// Walks over the words, numbers and marks of a stretch of text, one pass, without a string or a regular expression.
///
/// In terms of Unicode's categories, what it finds is: a *word*, letters or combining marks, then these and numbers,
/// gone on with behind `'`, `’`, `‘`, `` ` ``, `.` or `-` where two letters follow, or behind `-` and figures; a
/// *number*, figures with single `.`, `,`, `:`, `/`, `-` between them and letters at the end; or one *mark*. Blanks,
/// control characters and what Unicode has not assigned are passed over.
final class TokenCursor {
    private static final int OTHER = 0;
    private static final int LETTER = 1;
    private static final int NUMBER = 2;
    private static final int MARK = 3;
    private static final int TABLE = 0x250;
    private static final byte[] KINDS = new byte[TABLE];

    static {
        for (int c = 0; c < TABLE; c++) {
            KINDS[c] = (byte) kindOf(c);
        }
    }

    private final String text;
    private final int limit;
    private int start;
    private int end;
    private boolean word;

    /// A cursor before the first token of `[from, to)`; it never looks beyond `to`.
    TokenCursor(String text, int from, int to) {
        this.text = text;
        this.end = from;
        this.limit = to;
    }

    /// Goes to the next token; false where there is none.
    boolean next() {
        int at = end;
        while (at < limit) {
            int c = codePoint(at);
            int after = at + Character.charCount(c);
            switch (kind(c)) {
                case LETTER -> {
                    return found(at, endOfWord(after), true);
                }
                case NUMBER -> {
                    return found(at, endOfNumber(after), false);
                }
                case MARK -> {
                    return found(at, after, false);
                }
                default -> at = after;
            }
        }
        return false;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /// Whether the token begins with a letter.
    boolean word() {
        return word;
    }

    /// What the token is made of; figures with letters behind them are a word (`20an`).
    Token.Kind kind() {
        if (word) {
            return Token.Kind.WORD;
        }
        if (kind(codePoint(start)) == MARK) {
            return Token.Kind.PUNCTUATION;
        }
        return Character.isLetter(text.charAt(end - 1)) ? Token.Kind.WORD : Token.Kind.NUMBER;
    }

    private boolean found(int from, int to, boolean isWord) {
        start = from;
        end = to;
        word = isWord;
        return true;
    }

    private int endOfWord(int from) {
        int at = lettersAndNumbers(from);
        while (at < limit && joins(text.charAt(at))) {
            if (twoLetters(at + 1)) {
                at = lettersAndNumbers(at + 1);
            } else if (text.charAt(at) == '-' && is(NUMBER, at + 1)) {
                at = run(NUMBER, at + 1);
            } else {
                break;
            }
        }
        return at;
    }

    private int endOfNumber(int from) {
        int at = run(NUMBER, from);
        while (at < limit && ".,:/-".indexOf(text.charAt(at)) >= 0 && is(NUMBER, at + 1)) {
            at = run(NUMBER, at + 1);
        }
        if (at < limit && text.charAt(at) == '-' && is(LETTER, at + 1)) {
            return run(LETTER, at + 1);
        }
        return run(LETTER, at);
    }

    private static boolean joins(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '.' || c == '-';
    }

    private boolean twoLetters(int at) {
        return is(LETTER, at) && is(LETTER, at + Character.charCount(codePoint(at)));
    }

    private boolean is(int kind, int at) {
        return at < limit && kind(codePoint(at)) == kind;
    }

    private int run(int kind, int from) {
        int at = from;
        while (is(kind, at)) {
            at += Character.charCount(codePoint(at));
        }
        return at;
    }

    private int lettersAndNumbers(int from) {
        int at = from;
        while (at < limit) {
            int c = codePoint(at);
            int kind = kind(c);
            if (kind != LETTER && kind != NUMBER) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private int codePoint(int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < limit && Character.isLowSurrogate(text.charAt(at + 1))) {
            return Character.toCodePoint(c, text.charAt(at + 1));
        }
        return c;
    }

    private static int kind(int c) {
        return c < TABLE ? KINDS[c] : kindOf(c);
    }

    private static int kindOf(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMBER;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> OTHER;
            default -> MARK;
        };
    }
}
