package id.linimasa.index;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.Extraction;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.query.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// One index in one folder: the only owner of its searchers and of the one writer.
///
/// Readers see whole commits alone, those of other processes too, after [#refresh]. Safe for any number of threads.
///
/// ```java
/// try (EventIndex index = EventIndex.open(folder)) {
///     EventPage page = index.page(EventQuery.ALL);
/// }
/// ```
public final class EventIndex implements AutoCloseable {
    private final Directory directory;
    private final Analyzer analyzer = IndexSchema.analyzer();
    private final Searchers searchers;
    private volatile long newSince;

    private EventIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.searchers = new Searchers(directory);
    }

    /// Opens the index in a folder.
    ///
    /// @throws IOException where there is none, or it can't be read
    public static EventIndex open(Path folder) throws IOException {
        ForkJoinPool.commonPool().execute(DerivedJson::prepare);
        Directory directory = PrivateDirectory.open(folder);
        try {
            return new EventIndex(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// Makes an empty index in a folder and opens it.
    public static EventIndex create(Path folder, IndexStamp stamp) throws IOException {
        Directory directory = PrivateDirectory.open(folder);
        try (IndexUpdate update = new IndexUpdate(
                directory, IndexSchema.analyzer(), OtherNames.NONE, IndexUpdate.NOBODY, IndexUpdate.PATIENCE)) {
            update.commit(stamp);
        }
        directory.close();
        return open(folder);
    }

    /// What the index was made from, nothing where the program did not make it.
    ///
    /// @throws IOException where it can't be read
    public static Optional<IndexStamp> stampOf(Path folder) throws IOException {
        try (Directory directory = PrivateDirectory.open(folder)) {
            return IndexStamp.ofCommit(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        }
    }

    /// Reads every byte of the index in a folder and compares it with its checksums (Lucene's own, a file each).
    ///
    /// @return what is damaged, empty where nothing is
    public static List<Bilingual> damages(Path folder) {
        return IndexCheck.damages(folder);
    }

    /// Reads every byte of the state of the index that is read now, while it may be changed, and compares it with its
    /// checksums.
    ///
    /// @return what is damaged, empty where nothing is
    public List<Bilingual> integrity() {
        return ask(snapshot -> IndexCheck.integrity(directory, snapshot));
    }

    /// What the index that is read now was made from.
    public IndexStamp stamp() {
        return ask(s -> IndexStamp.ofCommit(
                        ((DirectoryReader) s.getIndexReader()).getIndexCommit().getUserData())
                .orElseThrow(() -> new IOException("an index that this program did not make")));
    }

    /// Begins to change the index.
    ///
    /// @throws IOException where another is being written, or the folder can't be
    public IndexUpdate update() throws IOException {
        return update(OtherNames.NONE);
    }

    /// Begins to change the index.
    ///
    /// @param otherNames what the names of events are also looked for by
    /// @throws IOException where another is being written, or the folder can't be
    public IndexUpdate update(OtherNames otherNames) throws IOException {
        return new IndexUpdate(directory, analyzer, otherNames, searchers, IndexUpdate.PATIENCE);
    }

    /// Begins to change a few events, which [IndexUpdate#show] shows soon: nothing waits for segments to be joined
    /// before [IndexUpdate#settle].
    ///
    /// @param otherNames what the names of events are also looked for by
    /// @throws IOException where another is being written, or the folder can't be
    public IndexUpdate quickUpdate(OtherNames otherNames) throws IOException {
        return new IndexUpdate(directory, analyzer, otherNames, searchers, 0);
    }

    /// Facts as they are in the state of the index that is read now; to be closed.
    public FactLookup facts() throws IOException {
        Snapshot snapshot = searchers.acquire();
        return new FactLookup(snapshot, () -> searchers.release(snapshot));
    }

    /// Looks for commits of other processes.
    public void refresh() throws IOException {
        searchers.maybeRefresh();
    }

    /// A question to one state of the index.
    private interface Question<T> {
        T ask(Snapshot snapshot) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        try {
            Snapshot snapshot = searchers.acquire();
            try {
                return question.ask(snapshot);
            } finally {
                searchers.release(snapshot);
            }
        } catch (AlreadyClosedException e) {
            throw new IllegalStateException("the index is closed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(directory.toString(), e);
        }
    }

    private <T> T asked(EventQuery query, EventSearch.Question<T> question) {
        return ask(snapshot -> EventSearch.ask(snapshot, query, analyzer, newSince, question));
    }

    /// From now on events count as new that no article up to this number reports.
    public void newSince(long sequence) {
        newSince = sequence;
    }

    /// The best or first events with both counts.
    ///
    /// @throws id.linimasa.query.QuerySyntaxException where the query's text makes no sense
    public EventPage page(EventQuery query) {
        return asked(query, EventSearch::page);
    }

    /// Hands over the events that [#page] would list, in its order, one at a time and all of one state of the index,
    /// until one is refused. Constant memory but for four bytes a match.
    ///
    /// @param wanted whether to go on after this event
    public void scan(EventQuery query, Predicate<Event> wanted) {
        asked(query, search -> {
            search.scan(wanted);
            return true;
        });
    }

    /// The counts of one facet, its own filter left aside; ends early with a [SearchCancelledException] when the
    /// thread is interrupted.
    public List<FacetCount> facet(EventQuery query, Facet facet) {
        return asked(query, search -> search.facet(facet));
    }

    /// What the letters typed so far may mean, at most `limit`.
    public List<Suggestion> suggest(String typed, int limit) {
        return ask(snapshot -> Suggester.suggest(snapshot, analyzer, typed, limit));
    }

    /// All matching events as columns.
    public EventColumns columns(EventQuery query) {
        return asked(query, EventSearch::columns);
    }

    /// The event that has this id, or once had it before it was joined to an older one.
    public Optional<Event> event(String id) {
        return ask(snapshot -> Lookup.event(snapshot, id));
    }

    /// What was found in an article.
    public Optional<Extraction> extraction(ArticleId id) {
        return ask(snapshot -> Lookup.extraction(snapshot, id));
    }

    /// The events that an article reports, in order of date, without those that people rejected.
    public List<Event> eventsOf(ArticleId id) {
        return ask(snapshot -> ArticleLookup.eventsOf(snapshot, id));
    }

    /// The articles of which nobody knows when they were written, in order of id.
    public List<ArticleId> articlesWithoutDate() {
        return ask(ArticleLookup::withoutDate);
    }

    /// The articles that copy another one nearly word for word, as far as they tell an event, in order of id.
    public List<ArticleId> copies() {
        return ask(ArticleLookup::copies);
    }

    /// The articles that no event is told by, in order of id.
    public List<ArticleId> articlesWithoutEvents() {
        return ask(ArticleLookup::withoutEvents);
    }

    /// The event that a claim belongs to as extraction made it, whatever people decided.
    public Optional<Event> extracted(String claim) {
        return ask(snapshot -> DecisionLookup.extracted(snapshot, claim));
    }

    /// The event that a claim belongs to as it is shown, rejected ones included.
    public Optional<Event> shown(String claim) {
        return ask(snapshot -> DecisionLookup.shown(snapshot, claim));
    }

    /// The events that an article reports as extraction made them, whatever people decided.
    public List<Event> extractedOf(ArticleId article) {
        return ask(snapshot -> DecisionLookup.extractedOf(snapshot, article));
    }

    /// The events as extraction made them that have a claim with these words as its first evidence; by a hash, so that
    /// others may be among them.
    public List<Event> extractedWithWords(String words) {
        return ask(snapshot -> DecisionLookup.extractedWithWords(snapshot, words));
    }

    /// The events that name any of these in some part.
    public List<Event> shownNaming(Set<String> names) {
        return ask(snapshot -> DecisionLookup.shownNaming(snapshot, names));
    }

    /// The events that a deed is in force for.
    public List<Event> decidedBy(String deed) {
        return ask(snapshot -> DecisionLookup.decidedBy(snapshot, deed));
    }

    /// The ids of all deeds that are in force for some event.
    public Set<String> deeds() {
        return ask(DecisionLookup::deeds);
    }

    /// Where an article's record stands in the journal, nothing where the article is not known.
    public Optional<String> position(ArticleId id) {
        return ask(snapshot -> Lookup.position(snapshot, id));
    }

    /// The number of an article's record in the journal, and where it stands.
    public record Place(long sequence, String position) {}

    /// Where an article's record is found, nothing where the article is not known.
    public Optional<Place> place(ArticleId id) {
        return ask(snapshot -> Lookup.place(snapshot, id));
    }

    /// The hash of what an event of extraction says ([#contentOf]), nothing where it is not known.
    public OptionalLong content(String id) {
        return ask(snapshot -> Lookup.content(snapshot, id));
    }

    /// The ids of all articles.
    public Set<ArticleId> articleIds() {
        return ask(Lookup::articleIds);
    }

    /// The days on which all articles were written, null where nobody can tell.
    public Map<ArticleId, @Nullable LocalDate> articleDays() {
        return ask(Lookup::articleDays);
    }

    /// The hash that [#content] tells of an event that says this.
    public static long contentOf(Event event) {
        return EventDocuments.content(event);
    }

    /// How much there is.
    ///
    /// @param undated events of which no day is told
    /// @param outlets the outlets that report them
    public record Size(int articles, int events, int undated, int outlets) {}

    /// How much there is.
    public Size size() {
        return ask(Lookup::size);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        directory.close();
    }
}
