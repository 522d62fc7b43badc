package id.linimasa.ui;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two people who take part in the same events.
///
/// @param one the first by name
/// @param other the other
/// @param matching events that both take part in
public record PeoplePair(String one, String other, int matching) {

    private static final int MOST_PAIRS = 20;
    /// A congress of dozens tells nothing about any two of them.
    private static final int MOST_PEOPLE = 12;

    /// The pairs that most events have in common, two events at least.
    public static List<PeoplePair> mostFrequent(EventColumns columns) {
        LaneTable people = columns.lanes().get(LaneKind.PERSON);
        if (people == null) {
            return List.of();
        }
        return counts(people, columns.size()).entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PAIRS)
                .map(e -> of(people, e.getKey(), e.getValue()))
                .toList();
    }

    private static Map<Long, Integer> counts(LaneTable people, int size) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int row = 0; row < size; row++) {
            int first = people.offsets()[row];
            int end = people.offsets()[row + 1];
            for (int i = first; i < end && end - first <= MOST_PEOPLE; i++) {
                for (int j = i + 1; j < end; j++) {
                    long less = Math.min(people.lanes()[i], people.lanes()[j]);
                    long more = Math.max(people.lanes()[i], people.lanes()[j]);
                    counts.merge(less << 32 | more, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static PeoplePair of(LaneTable people, long key, int matching) {
        String less = people.names().get((int) (key >>> 32));
        String more = people.names().get((int) key);
        return less.compareTo(more) < 0 ? new PeoplePair(less, more, matching) : new PeoplePair(more, less, matching);
    }
}
