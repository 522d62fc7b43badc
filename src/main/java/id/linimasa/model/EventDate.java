package id.linimasa.model;

import org.jspecify.annotations.Nullable;

/// A date as an event has it.
///
/// @param value TIMEX3 value, `A/B`, or null where no day is told
/// @param extent whether the event fills it
/// @param range the days or moments it covers
/// @param words as somebody typed it (`awal pekan ini`), or null
public record EventDate(
        @Nullable String value,
        Extent extent,
        TimeRange range,
        @Nullable String words) {

    /// No day is told.
    public static final EventDate UNKNOWN = new EventDate(null, Extent.WITHIN, TimeRange.UNKNOWN, null);

    /// Whether both mean the same days, whatever words they were typed with.
    public boolean sameDays(EventDate other) {
        return range.equals(other.range)
                && extent == other.extent
                && (value == null ? other.value == null : value.equals(other.value));
    }
}
