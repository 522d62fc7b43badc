package id.linimasa.annotate;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was found out about articles and events before, as [Keyed] records: whoever keeps them answers by their keys,
/// from an index, without loading them all. One unchanging state; used by one thread at a time.
public interface KnownFacts {

    /// Which records.
    enum Kind {
        ARTICLE,
        EVENT
    }

    /// Is handed a record.
    interface Visitor {
        /// @param content reads it, before the next record is visited
        void visit(String id, Supplier<byte[]> content);
    }

    /// Visits the records of a kind with a key whose stretch touches `from` to `to`, both included.
    void visit(Kind kind, String key, long from, long to, Visitor visitor);

    /// The content of the record of this id, or null.
    byte @Nullable [] content(Kind kind, String id);

    /// How many articles have a key.
    int count(String key);

    /// Which article's stretch ends last.
    ///
    /// @param day its end
    /// @param article its id
    record Latest(long day, String article) {}

    /// The latest of all articles with a key but these, if there are any.
    Optional<Latest> latest(String key, Set<String> without);

    /// The keys that begin so, among them perhaps some that no record has any more.
    Collection<String> completions(String prefix);

    /// An event as extraction made it and it was last written: of a later state where there is one.
    Optional<Event> event(String id);

    /// An article and what was found in it, of a later state where there is one.
    Optional<SourcedExtraction> article(ArticleId id);

    /// Nothing is known.
    KnownFacts NOTHING = new NoFacts();
}
