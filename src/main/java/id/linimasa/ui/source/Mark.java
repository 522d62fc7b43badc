package id.linimasa.ui.source;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Span;
import org.jspecify.annotations.Nullable;

/// Words of an article that are marked.
///
/// @param span the words
/// @param kind what they are
/// @param name what they name or mean, for a tooltip
/// @param why the explanation of a date, or null
public record Mark(
        Span span,
        HighlightKind kind,
        String name,
        @Nullable Bilingual why) {}
