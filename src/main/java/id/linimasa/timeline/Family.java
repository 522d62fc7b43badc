package id.linimasa.timeline;

import id.linimasa.model.EventType;

/// Types of event that share a colour: eight colours and the rest, as many as eyes tell apart.
public enum Family {
    MEETING(ColorRole.MEETING, "Pertemuan", "Meetings"),
    CALL(ColorRole.CALL, "Percakapan", "Calls"),
    VISIT(ColorRole.VISIT, "Kunjungan", "Visits"),
    WORDS(ColorRole.WORDS, "Pesan, pernyataan", "Messages, statements"),
    ACCORD(ColorRole.ACCORD, "Usul, kesepakatan", "Proposals, agreements"),
    CONFLICT(ColorRole.CONFLICT, "Penolakan, tuduhan, ancaman", "Rejections, accusations, threats"),
    FORCE(ColorRole.FORCE, "Militer, sanksi", "Military, sanctions"),
    RELIEF(ColorRole.RELIEF, "Bantuan, peredaan", "Aid, de-escalation"),
    OTHER(ColorRole.OTHER, "Jabatan, lain", "Office, other");

    /// How many there are.
    public static final int COUNT = values().length;

    private static final Family[] OF = families();

    private final ColorRole role;
    private final String indonesian;
    private final String english;

    Family(ColorRole role, String indonesian, String english) {
        this.role = role;
        this.indonesian = indonesian;
        this.english = english;
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

    /// For the legend.
    public String label(Language language) {
        return language.of(indonesian, english);
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
