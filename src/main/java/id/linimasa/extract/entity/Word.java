package id.linimasa.extract.entity;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The smallest piece the name rules look at: letters and digits that touch, or one mark.
///
/// @param start first code unit in the article's text
/// @param end one past the last
/// @param text as written
/// @param fold lower case, without diacritics and apostrophes: what lexicons are looked up by
/// @param shape how it is written
/// @param glued whether it touches the piece before it
/// @param time whether it belongs to a time mention
/// @param lexeme what the word lists know of it; nothing for a word that is no article's
record Word(int start, int end, String text, String fold, Shape shape, boolean glued, boolean time, Lexeme lexeme) {

    /// How a word is written.
    enum Shape {
        LOWER,
        /// A capital first, then anything else: `Putin`, `McCain`, `JIExpo`.
        CAPITAL,
        /// Two or more letters, all capital, perhaps with digits: `PBB`, `G20`.
        UPPER,
        NUMBER,
        MARK
    }

    /// The word at a place of a text.
    ///
    /// @param lexicon what to look it up in, or null
    static Word of(String article, int start, int end, boolean glued, boolean time, @Nullable EntityLexicon lexicon) {
        String text = article.substring(start, end);
        String fold = fold(text);
        Lexeme lexeme = lexicon == null ? Lexeme.NONE : lexicon.lexeme(fold);
        return new Word(start, end, text, fold, shape(text), glued, time, lexeme);
    }

    boolean is(String mark) {
        return text.equals(mark);
    }

    boolean capital() {
        return shape == Shape.CAPITAL || shape == Shape.UPPER;
    }

    boolean hyphen() {
        return text.length() == 1 && (text.charAt(0) == '-' || text.charAt(0) == '‐' || text.charAt(0) == '‑');
    }

    private static Shape shape(String text) {
        int first = text.codePointAt(0);
        if (!Character.isLetterOrDigit(first)
                || first == 'â' && text.length() == 3 && Character.isISOControl(text.charAt(1))) {
            return Shape.MARK;
        }
        if (Character.isDigit(first)) {
            return Shape.NUMBER;
        }
        if (!Character.isUpperCase(first) || brokenLetters(text)) {
            return Shape.LOWER;
        }
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return Shape.CAPITAL;
            }
        }
        return text.length() > 1 ? Shape.UPPER : Shape.CAPITAL;
    }

    /// Letters of another script that were read as Latin-1: every second one is `Ã`, `Ø`, `Ù` or a control character.
    private static boolean brokenLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= 0x7f || text.charAt(i) >= 0x100) {
                return false;
            }
        }
        return true;
    }

    /// The form that lexicons are looked up by: `Sa'ar` and `SAAR` are `saar`, `Erdoğan` is `erdogan`.
    static String fold(String text) {
        boolean plain = true;
        boolean lowered = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c < 128 && !apostrophe(c);
            lowered &= c < 'A' || c > 'Z';
        }
        if (plain) {
            return lowered ? text : text.toLowerCase(Locale.ROOT);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String bare = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && !apostrophe(c)) {
                folded.append(c == 'ı' ? "i" : c == 'ø' ? "o" : c == 'ł' ? "l" : c == 'ß' ? "ss" : String.valueOf(c));
            }
        }
        return folded.isEmpty() ? lower : folded.toString();
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == 'ʼ' || c == '`';
    }
}
