package id.linimasa.ui.search;

import id.linimasa.ui.Filter;

/// A condition as shown in the search field.
///
/// @param filter what a click on its cross takes away
/// @param kind what it narrows, in words: `tokoh`
/// @param value what it narrows to, in words: `Vladimir Putin`
public record Chip(Filter filter, String kind, String value) {}
