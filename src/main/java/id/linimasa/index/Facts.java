package id.linimasa.index;

import java.util.Set;

/// What a caller wants remembered beside an article or event, and found again by its keys. The index knows nothing of
/// its meaning.
///
/// @param id of the article or event
/// @param keys under which it is found
/// @param from the first moment of its stretch of time, [Long#MIN_VALUE] where open
/// @param to the last moment, [Long#MAX_VALUE] where open
/// @param content its bytes
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Facts(Kind kind, String id, Set<String> keys, long from, long to, byte[] content) {

    /// What the facts are about.
    public enum Kind {
        ARTICLE,
        EVENT
    }

    public Facts {
        keys = Set.copyOf(keys);
    }
}
