package id.linimasa.model;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// All events that match a query, as compact columns in order of start: what a timeline draws from, so that it never
/// asks an index while it draws.
///
/// The arrays are shared, not copied: they hold a million events. Nobody writes to them after construction.
/// Time is floating local time: `LocalDateTime.toEpochSecond(UTC) * 1000`.
///
/// @param size number of events; every array has at least this length
/// @param from first millisecond, [Long#MIN_VALUE] where open or unknown
/// @param to one past the last millisecond, [Long#MAX_VALUE] where open or unknown
/// @param type ordinals of [EventType]
/// @param status ordinals of [EventStatus]
/// @param granularity ordinals of [Granularity]
/// @param flags a bit set of `UNDATED …`
/// @param salience 0–1
/// @param lanes for each kind but ALL and TYPE, the lanes of each event
/// @param ids the id of an event by its row
/// @param titles the title of an event by its row
/// @param branches the other dates of an event by its row: those that sources give instead, and a former one; mostly
///     empty, asked for rows that are `DISPUTED` or postponed alone
/// @param rows the row of the event with an id, -1 where it is not among them
@SuppressWarnings("ArrayRecordComponent") // compact by design: a million events
public record EventColumns(
        int size,
        long[] from,
        long[] to,
        byte[] type,
        byte[] status,
        byte[] granularity,
        byte[] flags,
        float[] salience,
        Map<LaneKind, LaneTable> lanes,
        IntFunction<String> ids,
        IntFunction<Bilingual> titles,
        IntFunction<List<DateBranch>> branches,
        ToIntFunction<String> rows) {

    /// Neither end of the date is known; `from` and `to` then hold the announcement's day for an event to come, and
    /// are open otherwise.
    public static final int UNDATED = 1;

    /// Planned, its day passed, nobody reported it.
    public static final int UNCONFIRMED = 1 << 1;

    /// Its sources disagree.
    public static final int DISPUTED = 1 << 2;

    /// Fills its range instead of lying somewhere in it.
    public static final int THROUGHOUT = 1 << 3;

    /// The date is approximate.
    public static final int APPROXIMATE = 1 << 4;

    /// Marked by the user.
    public static final int STARRED = 1 << 5;

    /// Judged by somebody: accepted, rejected, or to be looked at again.
    public static final int REVIEWED = 1 << 6;

    /// Rejected; only where such events were asked for.
    public static final int REJECTED = 1 << 7;

    public EventColumns {
        lanes = Map.copyOf(lanes);
    }

    /// Columns in which an id is looked for row by row: for a few events.
    public EventColumns(
            int size,
            long[] from,
            long[] to,
            byte[] type,
            byte[] status,
            byte[] granularity,
            byte[] flags,
            float[] salience,
            Map<LaneKind, LaneTable> lanes,
            IntFunction<String> ids,
            IntFunction<Bilingual> titles,
            IntFunction<List<DateBranch>> branches) {
        this(
                size,
                from,
                to,
                type,
                status,
                granularity,
                flags,
                salience,
                lanes,
                ids,
                titles,
                branches,
                id -> IntStream.range(0, size)
                        .filter(row -> ids.apply(row).equals(id))
                        .findFirst()
                        .orElse(-1));
    }

    /// Columns of events that have one date each.
    public EventColumns(
            int size,
            long[] from,
            long[] to,
            byte[] type,
            byte[] status,
            byte[] granularity,
            byte[] flags,
            float[] salience,
            Map<LaneKind, LaneTable> lanes,
            IntFunction<String> ids,
            IntFunction<Bilingual> titles) {
        this(size, from, to, type, status, granularity, flags, salience, lanes, ids, titles, row -> List.of());
    }

    /// Whether a flag of this class is set for an event.
    public boolean has(int row, int flag) {
        return (flags[row] & flag) != 0;
    }
}
