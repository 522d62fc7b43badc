package id.linimasa.model;

/// The words that tell that something happens.
///
/// @param span the words
/// @param type the type of event they tell
/// @param plover the PLOVER code of the trigger's row in the lexicon
/// @param lemma the row's key
public record TriggerMention(Span span, EventType type, Plover plover, String lemma) implements Mention {}
