package id.linimasa.model;

/// What a participant does in an event.
public enum Role {
    AGENT,
    COUNTERPART,
    HOST,
    GUEST,
    MEDIATOR,
    ADDRESSEE,
    SPEAKER,
    TARGET,
    PARTY
}
