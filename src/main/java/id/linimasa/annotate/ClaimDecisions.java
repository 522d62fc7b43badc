package id.linimasa.annotate;

import id.linimasa.extract.merge.Constraints;
import java.util.List;
import java.util.Set;

/// What people decided about which claims are one event, by the ids of the claims; it wins over every likeness.
/// Where two decisions contradict, what is parted stays apart.
///
/// @param joined sets of claims that are one event each
/// @param parted pairs of sets: no claim of one is in an event with a claim of the other
public record ClaimDecisions(List<Set<String>> joined, List<Parting> parted) {

    /// Nobody decided anything.
    public static final ClaimDecisions NONE = new ClaimDecisions(List.of(), List.of());

    /// Two sets of claims that have nothing to do with each other.
    public record Parting(Set<String> these, Set<String> those) {}

    public ClaimDecisions {
        joined = joined.stream().map(Set::copyOf).toList();
        parted = List.copyOf(parted);
    }

    Constraints constraints() {
        return Constraints.of(
                joined,
                parted.stream()
                        .map(p -> new Constraints.Parting(p.these(), p.those()))
                        .toList());
    }
}
