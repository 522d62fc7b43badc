package id.linimasa.model;

/// What became of one input, or of one part of it, while it was read; a bad file is an answer, not an exception.
///
/// An input of many articles gives many [Found], and after them at most one of the others.
public sealed interface Reading {

    /// What the input is called, as shown to people: a path, `berita.jsonl#17`, `arsip.zip!/a.html`.
    String source();

    /// An article was read.
    record Found(Article article) implements Reading {
        @Override
        public String source() {
            return article.source();
        }
    }

    /// No article by its nature: a picture, a script, a style sheet beside a saved page.
    record Ignored(String source, Bilingual reason) implements Reading {}

    /// Damaged part of the way; what came before the damage was found and is kept.
    record Partial(String source, Bilingual reason) implements Reading {}

    /// Nothing could be read.
    record Rejected(String source, Bilingual reason) implements Reading {}
}
