package id.linimasa.model;

/// The types of event that Linimasa tells apart.
public enum EventType {
    MEETING,
    CALL,
    VISIT,
    MESSAGE,
    STATEMENT,
    PROPOSAL,
    AGREEMENT,
    REJECTION,
    ACCUSATION,
    DEMAND,
    THREAT,
    PROTEST,
    SANCTION,
    AID,
    MILITARY,
    DEESCALATION,
    OFFICE,
    OTHER
}
