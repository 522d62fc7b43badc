package id.linimasa.workspace;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;

/// What became of one input; a bad file is an answer, not an exception.
public sealed interface ImportOutcome {
    /// Nothing to explain.
    Bilingual NOTHING = new Bilingual("", "");

    /// What the input is called, as shown to people: a path, `berita.jsonl#17`.
    String source();

    /// Why, for people; empty where there is nothing to explain.
    default Bilingual reason() {
        return NOTHING;
    }

    /// Whether the import gives less than its input holds.
    default boolean incomplete() {
        return false;
    }

    /// The article is in the workspace now.
    ///
    /// @param events how many claims of events were found in it
    record Imported(String source, ArticleId id, int events) implements ImportOutcome {}

    /// The workspace had it before.
    record AlreadyKnown(String source, ArticleId id) implements ImportOutcome {}

    /// No article by its nature.
    record Ignored(String source, Bilingual reason) implements ImportOutcome {}

    /// Damaged part of the way; what came before the damage was imported.
    record Partial(String source, Bilingual reason) implements ImportOutcome {
        @Override
        public boolean incomplete() {
            return true;
        }
    }

    /// Nothing of it was imported.
    record Rejected(String source, Bilingual reason) implements ImportOutcome {
        @Override
        public boolean incomplete() {
            return true;
        }
    }
}
