package id.linimasa.export;

import id.linimasa.timeline.ColorRole;
import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Painter;
import id.linimasa.timeline.DisplayList.Stroke;
import id.linimasa.timeline.Glyph;
import id.linimasa.timeline.Palette;
import id.linimasa.timeline.TextStyle;
import id.linimasa.timeline.TextWidths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// Paints a display list on a page of a PDF, whose y axis points up.
final class PdfPainter implements Painter {

    /// How far the handles of a Bézier curve reach along a quarter of a circle.
    private static final double KAPPA = 0.5523;

    private final PDPageContentStream content;
    private final Palette palette;
    private final TextWidths widths;
    private final Map<TextStyle.Face, PDFont> fonts;
    private final double height;
    private final Map<Integer, PDExtendedGraphicsState> alphas = new HashMap<>();
    private int alpha = 100;

    PdfPainter(
            PDPageContentStream content,
            Palette palette,
            TextWidths widths,
            Map<TextStyle.Face, PDFont> fonts,
            double height) {
        this.content = content;
        this.palette = palette;
        this.widths = widths;
        this.fonts = fonts;
        this.height = height;
    }

    /// Sets the length of a pixel, in points.
    void begin(float points) throws IOException {
        content.transform(Matrix.getScaleInstance(points, points));
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float y(double y) {
        return (float) (height - y);
    }

    private void alpha(double opacity) throws IOException {
        int percent = (int) Math.round(opacity * 100);
        if (percent != alpha) {
            alpha = percent;
            content.setGraphicsStateParameters(alphas.computeIfAbsent(percent, p -> {
                PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(p / 100f);
                state.setStrokingAlphaConstant(p / 100f);
                return state;
            }));
        }
    }

    private void fill(ColorRole role, double opacity) throws IOException {
        int rgb = palette.rgb(role);
        content.setNonStrokingColor((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
        alpha(opacity);
    }

    private void stroke(ColorRole role, double opacity, double width, Stroke stroke) throws IOException {
        int rgb = palette.rgb(role);
        content.setStrokingColor((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
        content.setLineWidth((float) width);
        content.setLineDashPattern(
                switch (stroke) {
                    case SOLID -> new float[0];
                    case DASHED -> Dashes.DASHED;
                    case DOTTED -> Dashes.DOTTED;
                },
                0);
        alpha(opacity);
    }

    private void rect(double x, double y, double w, double h, double radius) throws IOException {
        double r = Math.min(radius, Math.min(w, h) / 2);
        if (r <= 0) {
            content.addRect((float) x, y(y + h), (float) w, (float) h);
            return;
        }
        Pen pen = new Pen();
        double k = r * (1 - KAPPA);
        pen.moveTo(x + r, y);
        pen.lineTo(x + w - r, y);
        pen.curveTo(x + w - k, y, x + w, y + k, x + w, y + r);
        pen.lineTo(x + w, y + h - r);
        pen.curveTo(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h);
        pen.lineTo(x + r, y + h);
        pen.curveTo(x + k, y + h, x, y + h - k, x, y + h - r);
        pen.lineTo(x, y + r);
        pen.curveTo(x, y + k, x + k, y, x + r, y);
        pen.close();
    }

    @Override
    public void fillRect(double x, double y, double w, double h, double radius, ColorRole role, double opacity) {
        run(() -> {
            if (w > 0 && h > 0) {
                fill(role, opacity);
                rect(x, y, w, h, radius);
                content.fill();
            }
        });
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
            double width,
            Stroke stroke) {
        run(() -> {
            stroke(role, opacity, width, stroke);
            rect(x, y, w, h, radius);
            content.stroke();
        });
    }

    @Override
    public void line(
            double x1, double y1, double x2, double y2, ColorRole role, double opacity, double width, Stroke stroke) {
        run(() -> {
            stroke(role, opacity, width, stroke);
            content.moveTo((float) x1, y(y1));
            content.lineTo((float) x2, y(y2));
            content.stroke();
        });
    }

    @Override
    public void fillGlyph(Glyph glyph, double cx, double cy, double radius, ColorRole role, double opacity) {
        run(() -> {
            fill(role, opacity);
            glyph.trace(cx, cy, radius, new Pen());
            content.fill();
        });
    }

    @Override
    public void strokeGlyph(
            Glyph glyph,
            double cx,
            double cy,
            double radius,
            ColorRole role,
            double opacity,
            double width,
            Stroke stroke) {
        run(() -> {
            stroke(role, opacity, width, stroke);
            glyph.trace(cx, cy, radius, new Pen());
            content.stroke();
        });
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, Anchor anchor, ColorRole role, double opacity) {
        run(() -> {
            String printable = widths.printable(text);
            fill(role, opacity);
            content.beginText();
            content.setFont(fonts.get(style.face()), (float) style.size());
            content.newLineAtOffset((float) Dashes.start(x, widths.width(printable, style), anchor), y(y));
            content.showText(printable);
            content.endText();
        });
    }

    private final class Pen implements Glyph.Pen {
        @Override
        public void moveTo(double x, double y) {
            run(() -> content.moveTo((float) x, y(y)));
        }

        @Override
        public void lineTo(double x, double y) {
            run(() -> content.lineTo((float) x, y(y)));
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            run(() -> content.curveTo((float) x1, y(y1), (float) x2, y(y2), (float) x, y(y)));
        }

        @Override
        public void close() {
            run(content::closePath);
        }
    }
}
