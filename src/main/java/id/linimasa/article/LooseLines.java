package id.linimasa.article;

import id.linimasa.model.SpanKind;
import java.util.List;
import java.util.regex.Pattern;

/// Marks the short lines that stand loose above the first paragraph of a story and below its last: sections, authors,
/// outlets, buttons, tags, headlines of other articles. Between paragraphs such a line is a heading of the story.
final class LooseLines {
    private static final int SHORT = 60;
    private static final int LONGEST_HEADLINE = 170;
    private static final Pattern LIST_ITEM = Pattern.compile("(?:\\d{1,3}[.)]|[-•*–])\\s.*", Pattern.DOTALL);

    private LooseLines() {}

    /// Marks them, the headline being marked already.
    static void mark(List<Line> lines, SpanPaint paint) {
        int first = paragraph(lines, paint, 0, 1);
        if (first < 0) {
            return;
        }
        int last = paragraph(lines, paint, lines.size() - 1, -1);
        for (int i = 0; i < first; i++) {
            if (above(lines, i, paint)) {
                paint.paint(lines.get(i), SpanKind.BOILERPLATE);
            }
        }
        for (int i = last + 1; i < lines.size(); i++) {
            if (below(lines.get(i), paint)) {
                paint.paint(lines.get(i), SpanKind.BOILERPLATE);
            }
        }
    }

    /// The nearest paragraph of the story from a line on, or -1.
    private static int paragraph(List<Line> lines, SpanPaint paint, int from, int step) {
        for (int i = from; i >= 0 && i < lines.size(); i += step) {
            if (lines.get(i).paragraphLike() && paint.at(lines.get(i).end() - 1) == SpanKind.BODY) {
                return i;
            }
        }
        return -1;
    }

    private static boolean above(List<Line> lines, int i, SpanPaint paint) {
        Line line = lines.get(i);
        return paint.at(line.start()) == SpanKind.BODY
                && line.length() <= SHORT
                && !line.endsSentence()
                && !isPlaceOfDateline(lines, i)
                && !LIST_ITEM.matcher(line.words()).matches();
    }

    /// `Jakarta`, and its dash on the next line; `NEW DELHI —`.
    private static boolean isPlaceOfDateline(List<Line> lines, int i) {
        String words = lines.get(i).words();
        boolean dashed = words.endsWith("-") || words.endsWith("—") || words.endsWith("–");
        boolean dashFollows = i + 1 < lines.size()
                && lines.get(i + 1).length() <= 2
                && "-—–".contains(lines.get(i + 1).words().substring(0, 1));
        return dashed || dashFollows;
    }

    private static boolean below(Line line, SpanPaint paint) {
        return paint.at(line.start()) == SpanKind.BODY
                && !line.endsSentence()
                && !LIST_ITEM.matcher(line.words()).matches()
                && (line.length() <= SHORT / 2 || line.length() <= LONGEST_HEADLINE && line.capitals() > 0.6);
    }
}
