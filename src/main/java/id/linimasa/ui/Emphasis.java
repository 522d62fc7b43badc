package id.linimasa.ui;

import id.linimasa.model.EventColumns;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which events are drawn faintly, because a name is lit up that they have nothing to do with.
///
/// Follows [Selection#litProperty()] and [Selection#heldProperty()]; finds the events in the background. Used on
/// the FX thread alone.
public final class Emphasis {

    /// With more events than this lit up there is nothing to see.
    private static final int MOST_LIT = 20_000;

    private final Selection selection;
    private final Results results;
    private final BackgroundTasks.Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Predicate<String>> dimmed =
            new ReadOnlyObjectWrapper<>(this, "dimmed");
    private final ReadOnlyObjectWrapper<Set<String>> held = new ReadOnlyObjectWrapper<>(this, "held", Set.of());

    /// Follows the selection and its results.
    public Emphasis(Selection selection, Results results, BackgroundTasks tasks) {
        this.selection = selection;
        this.results = results;
        this.latest = tasks.latest();
        selection.litProperty().subscribe((old, now) -> find());
        selection.heldProperty().subscribe((old, now) -> find());
        results.answerProperty().subscribe((old, now) -> find());
    }

    private void find() {
        Filter lit = selection.litProperty().get();
        Filter shown = lit == null ? selection.heldProperty().get() : lit;
        if (shown == null && dimmed.get() == null) {
            return;
        }
        EventColumns columns = results.answer().columns();
        latest.run(() -> events(shown, columns), ids -> show(ids, lit == null), e -> show(Set.of(), lit == null));
    }

    /// @param stays whether a click, and not the pointer passing by, has lit them up
    private void show(Set<String> ids, boolean stays) {
        dimmed.set(ids.isEmpty() ? null : id -> !ids.contains(id));
        if (stays) {
            held.set(ids);
        }
    }

    private static Set<String> events(@Nullable Filter shown, EventColumns columns) {
        BitSet rows = shown == null ? new BitSet() : rows(shown, columns);
        Set<String> ids = new HashSet<>();
        if (rows.cardinality() <= MOST_LIT) {
            rows.stream().forEach(row -> ids.add(columns.ids().apply(row)));
        }
        return ids;
    }

    /// The rows of the events that a condition leaves.
    static BitSet rows(Filter filter, EventColumns columns) {
        IntPredicate has = switch (filter.kind()) {
            case PERSON -> named(columns, LaneKind.PERSON, filter.value());
            case ORGANIZATION -> named(columns, LaneKind.ORGANIZATION, filter.value());
            case PLACE -> named(columns, LaneKind.PLACE, filter.value());
            case SOURCE -> named(columns, LaneKind.SOURCE, filter.value());
            case TYPE ->
                row -> columns.type()[row] == EventType.valueOf(filter.value()).ordinal();
            case STATUS ->
                row -> columns.status()[row]
                        == EventStatus.valueOf(filter.value()).ordinal();
            case TEXT, DATE, ROLE, CHANGE -> row -> false;
        };
        BitSet rows = new BitSet();
        IntStream.range(0, columns.size()).filter(has).forEach(rows::set);
        return rows;
    }

    private static IntPredicate named(EventColumns columns, LaneKind kind, String name) {
        LaneTable table = columns.lanes().get(kind);
        if (table == null) {
            return row -> false;
        }
        int lane = table.names().indexOf(name);
        return row -> {
            for (int i = table.offsets()[row]; lane >= 0 && i < table.offsets()[row + 1]; i++) {
                if (table.lanes()[i] == lane) {
                    return true;
                }
            }
            return false;
        };
    }

    /// Whether an event is to be drawn faintly, by its id; null while none is.
    public ReadOnlyObjectProperty<@Nullable Predicate<String>> dimmedProperty() {
        return dimmed.getReadOnlyProperty();
    }

    /// The ids of the events that a click has lit up; none while nothing is held.
    public ReadOnlyObjectProperty<Set<String>> heldProperty() {
        return held.getReadOnlyProperty();
    }
}
