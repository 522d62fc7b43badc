package id.linimasa.model;

/// A stretch of an article's text and what it is; cleaning marks such stretches and never cuts the text.
public record TextSpan(Span span, SpanKind kind) {

    /// Whether claims and dates may be read from here.
    public boolean readable() {
        return kind == SpanKind.TITLE || kind == SpanKind.BODY;
    }
}
