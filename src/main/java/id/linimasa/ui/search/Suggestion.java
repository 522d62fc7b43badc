package id.linimasa.ui.search;

import id.linimasa.ui.Filter;

/// Something that the typed letters may mean.
///
/// @param choice what choosing it does
/// @param kind what it is, in words: `tokoh`
/// @param value in words
/// @param matching events that have it, or -1 where that says nothing
public record Suggestion(Choice choice, String kind, String value, int matching) {

    /// What choosing a suggestion does.
    public sealed interface Choice {}

    /// Narrows by a condition.
    ///
    /// @param filter the condition
    /// @param rest the typed words that it does not stand for
    public record Narrow(Filter filter, String rest) implements Choice {}

    /// Selects an event.
    public record Show(String eventId) implements Choice {}
}
