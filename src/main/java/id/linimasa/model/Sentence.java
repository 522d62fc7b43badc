package id.linimasa.model;

import java.util.List;

/// One sentence of an article's title or body.
///
/// @param span where it stands
/// @param kind TITLE or BODY
/// @param paragraph number of its paragraph, from 0
/// @param tokens in text order
public record Sentence(Span span, SpanKind kind, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
