package id.linimasa.model;

/// What an entity is. A country is a [#PLACE], also where it acts.
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    PLACE
}
