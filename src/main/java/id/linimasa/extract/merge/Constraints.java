package id.linimasa.extract.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people decided about which claims are one event: it wins over every likeness.
///
/// Claims are named by their ids, which neither re-import nor better rules change; ids of claims that are not known are
/// kept and mean nothing until such a claim comes. Where the two contradict, what is parted stays apart. Immutable and
/// safe for any number of threads.
///
/// ```java
/// Constraints decided = Constraints.of(
///         List.of(Set.of("a-17", "b-203")),                       // one event
///         List.of(new Constraints.Parting(Set.of("a-17"), Set.of("c-9")))); // never one event
/// ```
public final class Constraints {
    /// Nobody decided anything.
    public static final Constraints NONE = new Constraints(List.of(), List.of());

    private final List<Set<String>> joined;
    private final List<Parting> parted;
    private final Map<String, Set<String>> mates = new HashMap<>();
    private final Map<String, Set<String>> strangers = new HashMap<>();

    /// Two sets of claims of which no claim of one is ever in an event with a claim of the other. The claims of one
    /// side
    /// may well be one event, or several.
    public record Parting(Set<String> these, Set<String> those) {
        /// @throws IllegalArgumentException where a claim stands on both sides
        public Parting {
            these = Set.copyOf(these);
            those = Set.copyOf(those);
            if (these.stream().anyMatch(those::contains)) {
                throw new IllegalArgumentException("a claim can't be parted from itself");
            }
        }
    }

    private Constraints(List<Set<String>> joined, List<Parting> parted) {
        this.joined = united(joined);
        this.parted = List.copyOf(parted);
        this.joined.forEach(set -> set.forEach(id -> mates.put(id, set)));
        for (Parting parting : parted) {
            parting.these().forEach(id -> keepFrom(id, parting.those()));
            parting.those().forEach(id -> keepFrom(id, parting.these()));
        }
    }

    /// @param joined sets of claims that are one event each; sets that share a claim are one
    /// @param parted claims that are never one event
    public static Constraints of(Collection<Set<String>> joined, Collection<Parting> parted) {
        return joined.isEmpty() && parted.isEmpty() ? NONE : new Constraints(List.copyOf(joined), List.copyOf(parted));
    }

    private static List<Set<String>> united(List<Set<String>> sets) {
        List<Set<String>> united = new ArrayList<>();
        for (Set<String> set : sets) {
            Set<String> all = new HashSet<>(set);
            for (Set<String> other : List.copyOf(united)) {
                if (other.stream().anyMatch(all::contains)) {
                    all.addAll(other);
                    united.remove(other);
                }
            }
            united.add(all);
        }
        return united.stream().map(Set::copyOf).toList();
    }

    private void keepFrom(String id, Set<String> others) {
        strangers.computeIfAbsent(id, i -> new HashSet<>()).addAll(others);
    }

    /// The sets of claims that are one event each; no claim stands in two.
    public List<Set<String>> joined() {
        return joined;
    }

    /// The claims that are never one event.
    public List<Parting> parted() {
        return parted;
    }

    /// All claims that a decision names: the ones to derive again when it is made or taken back.
    public Set<String> claims() {
        Set<String> all = new LinkedHashSet<>(mates.keySet());
        all.addAll(strangers.keySet());
        return all;
    }

    /// The claims that belong to one event with this one, itself included; empty where nothing was decided.
    Set<String> mates(String claim) {
        return mates.getOrDefault(claim, Set.of());
    }

    boolean apart(String a, String b) {
        return !strangers.isEmpty() && strangers.getOrDefault(a, Set.of()).contains(b);
    }
}
