package id.linimasa.timeline;

import java.util.BitSet;

/// Which events people or a search have set apart, by their rows in the columns. Immutable by convention: nobody writes
/// to the bit sets.
///
/// @param found what a search within the timeline has found
/// @param pinned what is to stay in sight
/// @param pale hidden or reviewed: drawn paler
public record RowMarks(BitSet found, BitSet pinned, BitSet pale) {

    /// Nothing set apart.
    public static final RowMarks NONE = new RowMarks(new BitSet(), new BitSet(), new BitSet());

    /// Whether an event never vanishes into a cluster, whatever else is selected.
    boolean kept(int row) {
        return pinned.get(row);
    }

    /// Whether any event stands out.
    boolean any() {
        return !found.isEmpty() || !pinned.isEmpty();
    }
}
