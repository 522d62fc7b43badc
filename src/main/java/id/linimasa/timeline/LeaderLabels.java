package id.linimasa.timeline;

import java.util.ArrayList;
import java.util.List;

/// Rows of names under a row of glyphs, each led to its glyph by a thin vertical line that crosses no other name.
final class LeaderLabels {

    private static final double LEADER = 3;

    /// Taken stretches of each row, as `[start, end]`.
    private final List<List<double[]>> taken = new ArrayList<>();

    private final int rows;
    private final double width;
    private int used;

    LeaderLabels(int rows, double width) {
        this.width = width;
        this.rows = Math.max(0, rows);
        for (int i = 0; i < this.rows; i++) {
            taken.add(new ArrayList<>());
        }
    }

    /// Places a name that begins at its glyph's `x`.
    ///
    /// @return its row, or -1
    int place(double x, double end) {
        if (end > width - Labels.GLYPH) {
            return -1;
        }
        for (int row = 0; row < rows; row++) {
            if (free(row, x - LEADER, end)) {
                taken.get(row).add(new double[] {x - LEADER, end});
                for (int above = 0; above < row; above++) {
                    taken.get(above).add(new double[] {x - LEADER, x + LEADER});
                }
                used = Math.max(used, row + 1);
                return row;
            }
            if (!free(row, x - LEADER, x + LEADER)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean free(int row, double start, double end) {
        for (double[] other : taken.get(row)) {
            if (start < other[1] + LanePacker.GAP && other[0] < end + LanePacker.GAP) {
                return false;
            }
        }
        return true;
    }

    int used() {
        return used;
    }
}
