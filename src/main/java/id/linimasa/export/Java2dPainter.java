package id.linimasa.export;

import id.linimasa.timeline.ColorRole;
import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Painter;
import id.linimasa.timeline.DisplayList.Stroke;
import id.linimasa.timeline.Glyph;
import id.linimasa.timeline.Palette;
import id.linimasa.timeline.TextStyle;
import id.linimasa.timeline.TextWidths;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// Paints a display list through Java2D, in the bundled font, so that a picture looks the same everywhere.
final class Java2dPainter implements Painter {

    private final Graphics2D graphics;
    private final Palette palette;
    private final TextWidths widths;
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

    Java2dPainter(Graphics2D graphics, Palette palette, TextWidths widths) {
        this.graphics = graphics;
        this.palette = palette;
        this.widths = widths;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Map<TextStyle.Face, Font> faces = new EnumMap<>(TextStyle.Face.class);
        for (TextStyle.Face face : TextStyle.Face.values()) {
            faces.put(face, font(face));
        }
        for (TextStyle style : TextStyle.values()) {
            fonts.put(
                    style, faces.getOrDefault(style.face(), graphics.getFont()).deriveFont((float) style.size()));
        }
    }

    private static Font font(TextStyle.Face face) {
        try (InputStream in = TextWidths.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IOException(face.resource() + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException(face.resource() + " is damaged", e));
        }
    }

    private void color(ColorRole role, double alpha) {
        int rgb = palette.rgb(role);
        graphics.setColor(new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (int) Math.round(alpha * 255)));
    }

    private void stroke(double width, Stroke stroke) {
        float w = (float) width;
        graphics.setStroke(
                switch (stroke) {
                    case SOLID -> new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
                    case DASHED ->
                        new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, Dashes.DASHED, 0);
                    case DOTTED ->
                        new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, Dashes.DOTTED, 0);
                });
    }

    @Override
    public void fillRect(double x, double y, double w, double h, double radius, ColorRole role, double alpha) {
        color(role, alpha);
        graphics.fill(
                radius > 0
                        ? new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius)
                        : new Rectangle2D.Double(x, y, w, h));
    }

    @Override
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
        color(role, alpha);
        stroke(width, stroke);
        graphics.draw(new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius));
    }

    @Override
    public void line(
            double x1, double y1, double x2, double y2, ColorRole role, double alpha, double width, Stroke stroke) {
        color(role, alpha);
        stroke(width, stroke);
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillGlyph(Glyph glyph, double cx, double cy, double radius, ColorRole role, double alpha) {
        color(role, alpha);
        graphics.fill(outline(glyph, cx, cy, radius));
    }

    @Override
    public void strokeGlyph(
            Glyph glyph,
            double cx,
            double cy,
            double radius,
            ColorRole role,
            double alpha,
            double width,
            Stroke stroke) {
        color(role, alpha);
        stroke(width, stroke);
        graphics.draw(outline(glyph, cx, cy, radius));
    }

    private static Path2D outline(Glyph glyph, double cx, double cy, double radius) {
        Path2D path = new Path2D.Double();
        glyph.trace(cx, cy, radius, new Glyph.Pen() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                path.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, Anchor anchor, ColorRole role, double alpha) {
        color(role, alpha);
        graphics.setFont(fonts.get(style));
        graphics.drawString(text, (float) Dashes.start(x, widths.width(text, style), anchor), (float) y);
    }
}
