package id.linimasa.model;

/// What people think of an event.
public enum Review {
    /// Nobody has judged it.
    OPEN,
    /// It is as told.
    ACCEPTED,
    /// It is none: it leaves lists, timeline and counts, and can be asked for.
    REJECTED,
    /// Somebody has to look again.
    UNSURE
}
