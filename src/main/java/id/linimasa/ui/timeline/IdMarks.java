package id.linimasa.ui.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.timeline.RowMarks;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The events that people or a search have set apart, by their ids, and their rows in the columns of the moment. Ids
/// that are not among them are kept: they may come back with the next columns. For the FX thread alone.
final class IdMarks {

    private final ObjectProperty<Set<String>> found = new SimpleObjectProperty<>(this, "found", Set.of());
    private final ObjectProperty<Set<String>> pinned = new SimpleObjectProperty<>(this, "pinned", Set.of());
    private final BooleanProperty unreviewedPale = new SimpleBooleanProperty(this, "unreviewedPale");
    private RowMarks rows = RowMarks.NONE;
    private boolean known = true;

    IdMarks(Runnable changed) {
        for (ObjectProperty<Set<String>> ids : List.of(found, pinned)) {
            ids.addListener((observable, before, now) -> {
                forget();
                changed.run();
            });
        }
        unreviewedPale.addListener((observable, before, now) -> {
            forget();
            changed.run();
        });
    }

    ObjectProperty<Set<String>> found() {
        return found;
    }

    ObjectProperty<Set<String>> pinned() {
        return pinned;
    }

    /// Pins an event, or lets it go.
    void togglePin(String id) {
        Set<String> ids = new HashSet<>(pinned.get());
        if (!ids.remove(id)) {
            ids.add(id);
        }
        pinned.set(Set.copyOf(ids));
    }

    BooleanProperty unreviewedPale() {
        return unreviewedPale;
    }

    /// Other columns: rows are looked up anew when they are asked for.
    void forget() {
        known = false;
    }

    RowMarks rows(EventColumns events) {
        if (!known) {
            rows = new RowMarks(rows(events, found.get()), rows(events, pinned.get()), pale(events));
            known = true;
        }
        return rows;
    }

    private BitSet pale(EventColumns events) {
        BitSet rows = new BitSet();
        for (int row = 0; unreviewedPale.get() && row < events.size(); row++) {
            if (!events.has(row, EventColumns.REVIEWED)) {
                rows.set(row);
            }
        }
        return rows;
    }

    private static BitSet rows(EventColumns events, Set<String> ids) {
        BitSet rows = new BitSet();
        for (String id : ids) {
            int row = events.rows().applyAsInt(id);
            if (row >= 0) {
                rows.set(row);
            }
        }
        return rows;
    }
}
