package id.linimasa.curation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one reader says of one event.
///
/// @param claims ids of claims that tell which event is meant
/// @param title for people
/// @param type or null where the reader did not say
/// @param date or null where the reader did not say; empty for no day
/// @param status or null where the reader did not say
public record Coding(
        Set<String> claims,
        String title,
        @Nullable String type,
        @Nullable String date,
        @Nullable String status) {
    /// The type of what a reader rejected.
    public static final String NO_EVENT = "NO_EVENT";

    public Coding {
        claims = Set.copyOf(claims);
    }

    /// Whether both are about one event.
    boolean meets(Coding other) {
        return claims.stream().anyMatch(other.claims::contains);
    }
}
