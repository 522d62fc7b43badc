package id.linimasa.article;

import org.jspecify.annotations.Nullable;

/// What a source itself says of an article, beside the article's text.
///
/// @param published as written there, in whatever form
/// @param publishedField what the source calls that field, for people
record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String url,
        @Nullable String published,
        String publishedField) {

    /// A source that says nothing.
    static final Metadata NONE = new Metadata(null, null, null, null, null, "");
}
