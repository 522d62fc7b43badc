package id.linimasa.model;

/// A word, number or mark of a sentence.
///
/// @param span where it stands; words glued together where a link was cut (`diGaza`) are two tokens that touch
/// @param kind what it is made of
public record Token(Span span, Kind kind) {

    /// What a token is made of.
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }
}
