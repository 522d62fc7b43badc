package id.linimasa.ui.entity;

import id.linimasa.ui.Filter;

/// One value that events can be narrowed by.
///
/// @param filter what a click adds or takes away
/// @param label its name in words
/// @param matching events that match with it
/// @param total events of the whole workspace that have it
/// @param share `matching` as a part of the largest count of its list, 0–1
/// @param chosen whether the query has it
public record FacetRow(Filter filter, String label, int matching, int total, double share, boolean chosen) {}
