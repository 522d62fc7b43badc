package id.linimasa.timeline;

import java.util.Arrays;
import java.util.List;

/// What a layout remembers of a lane from frame to frame: how it is drawn, where, and the tiles in view, so that a
/// frame that looks at the same tiles as the one before looks nothing up.
///
/// Not for several threads.
final class LaneState {

    private final int lane;
    private DensityMode mode = DensityMode.LABELS;
    private boolean drawn;
    private double top;
    private double height;

    private long countedFrom;
    private long countedTo;
    private long countedChip = -1;
    private int counted;

    private int level = Integer.MIN_VALUE;
    private DensityMode tilesMode = DensityMode.LABELS;
    private int rows;
    private long chip;
    private Language language = Language.INDONESIAN;
    private int size;
    private long[] edges = new long[8];
    private Tile[] tiles = new Tile[8];
    private int upper;
    private int lower;

    LaneState(int lane) {
        this.lane = lane;
    }

    DensityMode mode() {
        return mode;
    }

    double top() {
        return top;
    }

    double height() {
        return height;
    }

    int lane() {
        return lane;
    }

    void height(double pixels) {
        height = pixels;
    }

    /// @param y its upper edge in the picture
    void place(double y) {
        top = y;
    }

    /// Settles how the lane is drawn, by how many of its points and bars lie in `[from, to)`.
    ///
    /// @param pixels how wide that is
    /// @param labelRows how many rows of labels there is room for
    void settle(DensityIndex index, long from, long to, double pixels, long chipLength, int labelRows) {
        int events = count(index, from, to, chipLength);
        double density = events / pixels * 100;
        mode = drawn ? DensityMode.of(density, events, labelRows, mode) : DensityMode.of(density, events, labelRows);
        drawn = true;
    }

    private int count(DensityIndex index, long from, long to, long chipLength) {
        if (from != countedFrom || to != countedTo || chipLength != countedChip) {
            counted = 0;
            for (DurationClass length : DurationClass.ALL) {
                if (length == DurationClass.OPEN || length.longest / 2 < chipLength) {
                    counted += index.count(lane, length, from, to);
                }
            }
            countedFrom = from;
            countedTo = to;
            countedChip = chipLength;
        }
        return counted;
    }

    /// Finds the tiles from one before `from` to the one of `to`: a name may reach into view from the tile before.
    void find(Tiles all, Level wanted, int mostRows, long chipLength, Language words, long from, long to) {
        boolean same = level == wanted.k()
                && tilesMode == mode
                && rows == mostRows
                && chip == chipLength
                && language == words
                && size > 1
                && edges[1] <= from
                && from < edges[2]
                && edges[size - 1] <= to
                && to < edges[size];
        if (same) {
            return;
        }
        level = wanted.k();
        tilesMode = mode;
        rows = mostRows;
        chip = chipLength;
        language = words;
        TileEdges found = all.edges();
        long first = found.tile(lane, wanted, from) - 1;
        size = (int) (found.tile(lane, wanted, to) - first + 1);
        if (size >= edges.length) {
            edges = new long[size + 4];
            tiles = Arrays.copyOf(tiles, size + 4);
        }
        for (int i = 0; i <= size; i++) {
            edges[i] = found.edge(lane, wanted, first + i);
        }
        upper = 0;
        lower = 0;
        for (int i = 0; i < size; i++) {
            tiles[i] = all.tile(new TileKey(lane, wanted, edges[i], edges[i + 1], mode, mostRows, chip, words));
            // of the tile before, only spans reach in, and the first tile in view keeps rows for them
            if (i > 0 || mode == DensityMode.MARKS) {
                upper = Math.max(upper, tiles[i].upper());
                lower = Math.max(lower, tiles[i].lower());
            }
        }
    }

    /// Whether an event has an item of its own in one of the tiles.
    boolean names(int row) {
        for (int t = 0; t < size; t++) {
            List<Item> items = tiles[t].items();
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).row() == row && items.get(i).members().length == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    int tiles() {
        return size;
    }

    Tile tile(int i) {
        return tiles[i];
    }

    /// The most rows above the band of imprecise dates that one of the tiles has.
    int upper() {
        return upper;
    }

    /// The most rows in that band.
    int lower() {
        return lower;
    }
}
