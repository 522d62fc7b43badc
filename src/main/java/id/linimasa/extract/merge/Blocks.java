package id.linimasa.extract.merge;

import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Brings together the claims that may be one event, so that not every pair need be compared: those of one type with a
/// common participant whose dates lie near each other.
final class Blocks {
    private Blocks() {}

    private record Key(EventType type, String participant) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return type != other.type ? type.compareTo(other.type) : participant.compareTo(other.participant);
        }
    }

    /// A report at its place in time: its last moment, as widened by what a postponement may move.
    private record Placed(int index, LocalDateTime from, LocalDateTime to) {}

    /// Hands each pair of indices into `reports` that may be one event to `pairs`, smaller index first; a pair may come
    /// more than once.
    static void pairs(List<Report> reports, BiConsumer<Integer, Integer> pairs) {
        Map<Key, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (String name : blockingNames(reports.get(i))) {
                blocks.computeIfAbsent(new Key(reports.get(i).mention().type(), name), k -> new ArrayList<>())
                        .add(i);
            }
        }
        blocks.values().forEach(block -> withinBlock(reports, block, pairs));
    }

    /// People, where any take part; otherwise whoever does.
    private static Set<String> blockingNames(Report report) {
        Set<String> people = report.names(EntityKind.PERSON);
        return people.isEmpty() ? report.names() : people;
    }

    private static void withinBlock(List<Report> reports, List<Integer> block, BiConsumer<Integer, Integer> pairs) {
        List<Placed> dated = new ArrayList<>();
        List<Integer> undated = new ArrayList<>();
        for (int index : block) {
            Report report = reports.get(index);
            if (report.mention().date() == null || report.mention().range().unknown()) {
                undated.add(index);
            } else {
                dated.add(placed(report, index));
            }
        }
        sweep(dated, pairs);
        for (int i = 0; i < undated.size(); i++) {
            for (int j = i + 1; j < undated.size(); j++) {
                ordered(undated.get(i), undated.get(j), pairs);
            }
            for (Placed other : dated) {
                if (DateRelation.OPEN.contains(
                        reports.get(other.index()).mention().status())) {
                    ordered(undated.get(i), other.index(), pairs);
                }
            }
        }
    }

    private static Placed placed(Report report, int index) {
        LocalDateTime from = report.mention().range().from();
        LocalDateTime to = report.mention().range().to();
        long reach = DateRelation.OPEN.contains(report.mention().status()) ? DateRelation.MOVED_DAYS : 1;
        return new Placed(
                index,
                from == null ? LocalDateTime.MIN : from.minusDays(reach),
                to == null ? LocalDateTime.MAX : to.plusDays(reach));
    }

    private static void sweep(List<Placed> dated, BiConsumer<Integer, Integer> pairs) {
        dated.sort(Comparator.comparing(Placed::from).thenComparingInt(Placed::index));
        List<Placed> open = new ArrayList<>();
        for (Placed placed : dated) {
            open.removeIf(o -> o.to().isBefore(placed.from()));
            open.forEach(o -> ordered(o.index(), placed.index(), pairs));
            open.add(placed);
        }
    }

    private static void ordered(int a, int b, BiConsumer<Integer, Integer> pairs) {
        pairs.accept(Math.min(a, b), Math.max(a, b));
    }
}
