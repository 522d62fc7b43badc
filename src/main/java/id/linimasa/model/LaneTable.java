package id.linimasa.model;

import java.util.List;

/// Which lanes each event lies on, as compact arrays: event `i` lies on `lanes[offsets[i]] … lanes[offsets[i + 1] -
/// 1]`.
///
/// The arrays are shared, not copied: they hold a million events. Nobody writes to them after construction.
///
/// @param names of the lanes
/// @param offsets one more than there are events, ascending from 0
/// @param lanes indices into `names`
@SuppressWarnings("ArrayRecordComponent") // compact by design: a million events
public record LaneTable(List<String> names, int[] offsets, int[] lanes) {

    public LaneTable {
        names = List.copyOf(names);
        if (offsets.length == 0 || offsets[offsets.length - 1] != lanes.length) {
            throw new IllegalArgumentException("offsets end at the number of lane entries");
        }
    }
}
