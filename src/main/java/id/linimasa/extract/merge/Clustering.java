package id.linimasa.extract.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins the likest claims first, and two groups only where all their claims, on average, are alike and none forbids
/// it:
/// never a chain of neighbours.
///
/// The reports come sorted by the id of their claim, so that the result is a function of their set.
final class Clustering {
    private final List<Report> reports;
    private final Map<Long, Double> scores = new HashMap<>();
    private final List<Pair> likely = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;

    private record Pair(int a, int b, double score) {}

    private Clustering(List<Report> reports) {
        this.reports = reports;
        groupOf = new int[reports.size()];
        for (int i = 0; i < reports.size(); i++) {
            groupOf[i] = i;
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    /// The groups of reports that tell one event each.
    ///
    /// @param reports sorted by the id of their claim
    static List<List<Report>> groups(List<Report> reports) {
        Clustering clustering = new Clustering(reports);
        clustering.compare();
        clustering.join();
        return clustering.groups.stream()
                .filter(g -> !g.isEmpty())
                .map(g -> g.stream().sorted().map(reports::get).toList())
                .toList();
    }

    private void compare() {
        Set<Long> seen = new HashSet<>();
        Blocks.pairs(reports, (a, b) -> {
            if (seen.add(key(a, b))) {
                double score = score(a, b);
                if (score >= Likeness.JOIN) {
                    likely.add(new Pair(a, b, score));
                }
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
            if (x != y && alike(groups.get(x), groups.get(y))) {
                for (int member : groups.get(y)) {
                    groupOf[member] = x;
                }
                groups.get(x).addAll(groups.get(y));
                groups.get(y).clear();
            }
        }
    }

    private boolean alike(List<Integer> x, List<Integer> y) {
        double sum = 0;
        for (int a : x) {
            for (int b : y) {
                double score = score(Math.min(a, b), Math.max(a, b));
                if (score == 0) {
                    return false;
                }
                sum += score;
            }
        }
        return sum / ((double) x.size() * y.size()) >= Likeness.JOIN;
    }

    private double score(int a, int b) {
        return scores.computeIfAbsent(key(a, b), k -> Likeness.score(reports.get(a), reports.get(b)));
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }
}
