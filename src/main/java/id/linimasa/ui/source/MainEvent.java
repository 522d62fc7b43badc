package id.linimasa.ui.source;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// One of the events that matter most among those shown: where to begin while nothing is selected.
///
/// @param id the event's id
/// @param title its title
/// @param type its type
/// @param day its first day, or null where it is undated
public record MainEvent(
        String id,
        Bilingual title,
        EventType type,
        @Nullable LocalDate day) {

    private static final long MILLIS_A_DAY = 86_400_000L;

    /// The most salient events, in order of time; in one pass, for there may be a million.
    public static List<MainEvent> of(EventColumns columns, int most) {
        Comparator<Integer> bySalience = Comparator.comparingDouble(row -> columns.salience()[row]);
        PriorityQueue<Integer> best = new PriorityQueue<>(bySalience);
        for (int row = 0; row < columns.size(); row++) {
            if (best.size() < most || columns.salience()[row] > columns.salience()[best.element()]) {
                best.add(row);
            }
            if (best.size() > most) {
                best.remove();
            }
        }
        return best.stream().sorted().map(row -> at(columns, row)).toList();
    }

    private static MainEvent at(EventColumns columns, int row) {
        long from = columns.from()[row];
        boolean dated = from != Long.MIN_VALUE && !columns.has(row, EventColumns.UNDATED);
        return new MainEvent(
                columns.ids().apply(row),
                columns.titles().apply(row),
                EventType.values()[columns.type()[row]],
                dated ? LocalDate.ofEpochDay(Math.floorDiv(from, MILLIS_A_DAY)) : null);
    }
}
