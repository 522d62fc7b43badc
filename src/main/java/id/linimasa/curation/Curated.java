package id.linimasa.curation;

import id.linimasa.model.Event;
import java.util.List;

/// An event with what people decided of it.
///
/// @param shown as it is shown
/// @param plain as its claims tell it, decisions on its fields left aside
/// @param bases the events of extraction that its claims come from; empty for an event that a person added
public record Curated(Event shown, Event plain, List<Event> bases) {

    public Curated {
        bases = List.copyOf(bases);
    }

    /// Whether it is as extraction found it.
    public boolean untouched() {
        return bases.size() == 1 && bases.getFirst().equals(shown);
    }
}
