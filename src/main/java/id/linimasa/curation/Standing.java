package id.linimasa.curation;

/// A deed and what became of it.
///
/// @param entry the deed
/// @param inForce whether nobody took it back
/// @param anchored whether it has found what it is about; true for deeds on articles that are there and for those on
///     other decisions
public record Standing(Entry entry, boolean inForce, boolean anchored) {}
