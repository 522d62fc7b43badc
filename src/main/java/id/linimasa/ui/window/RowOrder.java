package id.linimasa.ui.window;

import id.linimasa.model.EventColumns;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// In which order the list shows its events. Takes its time; any thread.
///
/// @param keys what rows are compared by, most important first; none is by start
record RowOrder(List<Key> keys) {

    /// @param of the words or number that rows are compared by
    /// @param descending whether the last comes first
    record Key(Function<EventRow, ? extends Comparable<?>> of, boolean descending) {}

    RowOrder {
        keys = List.copyOf(keys);
    }

    /// The rows in this order; equal ones in order of start.
    int[] of(EventColumns columns) {
        IntStream rows = IntStream.range(0, columns.size());
        if (keys.isEmpty()) {
            return rows.toArray();
        }
        List<Comparable<?>[]> values =
                keys.stream().map(k -> values(k, columns)).toList();
        Comparator<Integer> comparator = null;
        for (int i = 0; i < values.size(); i++) {
            Comparable<?>[] column = values.get(i);
            Comparator<Integer> next = (a, b) -> compare(column[a], column[b]);
            next = keys.get(i).descending() ? next.reversed() : next;
            comparator = comparator == null ? next : comparator.thenComparing(next);
        }
        return rows.boxed().sorted(comparator).mapToInt(Integer::intValue).toArray();
    }

    private static Comparable<?>[] values(Key key, EventColumns columns) {
        Comparable<?>[] values = new Comparable<?>[columns.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = key.of().apply(new EventRow(columns, row));
        }
        return values;
    }

    @SuppressWarnings("unchecked") // all values of a key are of one type
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
