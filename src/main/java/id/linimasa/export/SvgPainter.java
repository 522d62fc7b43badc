package id.linimasa.export;

import id.linimasa.export.content.Markup;
import id.linimasa.timeline.ColorRole;
import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Painter;
import id.linimasa.timeline.DisplayList.Stroke;
import id.linimasa.timeline.Glyph;
import id.linimasa.timeline.Palette;
import id.linimasa.timeline.TextStyle;
import id.linimasa.timeline.TextWidths;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Writes a display list as SVG 1.1: shapes and texts with the fonts that they need, cut to the characters used.
final class SvgPainter implements Painter {

    private final Palette palette;
    private final TextWidths widths;
    private final double width;
    private final double height;
    private final StringBuilder body = new StringBuilder();
    private final Map<TextStyle.Face, Set<Integer>> characters = new EnumMap<>(TextStyle.Face.class);

    SvgPainter(Palette palette, TextWidths widths, double width, double height) {
        this.palette = palette;
        this.widths = widths;
        this.width = width;
        this.height = height;
    }

    /// The whole document.
    ///
    /// @param manifest what it was made of, for `metadata`; empty for none
    /// @param marks elements that lie over everything
    String document(String manifest, String marks) {
        String metadata = manifest.isEmpty() ? "" : "<metadata>" + Markup.escaped(manifest) + "</metadata>\n";
        StringBuilder fonts = new StringBuilder();
        characters.forEach((face, used) -> fonts.append(String.format(
                Locale.ROOT,
                "@font-face{font-family:'%s';src:url(data:font/ttf;base64,%s) format('truetype')}%n",
                family(face),
                FontSubset.base64(face, used))));
        return String.format(
                        Locale.ROOT,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%n<svg xmlns=\"http://www.w3.org/2000/svg\""
                                + " width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">%n%s<style>%n%s</style>%n",
                        number(width),
                        number(height),
                        number(width),
                        number(height),
                        metadata,
                        fonts)
                + body
                + marks
                + "</svg>\n";
    }

    private static String family(TextStyle.Face face) {
        return "Linimasa " + face.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private String color(ColorRole role) {
        return String.format(Locale.ROOT, "#%06x", palette.rgb(role));
    }

    private SvgPainter add(String text) {
        body.append(text);
        return this;
    }

    private SvgPainter attribute(String name, double value) {
        body.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    private SvgPainter fill(ColorRole role, double alpha) {
        body.append(" fill=\"").append(color(role)).append('"');
        return alpha < 1 ? attribute("fill-opacity", alpha) : this;
    }

    private SvgPainter stroke(ColorRole role, double alpha, double lineWidth, Stroke stroke) {
        body.append(" fill=\"none\" stroke=\"").append(color(role)).append('"');
        attribute("stroke-width", lineWidth);
        if (alpha < 1) {
            attribute("stroke-opacity", alpha);
        }
        return switch (stroke) {
            case SOLID -> this;
            case DASHED -> add(" stroke-dasharray=\"4 3\"");
            case DOTTED -> add(" stroke-dasharray=\"1.5 2.5\"");
        };
    }

    private SvgPainter rect(double x, double y, double w, double h, double radius) {
        add("<rect").attribute("x", x).attribute("y", y).attribute("width", Math.max(0, w));
        attribute("height", Math.max(0, h));
        return radius > 0 ? attribute("rx", Math.min(radius, Math.min(w, h) / 2)) : this;
    }

    @Override
    public void fillRect(double x, double y, double w, double h, double radius, ColorRole role, double alpha) {
        rect(x, y, w, h, radius).fill(role, alpha).add("/>\n");
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
            double lineWidth,
            Stroke stroke) {
        rect(x, y, w, h, radius).stroke(role, alpha, lineWidth, stroke).add("/>\n");
    }

    @Override
    public void line(
            double x1, double y1, double x2, double y2, ColorRole role, double alpha, double lineWidth, Stroke stroke) {
        add("<line").attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2);
        stroke(role, alpha, lineWidth, stroke).add("/>\n");
    }

    @Override
    public void fillGlyph(Glyph glyph, double cx, double cy, double radius, ColorRole role, double alpha) {
        path(glyph, cx, cy, radius).fill(role, alpha).add("/>\n");
    }

    @Override
    public void strokeGlyph(
            Glyph glyph,
            double cx,
            double cy,
            double radius,
            ColorRole role,
            double alpha,
            double lineWidth,
            Stroke stroke) {
        path(glyph, cx, cy, radius).stroke(role, alpha, lineWidth, stroke).add("/>\n");
    }

    private SvgPainter path(Glyph glyph, double cx, double cy, double radius) {
        add("<path d=\"");
        glyph.trace(cx, cy, radius, new Glyph.Pen() {
            @Override
            public void moveTo(double x, double y) {
                add("M" + number(x) + " " + number(y));
            }

            @Override
            public void lineTo(double x, double y) {
                add("L" + number(x) + " " + number(y));
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                add("C" + number(x1) + " " + number(y1) + " " + number(x2) + " " + number(y2) + " " + number(x) + " "
                        + number(y));
            }

            @Override
            public void close() {
                add("Z");
            }
        });
        return add("\"");
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, Anchor anchor, ColorRole role, double alpha) {
        String printable = widths.printable(text);
        Set<Integer> used = characters.computeIfAbsent(style.face(), face -> new TreeSet<>());
        printable.codePoints().forEach(used::add);
        double start = Dashes.start(x, widths.width(printable, style), anchor);
        add("<text").attribute("x", start).attribute("y", y).attribute("font-size", style.size());
        add(" font-family=\"'" + family(style.face()) + "','Inter',sans-serif\"")
                .fill(role, alpha)
                .add(">");
        add(printable.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .add("</text>\n");
    }
}
