package id.linimasa.timeline;

import java.util.List;

/// What a lane shows in one tile of one level.
///
/// @param items in order of time
/// @param upper how many rows the points and the exact spans take
/// @param lower how many rows the imprecise spans at the bottom take
record Tile(List<Item> items, int upper, int lower) {

    Tile {
        items = List.copyOf(items);
    }
}
