package id.linimasa.extract.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Joins the likest claims first, and two groups only where all their claims, on average, are alike and none forbids
/// it: never a chain of neighbours.
///
/// The claims come sorted by id, so that the result is a function of their set. Claims that no chain of likely pairs
/// connects have no influence on each other: grouping all claims, or those of a connected part alone, is the same.
final class Clustering {
    private final List<Profile> claims;
    private final List<Pair> likely = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;
    /// Groups that were not alike, with their sizes then: as long as neither grows they still aren't.
    private final Map<Long, Long> refused = new HashMap<>();

    private record Pair(int a, int b, double score) {}

    private Clustering(List<Profile> claims) {
        this.claims = claims;
        groupOf = new int[claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            groupOf[i] = i;
            List<Integer> alone = new ArrayList<>();
            alone.add(i);
            groups.add(alone);
        }
    }

    /// The groups of claims that tell one event each, each sorted by id.
    ///
    /// @param claims sorted by id
    static List<List<Profile>> groups(List<Profile> claims) {
        Clustering clustering = new Clustering(claims);
        clustering.compare();
        clustering.join();
        return clustering.groups.stream()
                .filter(g -> !g.isEmpty())
                .map(g -> g.stream().sorted().map(claims::get).toList())
                .toList();
    }

    private void compare() {
        Blocks.pairs(claims, (a, b) -> {
            double score = Likeness.score(claims.get(a), claims.get(b));
            if (score >= Likeness.JOIN) {
                likely.add(new Pair(a, b, score));
            }
        });
    }

    private void join() {
        likely.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        for (Pair pair : likely) {
            int x = groupOf[pair.a()];
            int y = groupOf[pair.b()];
            if (x != y && !stillRefused(x, y)) {
                if (alike(groups.get(x), groups.get(y))) {
                    unite(x, y);
                } else {
                    refused.put(key(x, y), sizes(x, y));
                }
            }
        }
    }

    private boolean stillRefused(int x, int y) {
        Long then = refused.get(key(x, y));
        return then != null && then == sizes(x, y);
    }

    private static long key(int x, int y) {
        return (long) Math.min(x, y) << 32 | Math.max(x, y);
    }

    private long sizes(int x, int y) {
        return (long) groups.get(Math.min(x, y)).size() << 32
                | groups.get(Math.max(x, y)).size();
    }

    private void unite(int x, int y) {
        for (int member : groups.get(y)) {
            groupOf[member] = x;
        }
        groups.get(x).addAll(groups.get(y));
        groups.get(y).clear();
    }

    private boolean alike(List<Integer> x, List<Integer> y) {
        double sum = 0;
        for (int a : x) {
            for (int b : y) {
                double score = Likeness.score(claims.get(a), claims.get(b));
                if (score == 0) {
                    return false;
                }
                sum += score;
            }
        }
        return sum / ((double) x.size() * y.size()) >= Likeness.JOIN;
    }
}
