package id.linimasa.ui.window;

import id.linimasa.model.EventColumns;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import id.linimasa.model.TimeRange;
import id.linimasa.ui.ColumnReading;
import java.util.ArrayList;
import java.util.List;

/// A row of the list: one event of the columns that the timeline draws from, so that both always show the same.
///
/// @param columns the columns
/// @param row the event's row in them
public record EventRow(EventColumns columns, int row) {

    private static final EventType[] TYPES = EventType.values();
    private static final EventStatus[] STATUSES = EventStatus.values();

    /// The event's id.
    public String id() {
        return columns.ids().apply(row);
    }

    /// Its type.
    public EventType type() {
        return TYPES[columns.type()[row]];
    }

    /// Its current status.
    public EventStatus status() {
        return STATUSES[columns.status()[row]];
    }

    /// First millisecond for sorting; undated events come last.
    public long start() {
        return undated() ? Long.MAX_VALUE : columns.from()[row];
    }

    /// Whether no day is told.
    public boolean undated() {
        return columns.has(row, EventColumns.UNDATED);
    }

    /// The days or moments its date covers; unknown for an undated one.
    public TimeRange range() {
        return ColumnReading.range(columns, row);
    }

    /// The names of the lanes of one kind that it lies on: its people, its places, its outlets.
    public List<String> names(LaneKind kind) {
        LaneTable table = columns.lanes().get(kind);
        if (table == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (int i = table.offsets()[row]; i < table.offsets()[row + 1]; i++) {
            names.add(table.names().get(table.lanes()[i]));
        }
        return names;
    }
}
