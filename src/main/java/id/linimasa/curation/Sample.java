package id.linimasa.curation;

import id.linimasa.model.EventColumns;
import id.linimasa.model.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Draws a random sample of events, stratified by type: each type has a share as large as among all events, by largest
/// remainders. Every event draws a lot, which its id and the seed decide alone, and the lowest lots of each type are
/// the sample: the same events, size and seed give the same sample in whatever order they come, and a million events
/// need no more memory than their columns. Stateless, safe for any number of threads.
public final class Sample {

    private Sample() {}

    private record Lot(long number, String id) implements Comparable<Lot> {
        @Override
        public int compareTo(Lot other) {
            return number == other.number ? id.compareTo(other.id) : Long.compare(number, other.number);
        }
    }

    /// The ids of at most `size` events, in random order.
    ///
    /// @param size 0 or more
    /// @param seed of the random numbers
    public static List<String> of(EventColumns events, int size, long seed) {
        int[] shares = shares(events, Math.min(size, events.size()));
        List<PriorityQueue<Lot>> lowest = new ArrayList<>();
        for (int _ : shares) {
            lowest.add(new PriorityQueue<>(Comparator.reverseOrder()));
        }
        for (int row = 0; row < events.size(); row++) {
            int type = events.type()[row];
            PriorityQueue<Lot> drawn = lowest.get(type);
            String id = events.ids().apply(row);
            drawn.add(new Lot(number(id, seed), id));
            if (drawn.size() > shares[type]) {
                drawn.remove();
            }
        }
        return lowest.stream()
                .flatMap(PriorityQueue::stream)
                .sorted()
                .map(Lot::id)
                .toList();
    }

    private static long number(String id, long seed) {
        long mixed = seed;
        for (int i = 0; i < id.length(); i++) {
            mixed = mixed * 31 + id.charAt(i);
        }
        return new SplittableRandom(mixed).nextLong();
    }

    /// How many events of each type are drawn, by its ordinal.
    private static int[] shares(EventColumns events, int wanted) {
        int types = EventType.values().length;
        long[] counts = new long[types];
        for (int row = 0; row < events.size(); row++) {
            counts[events.type()[row]]++;
        }
        int[] shares = new int[types];
        int left = wanted;
        for (int type = 0; type < types && events.size() > 0; type++) {
            shares[type] = (int) (counts[type] * wanted / events.size());
            left -= shares[type];
        }
        IntStream.range(0, types)
                .boxed()
                .sorted(Comparator.comparingLong(
                        (Integer type) -> -(counts[type] * wanted % Math.max(1, events.size()))))
                .limit(left)
                .forEach(type -> shares[type]++);
        return shares;
    }
}
