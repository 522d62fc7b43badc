package id.linimasa.model;

/// A stretch of an article that refers to an [Entity].
///
/// @param span the words, titles outside
/// @param form how they refer to it
public record EntityMention(Span span, Form form) {

    /// How words refer to an entity.
    public enum Form {
        /// The name, whole or in part: `Vladimir Putin`, `Putin`.
        NAME,
        /// `PBB`.
        ABBREVIATION,
        /// `sang presiden`, `Sekjen PBB` for the person.
        TITLE,
        /// `ia`, `dia`, `keduanya`.
        PRONOUN,
        /// A seat of power that acts for its government: `Moskow membantah`.
        METONYM
    }
}
