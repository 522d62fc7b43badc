package id.linimasa.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One line of a text that is not blank, blanks at its ends left out.
///
/// @param text the whole text
/// @param start of the line's first visible character in the text
/// @param end one past its last visible character
/// @param gap how many blank lines stand before it
record Line(String text, int start, int end, int gap) {

    /// The visible lines of a text. Line ends are LF, CR LF, CR, and Unicode's
    /// line and paragraph separators.
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        for (int from = 0; from <= text.length(); ) {
            int to = lineEnd(text, from);
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Line(text, start, end, gap));
                gap = 0;
            } else {
                gap++;
            }
            from = to + (text.startsWith("\r\n", to) ? 2 : 1);
        }
        return lines;
    }

    private static int lineEnd(String text, int from) {
        int to = from;
        while (to < text.length() && "\n\r\u2028\u2029".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    int length() {
        return end - start;
    }

    /// The visible words.
    String words() {
        return text.substring(start, end);
    }

    /// The visible words in lower case: what phrases are compared with.
    String folded() {
        return words().toLowerCase(Locale.ROOT);
    }

    /// Whether the line ends as a sentence does: with a full stop, question or exclamation mark, perhaps quoted.
    boolean endsSentence() {
        int last = end - 1;
        while (last > start && "\"'”’)*]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char c = text.charAt(last);
        return (c == '.' || c == '?' || c == '!') && !text.startsWith("..", last - 1);
    }

    /// The share of its words that begin with a capital or a figure, small words (up to four letters) not counted.
    double capitals() {
        int large = 0;
        int all = 0;
        for (int i = start; i < end; ) {
            while (i < end && !Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            int word = i;
            while (i < end && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '|') {
                i++;
            }
            boolean small = word < end && Character.isLowerCase(text.charAt(word));
            if (word < i && (!small || i - word > 4)) {
                all++;
                large += small ? 0 : 1;
            }
        }
        return all == 0 ? 0 : (double) large / all;
    }

    /// Whether it looks like a paragraph of a story: long, or a whole sentence in running text.
    boolean paragraphLike() {
        return length() > 220 || length() >= 50 && endsSentence() && (length() > 130 || capitals() < 0.6);
    }
}
