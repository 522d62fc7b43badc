package id.linimasa.timeline;

import id.linimasa.timeline.DisplayList.Stroke;
import java.util.Arrays;

/// Joins the marks of one event on several lanes by a thin vertical line; lines that would coincide stand apart,
/// so that two events never read as one.
final class TieDrawing {

    private static final double APART = 3;
    private static final int EMPTY = -1;

    private final TimelineFrame frame;
    private int[] rows = new int[1024];
    private float[] xs = new float[1024];
    private float[] highest = new float[1024];
    private float[] lowest = new float[1024];
    private final int[] perColumn = new int[8192];
    private int size;

    TieDrawing(TimelineFrame frame) {
        this.frame = frame;
        Arrays.fill(rows, EMPTY);
    }

    void clear() {
        Arrays.fill(rows, EMPTY);
        Arrays.fill(perColumn, 0);
        size = 0;
    }

    /// Remembers where an event is marked.
    void add(int row, double x, double y) {
        if (size * 2 >= rows.length) {
            grow();
        }
        add(row, (float) x, (float) Math.max(y, frame.clip));
    }

    private void add(int row, float x, float y) {
        int slot = slot(rows, row);
        if (rows[slot] == EMPTY) {
            size++;
            rows[slot] = row;
            xs[slot] = x;
            highest[slot] = y;
            lowest[slot] = y;
        } else {
            highest[slot] = Math.min(highest[slot], y);
            lowest[slot] = Math.max(lowest[slot], y);
        }
    }

    /// Whether an event is marked in this frame.
    boolean marked(int row) {
        return row >= 0 && rows[slot(rows, row)] == row;
    }

    /// Where a marked event stands.
    double x(int row) {
        return xs[slot(rows, row)];
    }

    /// The middle of its lowest mark.
    double lowest(int row) {
        return lowest[slot(rows, row)];
    }

    private static int slot(int[] table, int row) {
        int slot = (row * 0x9E3779B9) >>> 7 & table.length - 1;
        while (table[slot] != EMPTY && table[slot] != row) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldRows = rows;
        float[] oldXs = xs;
        float[] oldHighest = highest;
        float[] oldLowest = lowest;
        rows = new int[oldRows.length * 2];
        Arrays.fill(rows, EMPTY);
        xs = new float[rows.length];
        highest = new float[rows.length];
        lowest = new float[rows.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != EMPTY) {
                int slot = slot(rows, oldRows[i]);
                rows[slot] = oldRows[i];
                xs[slot] = oldXs[i];
                highest[slot] = oldHighest[i];
                lowest[slot] = oldLowest[i];
            }
        }
    }

    void draw(EventDrawing events, ViewState state) {
        for (int slot = 0; slot < rows.length; slot++) {
            int row = rows[slot];
            if (row == EMPTY || lowest[slot] - highest[slot] < 1) {
                continue;
            }
            double alpha = state.dimmed().test(row) ? 0.15 : state.selected().get(row) ? 1 : 0.55;
            double width = state.selected().get(row) || state.hovered() == row ? 2 : 1;
            int column = Math.floorMod((int) (xs[slot] / 2), perColumn.length);
            int before = perColumn[column]++;
            double x = xs[slot] + (before % 2 == 0 ? 1 : -1) * ((before + 1) / 2) * APART;
            Stroke stroke = events.real(row) ? Stroke.SOLID : Stroke.DASHED;
            line(AxisDrawing.crisp(x), highest[slot], lowest[slot], events.role(row), alpha, width, stroke);
        }
    }

    /// A vertical line that leaves out what texts it meets.
    private void line(double x, double from, double to, ColorRole role, double alpha, double width, Stroke stroke) {
        double y = from;
        while (y < to) {
            double next = Math.min(to, frame.boxes.nextTop(x, y));
            if (next - y > 1) {
                part(x, y, next, role, alpha, width, stroke);
            }
            if (next >= to) {
                return;
            }
            double after = frame.boxes.bottomOf(x, next);
            y = after > next ? after : next + 1;
        }
    }

    /// Over pinned lanes, a line is drawn above all that scrolls under them.
    private void part(double x, double from, double to, ColorRole role, double alpha, double width, Stroke stroke) {
        double edge = Math.clamp(frame.clip, from, to);
        if (edge > from && frame.clip > frame.regions.lanesTop()) {
            frame.pinnedTies().line(x, from, x, edge, role, alpha, width, stroke);
            from = edge;
        }
        if (to > from) {
            frame.ties.line(x, from, x, to, role, alpha, width, stroke);
        }
    }
}
