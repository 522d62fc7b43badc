package id.linimasa.timeline;

import java.util.Arrays;

/// A cluster that was opened in place: its events stand one under the other in its lane.
///
/// @param lane its lane, or -1 where none is open
/// @param rows its events, ascending, which is the order of time
@SuppressWarnings("ArrayRecordComponent") // nobody writes to it
public record OpenCluster(int lane, int[] rows) {

    /// None is open.
    public static final OpenCluster NONE = new OpenCluster(-1, Item.NONE);

    /// Whether an event of a lane is among them.
    boolean holds(int itsLane, int row) {
        return lane == itsLane && Arrays.binarySearch(rows, row) >= 0;
    }
}
