package id.linimasa.query;

/// What matches can be counted and narrowed by.
public enum Facet {
    PERSON,
    ORGANIZATION,
    PLACE,
    TYPE,
    STATUS,
    /// What somebody does in it.
    ROLE,
    SOURCE
}
