package id.linimasa.timeline;

/// A level of zoom: all scales between two powers of two. Rows, clusters and labels are laid out once for a level,
/// at its coarsest scale, so that they fit at every scale of it and nothing jumps while panning or zooming a
/// little.
///
/// Time is cut into tiles at absolute moments; what lies in a tile never depends on what lies in view.
///
/// @param k the scales are `[2^k, 2^(k+1))` milliseconds a pixel
record Level(int k) {

    /// The width of a tile in pixels at the coarsest scale.
    static final int TILE = 2048;

    static Level of(TimeScale scale) {
        return new Level(Math.getExponent(scale.msPerPx()));
    }

    /// The level of a scale: this one, if it is.
    Level at(TimeScale scale) {
        return Math.getExponent(scale.msPerPx()) == k ? this : of(scale);
    }

    /// Milliseconds a pixel at the coarsest scale of the level.
    double coarsest() {
        return Math.scalb(1.0, k + 1);
    }

    long tileLength() {
        return Math.max(1, (long) (TILE * coarsest()));
    }

    /// The tile that a moment lies in.
    long tile(long time) {
        return Math.floorDiv(time, tileLength());
    }

    /// Where a tile begins.
    long start(long tile) {
        return tile * tileLength();
    }

    /// How wide a stretch of time is at the coarsest scale.
    double pixels(long length) {
        return length / coarsest();
    }
}
