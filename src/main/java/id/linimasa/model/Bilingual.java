package id.linimasa.model;

/// One text for people, in both languages of the interface.
///
/// @param id Indonesian
/// @param en English
public record Bilingual(String id, String en) {}
