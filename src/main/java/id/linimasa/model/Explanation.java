package id.linimasa.model;

/// Why some words of an article were read as they were.
///
/// @param span the words
/// @param what what they were read as: a value, or an entity's name and kind
/// @param why what decided, for people: a lexicon's file and line, or a rule
public record Explanation(Span span, String what, Bilingual why) {}
