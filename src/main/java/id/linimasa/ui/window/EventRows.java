package id.linimasa.ui.window;

import id.linimasa.model.EventColumns;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/// The events of the list as rows that are made when somebody looks at them: there may be a million.
///
/// Never changes; another order or answer is another list.
final class EventRows extends ObservableListBase<EventRow> {

    private final EventColumns columns;
    private final int[] order;

    /// @param order the rows of the columns in the order in which they are shown
    EventRows(EventColumns columns, int[] order) {
        this.columns = columns;
        this.order = order;
    }

    /// All events in order of start, undated ones last.
    static EventRows byStart(EventColumns columns) {
        IntStream dated = IntStream.range(0, columns.size()).filter(row -> !columns.has(row, EventColumns.UNDATED));
        IntStream others = IntStream.range(0, columns.size()).filter(row -> columns.has(row, EventColumns.UNDATED));
        return new EventRows(columns, IntStream.concat(dated, others).toArray());
    }

    @Override
    public EventRow get(int index) {
        return new EventRow(columns, order[index]);
    }

    @Override
    public int size() {
        return order.length;
    }

    /// Where a row of the columns is shown, or -1.
    int indexOfRow(int row) {
        for (int i = 0; row >= 0 && i < order.length; i++) {
            if (order[i] == row) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int indexOf(Object wanted) {
        return wanted instanceof EventRow row && row.columns() == columns ? indexOfRow(row.row()) : -1;
    }

    @Override
    public int lastIndexOf(Object wanted) {
        return indexOf(wanted);
    }

    @Override
    public boolean contains(Object wanted) {
        return indexOf(wanted) >= 0;
    }
}
