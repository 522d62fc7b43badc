package id.linimasa.model;

/// What the articles say now against what was decided; the decision stays in force.
///
/// @param deed the id of the deed
/// @param field what it is about
/// @param decided what was decided, as shown
/// @param told what the articles say now, as shown
public record Objection(String deed, EventField field, String decided, String told) {}
