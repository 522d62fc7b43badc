package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.EventField;
import id.linimasa.model.Review;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Claims that are one event, and what was decided of them so far. Used by one thread.
final class Cell {
    final Set<String> claims = new LinkedHashSet<>();
    /// The newest deed on each field.
    final Map<EventField, Entry> fields = new EnumMap<>(EventField.class);
    final List<String> notes = new ArrayList<>();
    final Set<String> tags = new TreeSet<>();
    /// The deeds that put claims together here.
    final List<Entry> merges = new ArrayList<>();
    private final Set<String> deeds = new LinkedHashSet<>();
    Review review = Review.OPEN;
    boolean starred;

    Cell(Collection<String> claims) {
        this.claims.addAll(claims);
    }

    /// Notes that a deed is in force here.
    void holds(Entry entry) {
        deeds.add(entry.id());
    }

    void decide(EventField field, Entry entry) {
        fields.put(field, entry);
    }

    /// The ids of the deeds in force here.
    Set<String> deeds() {
        return deeds;
    }

    boolean untouched() {
        return deeds.isEmpty();
    }

    /// Takes in another cell; what was decided of this one wins.
    void take(Cell other) {
        claims.addAll(other.claims);
        other.fields.forEach(fields::putIfAbsent);
        notes.addAll(other.notes);
        tags.addAll(other.tags);
        merges.addAll(other.merges);
        deeds.addAll(other.deeds);
        starred |= other.starred;
        review = review == Review.OPEN ? other.review : review;
    }

    @Nullable
    Entry decided(EventField field) {
        return fields.get(field);
    }

    /// The newest act on a field, or null.
    @Nullable
    Act act(EventField field) {
        Entry entry = fields.get(field);
        return entry == null ? null : entry.act();
    }
}
