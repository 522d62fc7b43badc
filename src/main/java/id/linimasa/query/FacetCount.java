package id.linimasa.query;

/// One value of a facet and how often it occurs.
///
/// @param value canonical name, or an enum constant's name
/// @param matching events that match the query with this facet's own filter left aside (drill sideways)
/// @param total events of the whole workspace
public record FacetCount(String value, int matching, int total) {}
