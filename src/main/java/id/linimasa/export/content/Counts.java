package id.linimasa.export.content;

import id.linimasa.model.EventColumns;
import id.linimasa.model.Granularity;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;

/// How many events an export has, and how many of them formats can't hold as they are.
///
/// @param events all of them
/// @param undated of which no day is told
/// @param imprecise dated, but not to a day; the next three are among them
/// @param open with an open end
/// @param over31days that cover more than 31 days
/// @param timed told with a time of the day
/// @param disputed on which sources disagree
/// @param grouped that belong to several groups
public record Counts(
        int events, int undated, int imprecise, int open, int over31days, int timed, int disputed, int grouped) {
    private static final long DAY = 86_400_000L;
    private static final int MOST_DAYS = 31;

    /// Counts over columns.
    ///
    /// @param group what the format sorts events into
    public static Counts of(EventColumns events, LaneKind group) {
        LaneTable lanes = events.lanes().get(group);
        int[] n = new int[7];
        for (int row = 0; row < events.size(); row++) {
            boolean undated = events.has(row, EventColumns.UNDATED);
            boolean open = !undated && (events.from()[row] == Long.MIN_VALUE || events.to()[row] == Long.MAX_VALUE);
            long days = undated || open ? 0 : Math.ceilDiv(events.to()[row] - events.from()[row], DAY);
            boolean about = events.has(row, EventColumns.APPROXIMATE);
            n[0] += undated ? 1 : 0;
            n[1] += !undated && (open || days > 1 || about) ? 1 : 0;
            n[2] += open ? 1 : 0;
            n[3] += days > MOST_DAYS ? 1 : 0;
            n[4] += timed(events.granularity()[row]) ? 1 : 0;
            n[5] += events.has(row, EventColumns.DISPUTED) ? 1 : 0;
            n[6] += lanes != null && lanes.offsets()[row + 1] - lanes.offsets()[row] > 1 ? 1 : 0;
        }
        return new Counts(events.size(), n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
    }

    @SuppressWarnings("EnumOrdinal") // columns hold ordinals
    private static boolean timed(byte granularity) {
        return granularity <= Granularity.PART_OF_DAY.ordinal();
    }
}
