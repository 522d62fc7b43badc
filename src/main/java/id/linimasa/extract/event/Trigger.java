package id.linimasa.extract.event;

/// A trigger found in a sentence.
///
/// @param entry its row in the lexicon
/// @param from first word
/// @param to one past the last word
/// @param possessed whether it ends in `-nya` and so belongs to someone named before (`kunjungannya`)
record Trigger(TriggerEntry entry, int from, int to, boolean possessed) {

    boolean verb() {
        return entry.pattern() != TriggerEntry.Pattern.NOUN;
    }
}
