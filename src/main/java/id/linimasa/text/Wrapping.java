package id.linimasa.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Tells which line ends of a text are nobody's: a mail program or an old archive broke its paragraphs at a fixed
/// width. There, a line ends where the next word would not have fitted any more.
///
/// Immutable and safe for any number of threads.
final class Wrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    /// So many lines that end amid a sentence must be full, and so large a part of them.
    private static final int FEWEST = 4;

    private static final double MOST = 0.6;
    /// From so many blank lines on, paragraphs are told by them.
    private static final int APART = 3;
    private static final BitSet NONE = new BitSet();

    private Wrapping() {}

    /// A line that holds words, its line end aside.
    private record Line(String text, int start, int end) {
        int length() {
            return end - start;
        }

        boolean endsSentence() {
            int last = end - 1;
            while (last > start && "\"'”’)*".indexOf(text.charAt(last)) >= 0) {
                last--;
            }
            return ".?!:".indexOf(text.charAt(last)) >= 0;
        }

        int firstWord() {
            int at = start;
            while (at < end && text.charAt(at) != ' ') {
                at++;
            }
            return at - start;
        }

        /// Whether nothing but one line end stands between this line and the next.
        boolean meets(Line next) {
            return next.start - end == 1 || next.start - end == 2 && text.charAt(end) == '\r';
        }
    }

    /// Where the line ends stand that are blanks, none in a text that was not wrapped.
    static BitSet blanks(String text) {
        List<Line> lines = lines(text);
        int width = lines.stream().mapToInt(Line::length).max().orElse(0);
        if (width < NARROWEST) {
            return NONE;
        }
        boolean apart = IntStream.range(1, lines.size())
                        .filter(i -> !lines.get(i - 1).meets(lines.get(i)))
                        .count()
                >= APART;
        BitSet blanks = new BitSet();
        int amid = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean ends = line.endsSentence();
            boolean fits = line.length() + 1 + next.firstWord() <= width;
            if (line.meets(next)) {
                amid += ends ? 0 : 1;
                full += ends || fits ? 0 : 1;
                blanks.set(line.end(), next.start(), !fits && (!ends || apart));
            }
        }
        return full >= FEWEST && full >= amid * MOST ? blanks : NONE;
    }

    /// All lines; none where one is too long for a text that was wrapped.
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            if (to - from > WIDEST) {
                return List.of();
            }
            if (to > from) {
                lines.add(new Line(text, from, to));
            }
            from = to + 1;
        }
        return lines;
    }
}
