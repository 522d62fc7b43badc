package id.linimasa.timeline;

/// What a tile depends on: nothing else may change it.
///
/// @param lane its lane
/// @param level of zoom
/// @param tile which one of the level
/// @param mode how the lane is drawn
/// @param rows how many rows of points it may take
/// @param chip spans as long as this or longer are told in the band above instead, in milliseconds
/// @param language of its labels
record TileKey(int lane, Level level, long tile, DensityMode mode, int rows, long chip, Language language) {

    long start() {
        return level.start(tile);
    }

    long end() {
        return level.start(tile + 1);
    }

    /// Where a moment lies in the tile, in pixels at the coarsest scale of the level.
    double x(long time) {
        return level.pixels(time - start());
    }
}
