package id.linimasa.annotate;

import java.util.Set;

/// What is to be remembered of an article or event, and the keys under which it must be found again. What the keys and
/// bytes mean is this package's affair.
///
/// @param id of the article or event
/// @param keys each at most a few hundred characters
/// @param from the first moment of its stretch of time, [Long#MIN_VALUE] where open
/// @param to the last moment, [Long#MAX_VALUE] where open
/// @param content its bytes
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Keyed(String id, Set<String> keys, long from, long to, byte[] content) {

    public Keyed {
        keys = Set.copyOf(keys);
    }
}
