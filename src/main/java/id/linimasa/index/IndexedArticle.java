package id.linimasa.index;

import id.linimasa.model.Article;

/// An article as the index knows it.
///
/// @param article itself
/// @param sequence the number of its record in the journal
/// @param position where that record stands, in the journal's own notation
public record IndexedArticle(Article article, long sequence, String position) {}
