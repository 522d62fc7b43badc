package id.linimasa.article;

import id.linimasa.model.TextSpan;
import java.util.List;

/// An article as a format's reader hands it on: its canonical text, not cleaned or dated yet.
///
/// @param source what it is called, as shown to people
/// @param text the canonical text
/// @param metadata what the source says of it
/// @param marked stretches that the format already tells apart (a page's headline, its menu), in order; none where the
///     text is all there is
record Draft(String source, String text, Metadata metadata, List<TextSpan> marked) {

    Draft {
        marked = List.copyOf(marked);
    }

    Draft(String source, String text, Metadata metadata) {
        this(source, text, metadata, List.of());
    }
}
