package id.linimasa.timeline;

import java.util.Arrays;

/// Puts boxes into rows, left to right, each into the first row where it fits, so that no two of a row overlap.
///
/// Boxes must come in ascending order of where they would like to start. A row can be blocked at both ends by what
/// reaches in from the neighbouring tiles. Coordinates are pixels from the left edge of a tile. Not for several
/// threads.
public final class LanePacker {

    /// The least gap between two boxes of a row.
    public static final double GAP = 6;

    private final double[] ends;
    private final double[] limits;
    private int used;

    /// @param rows the most rows
    /// @param left nothing begins before this
    /// @param right nothing ends after this
    public LanePacker(int rows, double left, double right) {
        ends = new double[rows];
        limits = new double[rows];
        Arrays.fill(ends, left - GAP);
        Arrays.fill(limits, right + GAP);
    }

    /// Blocks a row up to `x`.
    public void blockLeft(int row, double x) {
        ends[row] = Math.max(ends[row], x);
        used = Math.max(used, row + 1);
    }

    /// Blocks a row from `x` on.
    public void blockRight(int row, double x) {
        limits[row] = Math.min(limits[row], x);
        used = Math.max(used, row + 1);
    }

    /// The first row with room for `[start, end]`, or -1.
    public int find(double start, double end) {
        for (int row = 0; row < ends.length; row++) {
            if (start >= ends[row] + GAP && end <= limits[row] - GAP) {
                return row;
            }
        }
        return -1;
    }

    /// Takes `row` up to `end`.
    public void take(int row, double end) {
        ends[row] = Math.max(ends[row], end);
        used = Math.max(used, row + 1);
    }

    /// Finds and takes.
    ///
    /// @return the row, or -1 where no row has room
    public int place(double start, double end) {
        int row = find(start, end);
        if (row >= 0) {
            take(row, end);
        }
        return row;
    }

    /// How many rows are in use.
    public int used() {
        return used;
    }
}
