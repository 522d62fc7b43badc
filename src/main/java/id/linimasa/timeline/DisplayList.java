package id.linimasa.timeline;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a picture consists of, in painting order: rectangles, lines, glyphs and texts, each in a colour role.
///
/// Kept in arrays and used over and over, so that a frame allocates nothing; painters read it through a [Painter].
/// Not for several threads.
public final class DisplayList {

    /// How an outline is drawn.
    public enum Stroke {
        SOLID,
        /// Dashes of 4 with gaps of 3: planned.
        DASHED,
        /// Dots: unsure edges.
        DOTTED
    }

    /// Which end of a text its x is.
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// Draws the operations of a list. Coordinates are pixels from the upper left corner; alpha is 0–1.
    public interface Painter {
        void fillRect(double x, double y, double w, double h, double radius, ColorRole role, double alpha);

        void strokeRect(
                double x,
                double y,
                double w,
                double h,
                double radius,
                ColorRole role,
                double alpha,
                double width,
                Stroke stroke);

        void line(
                double x1, double y1, double x2, double y2, ColorRole role, double alpha, double width, Stroke stroke);

        void fillGlyph(Glyph glyph, double cx, double cy, double radius, ColorRole role, double alpha);

        void strokeGlyph(
                Glyph glyph,
                double cx,
                double cy,
                double radius,
                ColorRole role,
                double alpha,
                double width,
                Stroke stroke);

        /// @param y the baseline
        void text(String text, double x, double y, TextStyle style, Anchor anchor, ColorRole role, double alpha);
    }

    private enum Kind {
        FILL_RECT,
        STROKE_RECT,
        LINE,
        FILL_GLYPH,
        STROKE_GLYPH,
        TEXT
    }

    private static final int NUMBERS = 7;
    private static final Kind[] KINDS = Kind.values();
    private static final Stroke[] STROKES = Stroke.values();
    private static final Anchor[] ANCHORS = Anchor.values();
    private static final ColorRole[] ROLES = ColorRole.values();
    private static final Glyph[] GLYPHS = Glyph.values();
    private static final TextStyle[] STYLES = TextStyle.values();

    private int size;
    private byte[] kinds = new byte[256];
    private byte[] roles = new byte[256];
    private byte[] variants = new byte[256];
    private byte[] shapes = new byte[256];
    private float[] numbers = new float[256 * NUMBERS];
    private @Nullable String[] texts = new @Nullable String[256];

    /// Forgets everything, keeps the room.
    public void clear() {
        Arrays.fill(texts, 0, size, null);
        size = 0;
    }

    public void fillRect(double x, double y, double w, double h, double radius, ColorRole role, double alpha) {
        add(Kind.FILL_RECT, role, 0, 0, x, y, w, h, radius, alpha, 0);
    }

    public void strokeRect(
            double x,
            double y,
            double w,
            double h,
            double radius,
            ColorRole role,
            double alpha,
            double width,
            Stroke stroke) {
        add(Kind.STROKE_RECT, role, stroke.ordinal(), 0, x, y, w, h, radius, alpha, width);
    }

    public void line(
            double x1, double y1, double x2, double y2, ColorRole role, double alpha, double width, Stroke stroke) {
        add(Kind.LINE, role, stroke.ordinal(), 0, x1, y1, x2, y2, 0, alpha, width);
    }

    public void fillGlyph(Glyph glyph, double cx, double cy, double radius, ColorRole role, double alpha) {
        add(Kind.FILL_GLYPH, role, 0, glyph.ordinal(), cx, cy, radius, 0, 0, alpha, 0);
    }

    public void strokeGlyph(
            Glyph glyph,
            double cx,
            double cy,
            double radius,
            ColorRole role,
            double alpha,
            double width,
            Stroke stroke) {
        add(Kind.STROKE_GLYPH, role, stroke.ordinal(), glyph.ordinal(), cx, cy, radius, 0, 0, alpha, width);
    }

    public void text(String text, double x, double y, TextStyle style, Anchor anchor, ColorRole role, double alpha) {
        if (!text.isEmpty()) {
            add(Kind.TEXT, role, anchor.ordinal(), style.ordinal(), x, y, 0, 0, 0, alpha, 0);
            texts[size - 1] = text;
        }
    }

    private void add(
            Kind kind,
            ColorRole role,
            int variant,
            int shape,
            double a,
            double b,
            double c,
            double d,
            double e,
            double alpha,
            double width) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = (byte) kind.ordinal();
        roles[size] = (byte) role.ordinal();
        variants[size] = (byte) variant;
        shapes[size] = (byte) shape;
        int n = size * NUMBERS;
        numbers[n] = (float) a;
        numbers[n + 1] = (float) b;
        numbers[n + 2] = (float) c;
        numbers[n + 3] = (float) d;
        numbers[n + 4] = (float) e;
        numbers[n + 5] = (float) alpha;
        numbers[n + 6] = (float) width;
        size++;
    }

    private void grow() {
        int more = size * 2;
        kinds = Arrays.copyOf(kinds, more);
        roles = Arrays.copyOf(roles, more);
        variants = Arrays.copyOf(variants, more);
        shapes = Arrays.copyOf(shapes, more);
        numbers = Arrays.copyOf(numbers, more * NUMBERS);
        texts = Arrays.copyOf(texts, more);
    }

    /// Adds all operations of another list.
    void addAll(DisplayList other) {
        for (int i = 0; i < other.size; i++) {
            int n = i * NUMBERS;
            float[] from = other.numbers;
            add(
                    KINDS[other.kinds[i]],
                    ROLES[other.roles[i]],
                    other.variants[i],
                    other.shapes[i],
                    from[n],
                    from[n + 1],
                    from[n + 2],
                    from[n + 3],
                    from[n + 4],
                    from[n + 5],
                    from[n + 6]);
            texts[size - 1] = other.texts[i];
        }
    }

    /// Paints all operations in order.
    public void paint(Painter painter) {
        for (int i = 0; i < size; i++) {
            paint(i, painter);
        }
    }

    private void paint(int i, Painter painter) {
        int n = i * NUMBERS;
        ColorRole role = ROLES[roles[i]];
        double a = numbers[n];
        double b = numbers[n + 1];
        double c = numbers[n + 2];
        double d = numbers[n + 3];
        double alpha = numbers[n + 5];
        double width = numbers[n + 6];
        switch (KINDS[kinds[i]]) {
            case FILL_RECT -> painter.fillRect(a, b, c, d, numbers[n + 4], role, alpha);
            case STROKE_RECT ->
                painter.strokeRect(a, b, c, d, numbers[n + 4], role, alpha, width, STROKES[variants[i]]);
            case LINE -> painter.line(a, b, c, d, role, alpha, width, STROKES[variants[i]]);
            case FILL_GLYPH -> painter.fillGlyph(GLYPHS[shapes[i]], a, b, c, role, alpha);
            case STROKE_GLYPH ->
                painter.strokeGlyph(GLYPHS[shapes[i]], a, b, c, role, alpha, width, STROKES[variants[i]]);
            case TEXT -> {
                String text = texts[i];
                if (text != null) {
                    painter.text(text, a, b, STYLES[shapes[i]], ANCHORS[variants[i]], role, alpha);
                }
            }
        }
    }

    /// One operation a line, coordinates rounded to whole pixels: what golden files hold and differences show.
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < size; i++) {
            int n = i * NUMBERS;
            out.append(KINDS[kinds[i]].name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(ROLES[roles[i]]);
            for (int j = 0; j < 4; j++) {
                out.append(' ').append(Math.round(numbers[n + j]));
            }
            out.append(String.format(Locale.ROOT, " a%.2f", numbers[n + 5]));
            if (KINDS[kinds[i]] == Kind.FILL_GLYPH || KINDS[kinds[i]] == Kind.STROKE_GLYPH) {
                out.append(' ').append(GLYPHS[shapes[i]]);
            }
            if (KINDS[kinds[i]] != Kind.TEXT && variants[i] != 0) {
                out.append(' ').append(STROKES[variants[i]]);
            }
            if (texts[i] != null) {
                out.append(' ').append(ANCHORS[variants[i]]).append(' ').append(STYLES[shapes[i]]);
                out.append(" \"").append(texts[i]).append('"');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
