package id.linimasa.model;

/// How sure an event is, as reported.
public enum EventStatus {
    OCCURRED,
    ONGOING,
    PLANNED,
    PROPOSED,
    CONDITIONAL,
    POSTPONED,
    CANCELLED,
    DENIED
}
