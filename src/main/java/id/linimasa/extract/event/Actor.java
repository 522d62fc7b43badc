package id.linimasa.extract.event;

import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;

/// A noun phrase that names someone: a mention with the titles and countries that belong to it (`Presiden Rusia
/// Vladimir Putin` is one actor, Putin).
///
/// @param entity index of the entity in the article's list
/// @param kind the entity's kind
/// @param form how the mention names it
/// @param from first word, titles included
/// @param to one past the last word
/// @param head first word of the mention itself
record Actor(int entity, EntityKind kind, EntityMention.Form form, int from, int to, int head) {

    boolean covers(int word) {
        return from <= word && word < to;
    }
}
