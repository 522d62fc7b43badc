package id.linimasa.ui.search;

import id.linimasa.ui.Filter;

/// A condition that the typed letters may mean.
///
/// @param filter what choosing it adds
/// @param kind what it narrows, in words
/// @param value what it narrows to, in words
/// @param matching events that it would leave
public record Suggestion(Filter filter, String kind, String value, int matching) {}
