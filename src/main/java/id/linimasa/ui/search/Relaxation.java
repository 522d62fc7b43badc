package id.linimasa.ui.search;

/// A way out where nothing is found: take this condition away and that many events match.
///
/// @param chip the condition
/// @param matching events without it, at least 1
public record Relaxation(Chip chip, int matching) {}
