package id.linimasa.timeline;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import java.util.List;

/// Says what glyphs, outlines and bars mean: beside the window's zoom buttons, and under a picture.
public final class Legend {

    private static final double CELL = 152;
    private static final double ROW = 22;
    private static final double INSET = 12;
    private static final double RADIUS = 5.5;
    private static final double TEXT = 21;

    private final TextWidths widths;

    public Legend(TextWidths widths) {
        this.widths = widths;
    }

    private record Cell(Draw draw, String text) {}

    @FunctionalInterface
    private interface Draw {
        void at(double x, double y);
    }

    /// How high a legend of this width is.
    public double height(double width) {
        int columns = columns(width);
        int cells = EventType.values().length + EventStatus.values().length - 1 + 5;
        return 2 * INSET + Math.ceil(cells / (double) columns) * ROW;
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width - 2 * INSET) / CELL));
    }

    /// Draws it from `top` down.
    public void draw(DisplayList out, double top, double width, Language language) {
        int columns = columns(width);
        List<Cell> cells = cells(out, language);
        for (int i = 0; i < cells.size(); i++) {
            double x = INSET + i % columns * CELL + RADIUS;
            int row = i / columns;
            double y = top + INSET + row * ROW + ROW / 2;
            Cell cell = cells.get(i);
            cell.draw().at(x, y);
            String text = widths.fit(cell.text(), CELL - TEXT - 10, TextStyle.SMALL);
            out.text(text, x + TEXT - RADIUS, y + 4, TextStyle.SMALL, Anchor.START, ColorRole.INK, 1);
        }
    }

    private List<Cell> cells(DisplayList out, Language language) {
        List<Cell> cells = new java.util.ArrayList<>();
        for (EventType type : EventType.values()) {
            cells.add(new Cell(
                    (x, y) -> out.fillGlyph(
                            Glyph.of(type), x, y, RADIUS, Family.of(type).role(), 1),
                    TypeNames.of(type, language)));
        }
        TimelineFrame frame = new TimelineFrame();
        for (EventStatus status : EventStatus.values()) {
            if (status != EventStatus.OCCURRED) {
                cells.add(new Cell((x, y) -> status(out, frame, status, x, y), TypeNames.of(status, language)));
            }
        }
        cells.add(new Cell((x, y) -> unconfirmed(out, x, y), language.of("belum terkonfirmasi", "unconfirmed")));
        cells.add(new Cell((x, y) -> pale(out, x, y), language.of("suatu hari di dalamnya", "some day within")));
        cells.add(new Cell((x, y) -> solid(out, x, y), language.of("sepanjang rentang", "all of the span")));
        cells.add(new Cell(
                (x, y) -> out.text("≠", x, y + 4, TextStyle.BODY_BOLD, Anchor.MIDDLE, ColorRole.WARNING, 1),
                language.of("sumber berbeda", "sources disagree")));
        cells.add(new Cell(
                (x, y) -> out.strokeGlyph(Glyph.DISC, x, y, RADIUS + 1, ColorRole.ACCENT, 1, 2, Stroke.SOLID),
                language.of("terpilih", "selected")));
        return cells;
    }

    /// A meeting of this status, drawn as on a lane.
    private static void status(DisplayList out, TimelineFrame frame, EventStatus status, double x, double y) {
        frame.clear();
        EventDrawing drawing = new EventDrawing(frame, EventDrawing.sample(status));
        drawing.point(0, x, y, RADIUS, 1);
        out.addAll(frame.bars);
        out.addAll(frame.marks);
    }

    private static void unconfirmed(DisplayList out, double x, double y) {
        out.strokeGlyph(Glyph.DISC, x, y, RADIUS, ColorRole.MEETING, 1, 1.5, Stroke.DASHED);
        out.line(x, y, x, y - 3.3, ColorRole.WARNING, 1, 1.3, Stroke.SOLID);
        out.line(x, y, x + 2.7, y, ColorRole.WARNING, 1, 1.3, Stroke.SOLID);
    }

    private static void pale(DisplayList out, double x, double y) {
        out.fillRect(x - 9, y - 6, 18, 12, 3, ColorRole.MEETING, 0.22);
        out.strokeGlyph(Glyph.DISC, x, y, 3.5, ColorRole.MEETING, 1, 1.3, Stroke.SOLID);
    }

    private static void solid(DisplayList out, double x, double y) {
        out.fillRect(x - 9, y - 3, 18, 6, 3, ColorRole.MEETING, 0.85);
        out.fillGlyph(Glyph.DISC, x, y, 4.5, ColorRole.MEETING, 1);
    }
}
