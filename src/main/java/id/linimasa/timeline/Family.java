package id.linimasa.timeline;

import id.linimasa.model.EventType;

/// Types of event that share a colour: eight colours and the rest, as many as eyes tell apart.
public enum Family {
    MEETING(ColorRole.MEETING),
    CALL(ColorRole.CALL),
    VISIT(ColorRole.VISIT),
    WORDS(ColorRole.WORDS),
    ACCORD(ColorRole.ACCORD),
    CONFLICT(ColorRole.CONFLICT),
    FORCE(ColorRole.FORCE),
    RELIEF(ColorRole.RELIEF),
    OTHER(ColorRole.OTHER);

    /// How many there are.
    public static final int COUNT = values().length;

    private static final Family[] OF = families();

    private final ColorRole role;

    Family(ColorRole role) {
        this.role = role;
    }

    public static Family of(EventType type) {
        return OF[type.ordinal()];
    }

    /// By the ordinal of its type, without a lookup of the type.
    static Family ofOrdinal(int type) {
        return OF[type];
    }

    public ColorRole role() {
        return role;
    }

    private static Family[] families() {
        EventType[] types = EventType.values();
        Family[] families = new Family[types.length];
        for (EventType type : types) {
            families[type.ordinal()] = switch (type) {
                case MEETING -> MEETING;
                case CALL -> CALL;
                case VISIT -> VISIT;
                case MESSAGE, STATEMENT -> WORDS;
                case PROPOSAL, AGREEMENT -> ACCORD;
                case REJECTION, ACCUSATION, DEMAND, THREAT, PROTEST -> CONFLICT;
                case SANCTION, MILITARY -> FORCE;
                case AID, DEESCALATION -> RELIEF;
                case OFFICE, OTHER -> OTHER;
            };
        }
        return families;
    }
}
