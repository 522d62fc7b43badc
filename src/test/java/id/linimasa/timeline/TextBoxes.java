package id.linimasa.timeline;

/// Hands over where each text of a display list lies.
final class TextBoxes implements DisplayList.Painter {

    private static final TextWidths WIDTHS = new TextWidths();

    interface Sink {
        void box(String text, double left, double right, double y);
    }

    private final Sink sink;

    TextBoxes(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void fillRect(double x, double y, double w, double h, double radius, ColorRole role, double alpha) {}

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
            DisplayList.Stroke stroke) {}

    @Override
    public void line(
            double x1,
            double y1,
            double x2,
            double y2,
            ColorRole role,
            double alpha,
            double width,
            DisplayList.Stroke stroke) {}

    @Override
    public void fillGlyph(Glyph glyph, double cx, double cy, double radius, ColorRole role, double alpha) {}

    @Override
    public void strokeGlyph(
            Glyph glyph,
            double cx,
            double cy,
            double radius,
            ColorRole role,
            double alpha,
            double width,
            DisplayList.Stroke stroke) {}

    @Override
    public void text(
            String text, double x, double y, TextStyle style, DisplayList.Anchor anchor, ColorRole role, double alpha) {
        double width = WIDTHS.width(text, style);
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        sink.box(text, left, left + width, y);
    }
}
