package id.linimasa.query;

import org.jspecify.annotations.Nullable;

/// Something that the letters typed so far may mean.
///
/// @param kind what it is
/// @param value the canonical name, or the title of an event
/// @param event the id of the event, null for a name
/// @param events how many events it would leave
public record Suggestion(Kind kind, String value, @Nullable String event, int events) {

    /// What is suggested.
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        SOURCE,
        EVENT
    }
}
