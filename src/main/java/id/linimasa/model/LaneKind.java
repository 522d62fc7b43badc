package id.linimasa.model;

/// What the lanes of a timeline can be made of.
public enum LaneKind {
    ALL,
    TYPE,
    PERSON,
    ORGANIZATION,
    PLACE,
    SOURCE
}
