package id.linimasa.ui.timeline;

import id.linimasa.timeline.ColorRole;
import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Painter;
import id.linimasa.timeline.DisplayList.Stroke;
import id.linimasa.timeline.Glyph;
import id.linimasa.timeline.TextStyle;
import id.linimasa.timeline.TextWidths;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Paints a display list on a canvas. Sets colour, font and dashes only where they change. For the FX thread alone.
final class CanvasPainter implements Painter {

    private static final double[] DASHED = {4, 3};
    private static final double[] DOTTED = {1.5, 2.5};
    private static final double[] SOLID = {};

    private final GraphicsContext graphics;
    private final Glyph.Pen pen;
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Color[] colors = new Color[ColorRole.values().length];

    private Color fill = Color.TRANSPARENT;
    private Color line = Color.TRANSPARENT;
    private double alpha = 1;
    private double width;
    private Stroke dashes = Stroke.SOLID;
    private TextStyle font = TextStyle.BODY;
    private Anchor anchor = Anchor.START;

    CanvasPainter(GraphicsContext graphics) {
        this.graphics = graphics;
        this.pen = new CanvasPen(graphics);
        for (TextStyle style : TextStyle.values()) {
            fonts.put(style, font(style));
        }
    }

    private static Font font(TextStyle style) {
        try (InputStream in = TextWidths.class.getResourceAsStream(style.face().resource())) {
            Font font = in == null ? null : Font.loadFont(in, style.size());
            return font == null ? Font.font(style.size()) : font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the roles look like from now on.
    void color(ColorRole role, Color color) {
        colors[role.ordinal()] = color;
    }

    /// Begins a frame: forgets what was set, because a canvas of a new size forgets it too.
    ///
    /// @param magnification pixels of the canvas that one of the frame takes
    void begin(double magnification) {
        graphics.setTransform(magnification, 0, 0, magnification, 0, 0);
        fill = Color.TRANSPARENT;
        line = Color.TRANSPARENT;
        alpha = 1;
        width = 0;
        dashes = Stroke.SOLID;
        graphics.setGlobalAlpha(1);
        graphics.setFill(fill);
        graphics.setStroke(line);
        graphics.setLineDashes(SOLID);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setFont(fonts.get(font));
        graphics.setTextAlign(TextAlignment.LEFT);
        anchor = Anchor.START;
    }

    private void fill(ColorRole role, double opacity) {
        Color color = colors[role.ordinal()];
        if (color != fill) {
            fill = color;
            graphics.setFill(color);
        }
        opacity(opacity);
    }

    private void opacity(double opacity) {
        if (opacity != alpha) {
            alpha = opacity;
            graphics.setGlobalAlpha(opacity);
        }
    }

    private void stroke(ColorRole role, double opacity, double lineWidth, Stroke stroke) {
        Color color = colors[role.ordinal()];
        if (color != line) {
            line = color;
            graphics.setStroke(color);
        }
        if (lineWidth != width) {
            width = lineWidth;
            graphics.setLineWidth(lineWidth);
        }
        if (stroke != dashes) {
            dashes = stroke;
            graphics.setLineDashes(
                    switch (stroke) {
                        case SOLID -> SOLID;
                        case DASHED -> DASHED;
                        case DOTTED -> DOTTED;
                    });
        }
        opacity(opacity);
    }

    @Override
    public void fillRect(double x, double y, double w, double h, double radius, ColorRole role, double opacity) {
        fill(role, opacity);
        if (radius > 0) {
            graphics.fillRoundRect(x, y, w, h, 2 * radius, 2 * radius);
        } else {
            graphics.fillRect(x, y, w, h);
        }
    }

    @Override
    public void strokeRect(
            double x,
            double y,
            double w,
            double h,
            double radius,
            ColorRole role,
            double opacity,
            double lineWidth,
            Stroke stroke) {
        stroke(role, opacity, lineWidth, stroke);
        graphics.strokeRoundRect(x, y, w, h, 2 * radius, 2 * radius);
    }

    @Override
    public void line(
            double x1,
            double y1,
            double x2,
            double y2,
            ColorRole role,
            double opacity,
            double lineWidth,
            Stroke stroke) {
        stroke(role, opacity, lineWidth, stroke);
        graphics.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void fillGlyph(Glyph glyph, double cx, double cy, double radius, ColorRole role, double opacity) {
        fill(role, opacity);
        graphics.beginPath();
        glyph.trace(cx, cy, radius, pen);
        graphics.fill();
    }

    @Override
    public void strokeGlyph(
            Glyph glyph,
            double cx,
            double cy,
            double radius,
            ColorRole role,
            double opacity,
            double lineWidth,
            Stroke stroke) {
        stroke(role, opacity, lineWidth, stroke);
        graphics.beginPath();
        glyph.trace(cx, cy, radius, pen);
        graphics.stroke();
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, Anchor where, ColorRole role, double opacity) {
        fill(role, opacity);
        if (style != font) {
            font = style;
            graphics.setFont(fonts.get(style));
        }
        if (where != anchor) {
            anchor = where;
            graphics.setTextAlign(
                    switch (where) {
                        case START -> TextAlignment.LEFT;
                        case MIDDLE -> TextAlignment.CENTER;
                        case END -> TextAlignment.RIGHT;
                    });
        }
        graphics.fillText(text, x, y);
    }

    private record CanvasPen(GraphicsContext graphics) implements Glyph.Pen {
        @Override
        public void moveTo(double x, double y) {
            graphics.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            graphics.lineTo(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            graphics.bezierCurveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            graphics.closePath();
        }
    }
}
