package id.linimasa.ui.source;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventType;
import id.linimasa.model.TimeRange;
import id.linimasa.ui.ColumnReading;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// One of the events that matter most among those shown: where to begin while nothing is selected.
///
/// @param id the event's id
/// @param title its title
/// @param type its type
/// @param range the days its date covers, never narrower than known
public record MainEvent(String id, Bilingual title, EventType type, TimeRange range) {

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
        return new MainEvent(
                columns.ids().apply(row),
                columns.titles().apply(row),
                EventType.values()[columns.type()[row]],
                ColumnReading.range(columns, row));
    }
}
