package id.linimasa.article;

import id.linimasa.model.SpanKind;
import java.util.List;

/// Joins the lines of texts that were wrapped at a fixed width, as mail and old archives have them, so that a sentence
/// is one stretch again: the line end between two lines of a paragraph becomes body like them.
final class WrappedLines {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final double MOST = 0.5;
    private static final int FEWEST = 4;

    private WrappedLines() {}

    static void join(List<Line> lines, SpanPaint paint) {
        int body = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (paint.at(lines.get(i).start()) == SpanKind.BODY) {
                body++;
                open += opensInto(lines.get(i), lines.get(i + 1), paint) ? 1 : 0;
            }
        }
        boolean wrapped = open >= FEWEST && open > body * MOST;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean goesOn = Character.isLowerCase(next.text().codePointAt(next.start()));
            if (opensInto(line, next, paint) && (wrapped || goesOn)) {
                int gap = line.end();
                paint.paint(gap, next.start(), SpanKind.BODY);
            }
        }
    }

    /// Whether a line of body ends amid its sentence and the next line, right below, is body too.
    private static boolean opensInto(Line line, Line next, SpanPaint paint) {
        return next.gap() == 0
                && line.length() >= NARROWEST
                && line.length() <= WIDEST
                && !line.endsSentence()
                && paint.at(line.end() - 1) == SpanKind.BODY
                && paint.at(next.start()) == SpanKind.BODY;
    }
}
