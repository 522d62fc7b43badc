package id.linimasa.annotate;

import id.linimasa.model.Article;
import id.linimasa.model.Extraction;

/// What was found in one article, and when the article came to be known.
///
/// @param sequence ascends in the order in which articles were imported; it decides whose claim an event is born with
public record SourcedExtraction(Article article, Extraction extraction, long sequence) {}
