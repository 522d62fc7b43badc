package id.linimasa.ui;

import id.linimasa.model.EventType;
import java.util.Locale;

/// The families of types that share a colour: colour belongs to types alone, and there are fewer colours than types, so
/// that each can be told from the others.
public enum TypeFamily {
    MEETING,
    CALL,
    VISIT,
    MESSAGE,
    AGREEMENT,
    ACCUSATION,
    MILITARY;

    /// The family of a type.
    public static TypeFamily of(EventType type) {
        return switch (type) {
            case MEETING -> MEETING;
            case CALL -> CALL;
            case VISIT -> VISIT;
            case MESSAGE, STATEMENT, OFFICE, OTHER -> MESSAGE;
            case PROPOSAL, AGREEMENT, AID, DEESCALATION -> AGREEMENT;
            case REJECTION, ACCUSATION, DEMAND, THREAT, PROTEST, SANCTION -> ACCUSATION;
            case MILITARY -> MILITARY;
        };
    }

    /// The style class that gives a node this family's colour: `family-meeting`.
    public String styleClass() {
        return "family-" + name().toLowerCase(Locale.ROOT);
    }
}
