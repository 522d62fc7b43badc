package id.linimasa.model;

/// The coarseness of a date as told, finest first; an imprecise date is never refined to a day.
public enum Granularity {
    SECOND,
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY,
    /// A range of days or coarser units, `A/B`.
    RANGE,
    /// `PAST_REF`, a duration, an unresolved value.
    NONE
}
