package id.linimasa.model;

import java.util.List;

/// A point on which the claims of one event differ.
///
/// @param aspect what they differ on
/// @param values what is claimed, the shown one first
/// @param claims for each value the ids of the claims that say so
public record Disagreement(Aspect aspect, List<String> values, List<List<String>> claims) {

    /// What claims can differ on.
    public enum Aspect {
        DATE,
        STATUS,
        PLACE,
        PARTICIPANTS,
        CONTENT
    }

    public Disagreement {
        values = List.copyOf(values);
        claims = claims.stream().map(List::copyOf).toList();
    }
}
