package id.linimasa.ui;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import id.linimasa.model.TimeRange;
import id.linimasa.query.EventQuery;
import id.linimasa.query.FacetCount;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads what panes show out of the columns that the timeline draws from, so that all of them tell the same.
public final class ColumnReading {

    private ColumnReading() {}

    /// The days or moments that an event's date covers, as wide as it is known; unknown for an undated event.
    public static TimeRange range(EventColumns columns, int row) {
        if (columns.has(row, EventColumns.UNDATED)) {
            return TimeRange.UNKNOWN;
        }
        return new TimeRange(moment(columns.from()[row]), moment(columns.to()[row]));
    }

    private static @Nullable LocalDateTime moment(long millis) {
        boolean open = millis == Long.MIN_VALUE || millis == Long.MAX_VALUE;
        return open
                ? null
                : LocalDateTime.ofEpochSecond(
                        Math.floorDiv(millis, 1000L), (int) Math.floorMod(millis, 1000L) * 1_000_000, ZoneOffset.UTC);
    }

    /// Chosen people must all take part, so a further one's count is of the events that are left; a facet counts people
    /// as if none were chosen.
    static List<FacetCount> together(List<FacetCount> people, EventQuery query, EventColumns columns) {
        if (query.people().isEmpty()) {
            return people;
        }
        Map<String, Integer> left = counts(columns, LaneKind.PERSON);
        return people.stream()
                .map(c -> new FacetCount(c.value(), left.getOrDefault(c.value(), 0), c.total()))
                .toList();
    }

    /// The names on the lanes that an event lies on: who takes part, where, who reports it.
    public static List<String> names(EventColumns columns, int row, LaneKind kind) {
        LaneTable table = columns.lanes().get(kind);
        return table == null
                ? List.of()
                : IntStream.range(table.offsets()[row], table.offsets()[row + 1])
                        .mapToObj(i -> table.names().get(table.lanes()[i]))
                        .toList();
    }

    /// In how many of the events each name of a kind of lanes occurs.
    public static Map<String, Integer> counts(EventColumns columns, LaneKind kind) {
        LaneTable table = columns.lanes().get(kind);
        Map<String, Integer> counts = new HashMap<>();
        if (table != null) {
            int end = table.offsets()[columns.size()];
            for (int i = 0; i < end; i++) {
                counts.merge(table.names().get(table.lanes()[i]), 1, Integer::sum);
            }
        }
        return counts;
    }
}
