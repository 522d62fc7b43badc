package id.linimasa.ui.source;

import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import java.util.List;

/// A line of an article as it is shown.
///
/// @param span where it stands, without its line end
/// @param kind what it is
/// @param evidence whether it holds words that the selected event stands on
/// @param tells whether it holds words that some event stands on
/// @param marks its marked words, ascending
public record Paragraph(Span span, SpanKind kind, boolean evidence, boolean tells, List<Mark> marks) {

    public Paragraph {
        marks = List.copyOf(marks);
    }
}
