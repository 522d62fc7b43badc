package id.linimasa.model;

/// What a stretch of an article's text is. Dates, names and events are read from [#TITLE] and [#BODY] alone.
public enum SpanKind {
    TITLE,
    BODY,
    CAPTION,
    BOILERPLATE
}
