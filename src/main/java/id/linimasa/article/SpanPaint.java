package id.linimasa.article;

import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each stretch of a text is, painted over and over until it is right. Not safe for several threads.
final class SpanPaint {
    private static final SpanKind[] KINDS = SpanKind.values();
    private final byte[] colours;

    SpanPaint(int length) {
        colours = new byte[length];
    }

    void paint(int start, int end, SpanKind kind) {
        for (int i = start; i < end; i++) {
            colours[i] = (byte) (kind.ordinal() + 1);
        }
    }

    void paint(Line line, SpanKind kind) {
        paint(line.start(), line.end(), kind);
    }

    /// What the character at `offset` is, or null where nothing has been said.
    @Nullable
    SpanKind at(int offset) {
        return colours[offset] == 0 ? null : KINDS[colours[offset] - 1];
    }

    boolean unpainted(Line line) {
        return at(line.start()) == null;
    }

    boolean readable(int offset) {
        SpanKind kind = at(offset);
        return kind == SpanKind.BODY || kind == SpanKind.TITLE;
    }

    /// The painted stretches, in order; each line is a stretch of its own because the blanks between lines are bare.
    List<TextSpan> spans() {
        List<TextSpan> spans = new ArrayList<>();
        for (int start = 0; start < colours.length; ) {
            int end = start + 1;
            while (end < colours.length && colours[end] == colours[start]) {
                end++;
            }
            SpanKind kind = at(start);
            if (kind != null) {
                spans.add(new TextSpan(new Span(start, end), kind));
            }
            start = end;
        }
        return spans;
    }
}
