package id.linimasa.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One article as it was read: the canonical text, what is known of it, and which stretches of the text are what.
///
/// @param id its identity
/// @param source where it was read from, as shown to people: `berita.jsonl#17`
/// @param text the canonical text; every offset anywhere points into it
/// @param title the headline, or null
/// @param publisher the outlet, from metadata or as the text names it, or null
/// @param author or null
/// @param url or null
/// @param published the publication time as printed, ISO 8601 to its own precision (`2022-02-22T08:22+07:00`), or null
/// @param created the document creation time and its evidence
/// @param dateline the place the text is dated from (`WASHINGTON`), or null
/// @param language ISO 639-1 code (`id`), or null where undetermined
/// @param truncated whether this may be one page of several
/// @param spans what the stretches of the text are: ascending, not overlapping
public record Article(
        ArticleId id,
        String source,
        String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String url,
        @Nullable String published,
        CreationTime created,
        @Nullable String dateline,
        @Nullable String language,
        boolean truncated,
        List<TextSpan> spans) {

    /// @throws IllegalArgumentException where a span overlaps its neighbour or leaves the text
    public Article {
        spans = List.copyOf(spans);
        int end = 0;
        for (TextSpan s : spans) {
            if (s.span().start() < end || s.span().end() > text.length()) {
                throw new IllegalArgumentException(source + ": span out of order or out of the text: " + s);
            }
            end = s.span().end();
        }
    }

    /// The stretches that claims and dates may be read from, in order.
    public List<TextSpan> readable() {
        return spans.stream().filter(TextSpan::readable).toList();
    }

    /// The same article with another document creation time.
    public Article withCreated(CreationTime time) {
        return new Article(
                id, source, text, title, publisher, author, url, published, time, dateline, language, truncated, spans);
    }
}
