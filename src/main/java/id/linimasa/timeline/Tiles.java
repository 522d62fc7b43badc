package id.linimasa.timeline;

import java.util.LinkedHashMap;
import java.util.Map;

/// Makes tiles when they are asked for and keeps the latest ones.
///
/// Not for several threads.
final class Tiles {

    private static final int KEPT = 400;

    private final DensityIndex index;
    private final TileEdges edges;
    private final RowTiler rows;
    private final MarkTiler marks;
    private final LandmarkTiler landmarks;
    private final Map<TileKey, Tile> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TileKey, Tile> eldest) {
            return size() > KEPT;
        }
    };

    Tiles(DensityIndex index, TextWidths widths) {
        this.index = index;
        edges = new TileEdges(index);
        rows = new RowTiler(index.events(), widths);
        marks = new MarkTiler(index.events(), widths);
        landmarks = new LandmarkTiler(index.events(), widths);
    }

    TileEdges edges() {
        return edges;
    }

    Tile tile(TileKey key) {
        Tile tile = kept.get(key);
        if (tile == null) {
            tile = switch (key.mode()) {
                case HEAT -> landmarks.tile(index, key);
                case MARKS -> marks.tile(index, key);
                case LABELS, CARDS -> rows.tile(index, key);
            };
            kept.put(key, tile);
        }
        return tile;
    }
}
