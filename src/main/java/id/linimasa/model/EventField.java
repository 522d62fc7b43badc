package id.linimasa.model;

/// What can be decided of an event.
public enum EventField {
    TITLE,
    DATE,
    TYPE,
    STATUS,
    PLACE,
    PARTICIPANTS,
    /// Which claims it is made of.
    CLAIMS,
    /// Whether it is one.
    REVIEW
}
