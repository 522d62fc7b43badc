package id.linimasa.timeline;

import id.linimasa.model.Bilingual;
import id.linimasa.model.DateBranch;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Granularity;
import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import java.util.List;
import java.util.Map;

/// Draws glyphs and bars: hue and shape say the type, filling and dashes the status, opacity and edges the precision.
final class EventDrawing {

    static final double RADIUS = 5.5;
    static final double BAR_HEIGHT = 14;

    private static final EventStatus[] STATUSES = EventStatus.values();
    private static final EventType[] TYPES = EventType.values();
    private static final Family[] FAMILIES = Family.values();
    private static final double OUTLINE = 1.5;
    private static final double PALE = 0.22;
    static final double DIM = 0.25;
    private static final double PALER = 0.45;
    private static final double FADE = 0.25;
    private static final int FADE_STEPS = 6;
    private static final double ARROW = 22;
    /// How far below its glyph the other dates of an event lie: between two rows of names.
    static final double FORK = 10;

    /// The same below a card of two lines.
    static final double CARD_FORK = 25;

    private static final double BRANCH = 3.5;

    private final TimelineFrame frame;
    private EventColumns events;
    private RowMarks marks = RowMarks.NONE;

    EventDrawing(TimelineFrame frame, EventColumns events) {
        this.frame = frame;
        this.events = events;
    }

    /// One meeting on one day, of a status: for the legend.
    static EventColumns sample(EventStatus status) {
        return new EventColumns(
                1,
                new long[] {0},
                new long[] {Times.DAY},
                new byte[] {0},
                new byte[] {(byte) status.ordinal()},
                new byte[] {(byte) Granularity.DAY.ordinal()},
                new byte[1],
                new float[1],
                Map.of(),
                row -> "",
                row -> new Bilingual("", ""));
    }

    void events(EventColumns shown) {
        events = shown;
    }

    /// What is set apart in this frame.
    void marks(RowMarks apart) {
        marks = apart;
    }

    /// How strongly an event is drawn: faintly where it is not meant, paler where it is hidden or rejected.
    double strength(ViewState state, int row) {
        if (state.dimmed().test(row)) {
            return DIM;
        }
        return marks.pale().get(row) || events.has(row, EventColumns.REJECTED) ? PALER : 1;
    }

    /// An event that stands alone above what would swallow it: on a ground of its own.
    void lifted(int row, double x, double y, double radius) {
        frame.marks.fillGlyph(Glyph.DISC, x, y, radius + 2.5, ColorRole.GROUND, 1);
        point(row, x, y, radius, 1);
    }

    EventStatus status(int row) {
        return STATUSES[events.status()[row]];
    }

    ColorRole role(int row) {
        return Family.ofOrdinal(events.type()[row]).role();
    }

    private Glyph glyph(int row) {
        return Glyph.of(TYPES[events.type()[row]]);
    }

    /// Whether an event has happened or is happening, as reported: then it is filled.
    boolean real(int row) {
        EventStatus status = status(row);
        return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
    }

    /// An event at a moment; arrows where its date is open.
    void point(int row, double x, double y, double radius, double alpha) {
        ColorRole role = role(row);
        boolean undated = events.has(row, EventColumns.UNDATED);
        if (undated || events.to()[row] == Long.MAX_VALUE) {
            openEnd(x + radius, y, 1, role, alpha, undated ? Stroke.DASHED : Stroke.SOLID);
        } else if (events.from()[row] == Long.MIN_VALUE) {
            openEnd(x - radius, y, -1, role, alpha, Stroke.SOLID);
        }
        glyph(row, x, y, radius, alpha, real(row) && !undated);
    }

    private void openEnd(double x, double y, int direction, ColorRole role, double alpha, Stroke stroke) {
        double end = x + direction * ARROW;
        frame.bars.line(x, y, end, y, role, alpha * 0.6, 1.5, stroke);
        frame.bars.line(end - direction * 4, y - 4, end, y, role, alpha * 0.8, 1.5, Stroke.SOLID);
        frame.bars.line(end - direction * 4, y + 4, end, y, role, alpha * 0.8, 1.5, Stroke.SOLID);
    }

    private void glyph(int row, double x, double y, double radius, double alpha, boolean filled) {
        Glyph glyph = glyph(row);
        ColorRole role = role(row);
        DisplayList list = frame.marks;
        if (filled) {
            list.fillGlyph(glyph, x, y, radius, role, alpha);
        } else {
            list.fillGlyph(glyph, x, y, radius, ColorRole.GROUND, 1);
            list.strokeGlyph(glyph, x, y, radius - 0.5, role, alpha, OUTLINE, stroke(row));
        }
        sign(row, x, y, radius, role, alpha);
        if (events.has(row, EventColumns.STARRED)) {
            list.fillGlyph(Glyph.STAR, x + radius, y - radius, 3.5, ColorRole.WARNING, alpha);
        }
    }

    private Stroke stroke(int row) {
        return switch (status(row)) {
            case OCCURRED, ONGOING, CANCELLED, DENIED -> Stroke.SOLID;
            case PLANNED, PROPOSED, CONDITIONAL, POSTPONED -> Stroke.DASHED;
        };
    }

    /// What only the status can say: a question mark, a stroke through, a chevron …
    private void sign(int row, double x, double y, double radius, ColorRole role, double alpha) {
        DisplayList list = frame.marks;
        if (events.has(row, EventColumns.UNCONFIRMED)) {
            clock(x, y, radius, alpha);
            return;
        }
        switch (status(row)) {
            case OCCURRED, PLANNED -> {}
            case ONGOING -> {
                if (EventWords.openEnd(events, row)) {
                    return;
                }
                double end = x + radius + 5;
                list.line(end - 3, y - 4, end, y, role, alpha, OUTLINE, Stroke.SOLID);
                list.line(end - 3, y + 4, end, y, role, alpha, OUTLINE, Stroke.SOLID);
            }
            case PROPOSED -> list.text("?", x, y + 3.5, TextStyle.SMALL_BOLD, Anchor.MIDDLE, role, alpha);
            case CONDITIONAL -> list.strokeGlyph(Glyph.SUPERSET, x, y, radius * 0.5, role, alpha, 1.2, Stroke.SOLID);
            case POSTPONED -> {
                list.line(x - 3, y, x + 3, y, role, alpha, 1.2, Stroke.SOLID);
                list.line(x + 0.5, y - 2.5, x + 3, y, role, alpha, 1.2, Stroke.SOLID);
                list.line(x + 0.5, y + 2.5, x + 3, y, role, alpha, 1.2, Stroke.SOLID);
            }
            case CANCELLED ->
                list.line(
                        x - radius - 1,
                        y + radius + 1,
                        x + radius + 1,
                        y - radius - 1,
                        role,
                        alpha,
                        OUTLINE,
                        Stroke.SOLID);
            case DENIED -> list.text("”", x, y + 7, TextStyle.HEADING, Anchor.MIDDLE, role, alpha);
        }
    }

    private void clock(double x, double y, double radius, double alpha) {
        frame.marks.line(x, y, x, y - radius * 0.6, ColorRole.WARNING, alpha, 1.3, Stroke.SOLID);
        frame.marks.line(x, y, x + radius * 0.5, y, ColorRole.WARNING, alpha, 1.3, Stroke.SOLID);
    }

    /// An event that fills its span, or lies on some day of it.
    ///
    /// @param glyphX where its glyph stands
    /// @param stripY where an exact bar lies: lower than its glyph where a name stands above it
    void bar(int row, double x0, double x1, double y, double glyphX, double stripY, double alpha) {
        boolean exact = !TileEvents.lower(events, row);
        if (exact) {
            exactBar(row, x0, x1, stripY, stripY > y ? 3 : 6, alpha);
            // a ring of ground, so that the glyph stands out from a bar of its own colour
            frame.marks.fillGlyph(Glyph.DISC, glyphX, y, RADIUS + 3, ColorRole.GROUND, stripY > y ? 0 : 1);
        } else {
            paleBar(row, x0, x1, y, alpha);
        }
        glyph(row, glyphX, y, RADIUS - (exact ? 0 : 0.5), alpha, exact && real(row));
    }

    private void exactBar(int row, double x0, double x1, double y, double h, double alpha) {
        ColorRole role = role(row);
        if (real(row)) {
            frame.bars.fillRect(x0, y - h / 2, x1 - x0, h, h / 2, role, alpha * 0.85);
        } else {
            frame.bars.fillRect(x0, y - h / 2, x1 - x0, h, h / 2, ColorRole.GROUND, 1);
            frame.bars.strokeRect(x0, y - h / 2, x1 - x0, h, h / 2, role, alpha, 1.2, stroke(row));
        }
    }

    private void paleBar(int row, double x0, double x1, double y, double alpha) {
        ColorRole role = role(row);
        double top = y - BAR_HEIGHT / 2;
        double w = x1 - x0;
        if (events.has(row, EventColumns.APPROXIMATE)) {
            fadingBar(role, x0, w, top, alpha);
            return;
        }
        frame.bars.fillRect(x0, top, w, BAR_HEIGHT, 4, role, alpha * PALE);
        if (real(row)) {
            frame.bars.line(x0 + 0.5, top, x0 + 0.5, top + BAR_HEIGHT, role, alpha, 1.5, Stroke.SOLID);
            frame.bars.line(x1 - 0.5, top, x1 - 0.5, top + BAR_HEIGHT, role, alpha, 1.5, Stroke.SOLID);
        } else {
            frame.bars.strokeRect(x0, top, w, BAR_HEIGHT, 4, role, alpha, 1.2, Stroke.DASHED);
        }
    }

    /// The ends of an approximate date fade over a quarter of its length.
    private void fadingBar(ColorRole role, double x0, double w, double top, double alpha) {
        double step = w * FADE / FADE_STEPS;
        for (int i = 0; i < FADE_STEPS; i++) {
            double a = alpha * PALE * (i + 0.5) / FADE_STEPS;
            frame.bars.fillRect(x0 + i * step, top, step, BAR_HEIGHT, 0, role, a);
            frame.bars.fillRect(x0 + w - (i + 1) * step, top, step, BAR_HEIGHT, 0, role, a);
        }
        double inner = w * FADE;
        frame.bars.fillRect(x0 + inner, top, w - 2 * inner, BAR_HEIGHT, 0, role, alpha * PALE);
        frame.bars.strokeRect(x0, top, w, BAR_HEIGHT, 4, role, alpha * 0.5, 1, Stroke.DOTTED);
    }

    /// The other dates that sources give, joined by a dashed tie; a former date gets an arrow to the present one.
    ///
    /// @param fork how far below `y` they lie
    void branches(int row, double x, double y, double fork, TimeScale scale, double left, double alpha) {
        boolean moved = status(row) == EventStatus.POSTPONED;
        if (!moved && !events.has(row, EventColumns.DISPUTED)) {
            return;
        }
        List<DateBranch> branches = events.branches().apply(row);
        for (int i = 0; i < branches.size(); i++) {
            DateBranch branch = branches.get(i);
            double bx = left + scale.x(branch.from() + (branch.to() - branch.from()) / 2);
            ColorRole role = role(row);
            frame.bars.line(bx, y + fork, x, y + fork, role, alpha * 0.8, 1, Stroke.DASHED);
            frame.bars.line(x, y + RADIUS, x, y + fork, role, alpha * 0.8, 1, Stroke.SOLID);
            frame.marks.fillGlyph(glyph(row), bx, y + fork, BRANCH, ColorRole.GROUND, 1);
            Stroke stroke = branch.former() ? Stroke.DOTTED : Stroke.SOLID;
            frame.marks.strokeGlyph(glyph(row), bx, y + fork, BRANCH, role, alpha, 1.2, stroke);
        }
    }

    /// A cluster: a small column of its types, higher for more events, never so high that it hides another row.
    void cluster(int[] members, double x, double baseline, double alpha, int[] mix) {
        java.util.Arrays.fill(mix, 0);
        for (int row : members) {
            mix[Family.ofOrdinal(events.type()[row]).ordinal()]++;
        }
        double height = Math.min(18, 7 + 3.2 * Math.log(members.length));
        double y = baseline;
        for (int f = 0; f < mix.length; f++) {
            double h = height * mix[f] / members.length;
            if (h > 0) {
                y -= h;
                frame.marks.fillRect(x - 4.5, y, 9, h, 0, FAMILIES[f].role(), alpha);
            }
        }
    }

    /// That an event is selected, focused or under the pointer.
    void ring(double x, double y, double radius, boolean strong) {
        frame.marks.strokeGlyph(
                Glyph.DISC,
                x,
                y,
                radius + 4,
                strong ? ColorRole.ACCENT : ColorRole.MUTED,
                1,
                strong ? 2 : 1,
                Stroke.SOLID);
    }
}
