package id.linimasa.ui.source;

import id.linimasa.model.Span;
import java.util.List;
import java.util.Objects;

/// Where the open article names somebody or something, and which of these places is looked at.
///
/// @param name who or what
/// @param spans the places in text order, at least one
/// @param at the index of the one that is looked at
public record Occurrences(String name, List<Span> spans, int at) {

    /// @throws IndexOutOfBoundsException where `at` is not one of them
    public Occurrences {
        spans = List.copyOf(spans);
        Objects.checkIndex(at, spans.size());
    }

    /// The one that is looked at.
    public Span current() {
        return spans.get(at);
    }

    /// The next one, or with -1 the one before; after the last comes the first.
    public Occurrences step(int by) {
        return new Occurrences(name, spans, Math.floorMod(at + by, spans.size()));
    }
}
