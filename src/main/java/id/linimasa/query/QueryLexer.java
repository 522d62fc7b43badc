package id.linimasa.query;

import id.linimasa.model.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts the text of a query into tokens.
final class QueryLexer {
    private static final Map<String, Kind> OPERATORS = Map.of(
            "and", Kind.AND,
            "dan", Kind.AND,
            "or", Kind.OR,
            "atau", Kind.OR,
            "not", Kind.NOT,
            "tidak", Kind.NOT,
            "bukan", Kind.NOT);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryLexer(String text) {
        this.text = text;
    }

    /// What a token is.
    enum Kind {
        WORD,
        PHRASE,
        /// The name of a field, its colon left out.
        FIELD,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        END
    }

    /// @param position where it begins
    record Token(Kind kind, String text, int position) {}

    /// The tokens, the last one END.
    ///
    /// @throws QuerySyntaxException where a quotation has no end
    static List<Token> tokens(String text) {
        QueryLexer lexer = new QueryLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", text.length());
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (blank(c)) {
            at++;
        } else if (c == '(') {
            add(Kind.OPEN, "(", at++);
        } else if (c == ')') {
            add(Kind.CLOSE, ")", at++);
        } else if (quote(c)) {
            phrase();
        } else if (c == '-' && at + 1 < text.length() && !blank(text.charAt(at + 1))) {
            add(Kind.NOT, "-", at++);
        } else {
            word();
        }
    }

    private void phrase() {
        int start = at++;
        while (at < text.length() && !quote(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            throw new QuerySyntaxException(
                    start, new Bilingual("tanda kutip ini tidak ditutup", "this quotation mark is not closed"));
        }
        add(Kind.PHRASE, seen(start + 1, at++), start);
    }

    private void word() {
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            if (text.charAt(at) == ':' && at > start && letters(start, at)) {
                add(Kind.FIELD, seen(start, at++), start);
                return;
            }
            at++;
        }
        String word = seen(start, at);
        if (word.isEmpty()) {
            return; // invisible marks alone
        }
        add(OPERATORS.getOrDefault(word.toLowerCase(Locale.ROOT), Kind.WORD), word, start);
    }

    private boolean letters(int from, int to) {
        return seen(from, to).chars().allMatch(Character::isLetter);
    }

    /// A stretch as it is seen: without marks of direction, joiners and other characters that show nothing, which come
    /// along where words are copied.
    private String seen(int from, int to) {
        StringBuilder seen = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.getType(c) != Character.FORMAT) {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    private static boolean ends(char c) {
        return blank(c) || c == '(' || c == ')' || quote(c);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean quote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    private void add(Kind kind, String value, int position) {
        tokens.add(new Token(kind, value, position));
    }
}
