package id.linimasa.extract.text;

import id.linimasa.model.Span;
import id.linimasa.model.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into words, numbers and marks.
///
/// A word keeps its hyphens and apostrophes (`negara-negara`, `Ing-wen`, `G20`), but a pair of actors is cut at its
/// hyphen (`AS-Rusia`); a number keeps its separators (`300.000`, `26/04/2022`, `15.00`). Words glued together are
/// tokens that touch; see [GluedWords]. Linear in the length of the text. Immutable and safe for any number of threads.
///
/// Example: `diGaza, 2 Maret` is `di` `Gaza` `,` `2` `Maret`.
public final class Tokenizer {
    private static final String LETTER = "[\\p{L}\\p{M}]";
    private static final Pattern TOKEN = Pattern.compile("(?<word>" + LETTER + "[\\p{L}\\p{M}\\p{N}]*+(?:['’‘`.-](?="
            + LETTER
            + "{2})[\\p{L}\\p{M}\\p{N}]++|-\\p{N}++)*+)|(?<number>\\p{N}++(?:[.,:/-](?=\\p{N})\\p{N}++)*+(?:-?" + LETTER
            + "++)?+)|(?<mark>[^\\s\\p{L}\\p{M}\\p{N}\\p{Z}\\p{C}])");
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
        Matcher matcher = TOKEN.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
            if (matcher.start("word") >= 0) {
                words(text, matcher.start(), matcher.end(), names, tokens);
            } else {
                Token.Kind kind = matcher.start("number") < 0
                        ? Token.Kind.PUNCTUATION
                        : Character.isLetter(text.charAt(matcher.end() - 1)) ? Token.Kind.WORD : Token.Kind.NUMBER;
                tokens.add(new Token(new Span(matcher.start(), matcher.end()), kind));
            }
        }
        return tokens;
    }

    /// The capitalised words of a text, each as it stands alone.
    public Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.start("word") >= 0 && Character.isUpperCase(text.charAt(matcher.start()))) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    private void words(String text, int start, int end, Collection<String> names, List<Token> tokens) {
        String whole = text.substring(start, end);
        int mark = DOMAIN.matcher(whole).matches() ? -1 : separator(whole);
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
