package id.linimasa.extract.text;

import id.linimasa.model.Span;
import id.linimasa.model.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts text into words, numbers and marks.
///
/// A word keeps its hyphens and apostrophes (`negara-negara`, `Ing-wen`, `G20`), but a pair of actors is cut at its
/// hyphen (`AS-Rusia`); a number keeps its separators (`300.000`, `26/04/2022`, `15.00`). Words glued together are
/// tokens that touch; see [GluedWords]. Linear in the length of the text. Immutable and safe for any number of threads.
///
/// Example: `diGaza, 2 Maret` is `di` `Gaza` `,` `2` `Maret`.
public final class Tokenizer {
    private static final Pattern DOMAIN =
            Pattern.compile("(?i).+\\.(?:com|id|net|org|tv|info|news|co|go|ac|gov|uk|ru)(?:\\..*)?");

    private final GluedWords glued = new GluedWords();

    /// The tokens of the whole text.
    public List<Token> tokens(String text) {
        return tokens(text, new Span(0, text.length()), names(text));
    }

    /// The tokens of one stretch of the text.
    ///
    /// @param names capitalised words that stand alone somewhere in the article, as [#names(String)] finds them
    public List<Token> tokens(String text, Span span, Collection<String> names) {
        List<Token> tokens = new ArrayList<>();
        TokenCursor cursor = new TokenCursor(text, span.start(), span.end());
        while (cursor.next()) {
            if (cursor.word() && !plain(text, cursor.start(), cursor.end())) {
                words(text, cursor.start(), cursor.end(), names, tokens);
            } else {
                tokens.add(new Token(new Span(cursor.start(), cursor.end()), cursor.kind()));
            }
        }
        return tokens;
    }

    /// Whether a word has neither a capital nor a full stop: nothing is glued to it.
    private static boolean plain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' || !(c >= 'a' && c <= 'z') && Character.isUpperCase(c)) {
                return false;
            }
        }
        return true;
    }

    /// The capitalised words of a text, each as it stands alone.
    public Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        TokenCursor cursor = new TokenCursor(text, 0, text.length());
        while (cursor.next()) {
            if (cursor.word() && Character.isUpperCase(text.charAt(cursor.start()))) {
                names.add(text.substring(cursor.start(), cursor.end()));
            }
        }
        return names;
    }

    private void words(String text, int start, int end, Collection<String> names, List<Token> tokens) {
        String whole = text.substring(start, end);
        boolean domain = whole.indexOf('.') > 0 && DOMAIN.matcher(whole).matches();
        int mark = domain ? -1 : separator(whole);
        if (mark >= 0) {
            words(text, start, start + mark, names, tokens);
            tokens.add(new Token(new Span(start + mark, start + mark + 1), Token.Kind.PUNCTUATION));
            words(text, start + mark + 1, end, names, tokens);
            return;
        }
        int from = start;
        for (int cut : glued.cuts(whole, names)) {
            tokens.add(new Token(new Span(from, start + cut), Token.Kind.WORD));
            from = start + cut;
        }
        tokens.add(new Token(new Span(from, end), Token.Kind.WORD));
    }

    /// Where a full stop without a space, or the hyphen of a pair, parts a word; -1 where nothing does.
    private int separator(String word) {
        int dot = word.indexOf('.');
        if (dot > 0) {
            return dot;
        }
        int hyphen = word.indexOf('-');
        boolean single = hyphen > 0 && hyphen == word.lastIndexOf('-') && Character.isUpperCase(word.charAt(0));
        return single && glued.pair(word.substring(0, hyphen), word.substring(hyphen + 1)) ? hyphen : -1;
    }
}
