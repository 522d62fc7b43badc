package id.linimasa.extract.merge;

import id.linimasa.model.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Brings together the claims that may be one event, so that not every pair need be compared: those of one type with a
/// common participant whose reaches in time touch.
final class Blocks {
    private Blocks() {}

    private record Key(EventType type, String participant) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return type != other.type ? type.compareTo(other.type) : participant.compareTo(other.participant);
        }
    }

    private record Placed(int index, Reach reach) {}

    /// Is told each pair that may be one event.
    interface Pairs {
        void meet(int a, int b);
    }

    /// Hands each pair of indices into `claims` that may be one event to `pairs` once, smaller index first.
    static void pairs(List<Profile> claims, Pairs pairs) {
        Map<Key, List<Placed>> blocks = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Placed placed = new Placed(i, Reach.of(claims.get(i)));
            for (String name : names(claims.get(i))) {
                blocks.computeIfAbsent(new Key(claims.get(i).type(), name), k -> new ArrayList<>())
                        .add(placed);
            }
        }
        blocks.forEach((key, block) -> sweep(claims, key.participant(), block, pairs));
    }

    /// Those by whom a claim is looked for: people, where any take part; otherwise whoever does.
    static List<String> names(Profile claim) {
        return claim.people().isEmpty() ? claim.names() : claim.people();
    }

    /// Whether two claims may be one event; [#pairs] tells exactly these.
    static boolean meet(Profile a, Profile b) {
        return a.type() == b.type()
                && Names.firstCommon(names(a), names(b)) != null
                && Reach.of(a).meets(Reach.of(b))
                && datesMeet(a, b);
    }

    /// A claim without a day meets others without one, and what is still to come.
    private static boolean datesMeet(Profile a, Profile b) {
        return a.dated() == b.dated() || DateRelation.OPEN.contains(a.dated() ? a.status() : b.status());
    }

    private static void sweep(List<Profile> claims, String name, List<Placed> block, Pairs pairs) {
        block.sort(Comparator.comparingLong((Placed p) -> p.reach().from()).thenComparingInt(Placed::index));
        List<Placed> open = new ArrayList<>();
        for (Placed placed : block) {
            open.removeIf(o -> o.reach().to() < placed.reach().from());
            for (Placed other : open) {
                Profile a = claims.get(other.index());
                Profile b = claims.get(placed.index());
                // a pair with several names in common meets under the first of them
                if (datesMeet(a, b) && name.equals(Names.firstCommon(names(a), names(b)))) {
                    pairs.meet(Math.min(other.index(), placed.index()), Math.max(other.index(), placed.index()));
                }
            }
            open.add(placed);
        }
    }
}
