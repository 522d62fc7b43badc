package id.linimasa.extract.event;

import id.linimasa.model.EventType;
import id.linimasa.model.Plover;

/// One row of `triggers.tsv`.
///
/// @param surface the words, lower case
/// @param pattern where its participants stand
/// @param lemma the row's key, also the predicate of Indonesian titles
/// @param type of event it tells
/// @param plover its PLOVER code
/// @param strength 3 an event of its own, 2 needs support, 1 needs a date of its own
/// @param english the predicate of English titles
record TriggerEntry(
        String surface, Pattern pattern, String lemma, EventType type, Plover plover, int strength, String english) {

    /// Where the participants of a trigger stand.
    enum Pattern {
        /// Agent before it, object after it.
        ACTIVE,
        /// Agent before it, counterpart after `dengan`, addressee after `kepada`.
        INTRANSITIVE,
        /// Patient before it, agent after `oleh` or right behind.
        PASSIVE,
        /// Agent before it, destination after it.
        MOVEMENT,
        /// A noun: parties around it, agent from the light verb that governs it.
        NOUN;

        static Pattern of(String letter) {
            return switch (letter) {
                case "V" -> ACTIVE;
                case "I" -> INTRANSITIVE;
                case "P" -> PASSIVE;
                case "M" -> MOVEMENT;
                case "N" -> NOUN;
                default -> throw new IllegalArgumentException("triggers.tsv: no pattern " + letter);
            };
        }
    }
}
