package id.linimasa.workspace;

/// Hears how an import goes, and may stop it. Called by the importing thread alone, between two inputs.
public interface ImportListener {

    /// Hears nothing and stops nothing.
    ImportListener NONE = new ImportListener() {};

    /// What an import is doing.
    enum Stage {
        /// Reading, extracting and writing articles.
        READING,
        /// Joining the claims of all articles to events.
        MERGING,
        /// Making the events searchable.
        INDEXING
    }

    /// An input is done; an imported article survives the death of the program from here on.
    default void done(ImportOutcome outcome) {}

    /// So many bytes more of the inputs were read; extraction is some articles behind.
    default void read(long bytes) {}

    /// Another stage begins.
    default void stage(Stage stage) {}

    /// Whether the import shall stop; what is done by then is kept.
    default boolean cancelled() {
        return false;
    }
}
