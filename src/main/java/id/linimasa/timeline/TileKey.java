package id.linimasa.timeline;

/// What a tile depends on: nothing else may change it.
///
/// @param lane its lane
/// @param level of zoom
/// @param start the moment where it begins
/// @param end the moment where it ends
/// @param mode how the lane is drawn
/// @param rows how many rows of points it may take
/// @param chip spans as long as this or longer are told in the band above instead, in milliseconds
/// @param language of its labels
record TileKey(int lane, Level level, long start, long end, DensityMode mode, int rows, long chip, Language language) {

    /// The width in pixels at the coarsest scale of the level.
    double width() {
        return level.pixels(end - start);
    }

    /// Where a moment lies in the tile, in pixels at the coarsest scale of the level.
    double x(long time) {
        return level.pixels(time - start);
    }
}
