package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.ReadSettings;
import id.linimasa.curation.NameMap;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Inputs;
import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexStamp;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.Extraction;
import id.linimasa.model.TimeMention;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.query.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One opened workspace: what window and command line share.
///
/// Safe for any number of threads. Any number of processes may read it; one at a time imports. Every failure of the
/// disk is a [WorkspaceException] that names the folder.
///
/// ```java
/// try (Workspace workspace = Workspace.open(Workspace.defaultFolder())) {
///     workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
///     EventPage page = workspace.page(EventQuery.ALL);
/// }
/// ```
public final class Workspace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final WorkspaceFolder folder;
    private final ArticleJournal journal;
    private final Annotators annotators;
    private final DecisionLog log;
    private final IndexKeeper keeper;
    private final LastImport lastImport;
    private final Decisions decisions;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Attendant attendant = new Attendant(this);

    private Workspace(WorkspaceFolder folder, Annotators annotators) {
        this.folder = folder;
        this.journal = new ArticleJournal(folder.articles(), InstantSource.system());
        this.annotators = annotators;
        this.lastImport = new LastImport(folder.lastImport());
        this.log = new DecisionLog(folder.decisions());
        this.keeper = new IndexKeeper(folder, journal, log, annotators, this::tell);
        this.decisions = new Decisions(
                new NamingGuard(),
                keeper,
                log,
                index -> new WorkspaceArticles(index, journal, log),
                annotators,
                InstantSource.system());
    }

    /// Opens the workspace in a folder, and makes one where the folder is missing or empty. An index that is missing,
    /// damaged or behind is made anew from the journal.
    ///
    /// @throws WorkspaceException where the folder can't be used
    public static Workspace open(Path folder) {
        WorkspaceFolder checked = new WorkspaceFolder(folder.toAbsolutePath().normalize());
        checked.prepare();
        Workspace workspace = new Workspace(checked, new Annotators(checked.lexicons()));
        try {
            workspace.keeper.open();
            return workspace;
        } catch (IOException e) {
            throw Failure.of(checked.path(), e);
        }
    }

    /// Whether a workspace is in the folder.
    public static boolean exists(Path folder) {
        return new WorkspaceFolder(folder).exists();
    }

    /// Where the user's own workspace lies unless told otherwise.
    public static Path defaultFolder() {
        return PlatformFolders.current().data().resolve("linimasa").resolve("default");
    }

    /// Where the workspace of the sample articles lies, apart from the user's own.
    public static Path sampleFolder() {
        return PlatformFolders.current().data().resolve("linimasa").resolve("contoh");
    }

    /// The folder that holds everything.
    public Path folder() {
        return folder.path();
    }

    /// Imports files and folders. On return every article that was reported as imported is on the disk, and its events
    /// are found.
    ///
    /// @throws WorkspaceException where another process is writing, and nothing is changed; or where the disk
    ///     fails, and all that was reported is kept
    public ImportReport importFiles(List<Path> paths, ImportListener progress) {
        return importFiles(paths, ReadSettings.DEFAULT, progress);
    }

    /// Imports files and folders that are to be read as the settings say.
    ///
    /// @throws WorkspaceException as [#importFiles(List, ImportListener)] does
    public ImportReport importFiles(List<Path> paths, ReadSettings settings, ImportListener progress) {
        ImportReport report = guarded(() -> {
            long before = journal.lastSequence();
            ImportReport done = keeper.importFiles(paths, settings, progress);
            if (done.count(ImportOutcome.Imported.class) > 0) {
                lastImport.brought(before);
            }
            return done;
        });
        listeners.forEach(Runnable::run);
        return report;
    }

    /// The first or best matches with both counts.
    ///
    /// @throws id.linimasa.query.QuerySyntaxException where the query's text makes no sense
    public EventPage page(EventQuery query) {
        return ask(index -> index.page(query));
    }

    /// The counts of one facet, its own filter left aside. An interrupt of the thread ends it with a
    /// [java.util.concurrent.CancellationException].
    public List<FacetCount> facet(EventQuery query, Facet facet) {
        return ask(index -> index.facet(query, facet));
    }

    /// What the letters typed so far may mean: people, organisations, places and outlets by how many events they have,
    /// then the most salient events; at most `limit`.
    public List<Suggestion> suggest(String typed, int limit) {
        return ask(index -> index.suggest(typed, limit));
    }

    /// All matches, in order of start, whatever the query's limit.
    public EventColumns columns(EventQuery query) {
        return ask(index -> index.columns(query));
    }

    /// The events that [#page] would list, in order of start: of more than the query's limit the first by its order.
    public EventColumns listed(EventQuery query) {
        EventColumns all = columns(query);
        if (query.limit() >= all.size()) {
            return all;
        }
        Set<String> ids = new HashSet<>();
        scan(query, event -> ids.add(event.id()));
        return ColumnSubset.of(all, row -> ids.contains(all.ids().apply(row)));
    }

    /// Hands over the events that [#page] would list, in its order, one at a time and all of one state, until one is
    /// refused: a million of them need no more memory than ten.
    ///
    /// @param wanted whether to go on after this event; what it throws ends the walk
    public void scan(EventQuery query, Predicate<Event> wanted) {
        index().scan(query, wanted);
    }

    /// What an export writes: the events that it asks for, and what they come from.
    public ExportSource export(ExportRequest request) {
        return new WorkspaceExport(this, request);
    }

    /// The days on which all articles were written, null where nobody can tell.
    Map<ArticleId, @Nullable LocalDate> articleDays() {
        return ask(EventIndex::articleDays);
    }

    /// The lexicons that events are found with, in one number.
    Inputs.Digest lexicons() {
        return guarded(() -> LexiconDigest.of(folder.lexicons()));
    }

    /// The event that has this id, or had it before it was joined to another.
    public Optional<Event> event(String id) {
        return ask(index -> index.event(id));
    }

    /// The events that an article reports, in order of date, without those that people rejected.
    public List<Event> eventsOf(ArticleId id) {
        return ask(index -> index.eventsOf(id));
    }

    /// The articles of which no event is told, in order of id.
    public List<ArticleId> articlesWithoutEvents() {
        return ask(EventIndex::articlesWithoutEvents);
    }

    /// The articles of which nobody knows when they were written, in order of id: their relative dates stay open.
    public List<ArticleId> articlesWithoutDate() {
        return ask(EventIndex::articlesWithoutDate);
    }

    /// The articles that copy another one nearly word for word, as far as they tell an event, in order of id: as
    /// sources of an event, such articles count as one.
    public List<ArticleId> copies() {
        return ask(EventIndex::copies);
    }

    /// The dates that words name by themselves, as typed into a search field: `kuartal I 2022`, `7/5/21`.
    public List<TimeMention> dates(String words) {
        return annotators.usual().dates(words, null);
    }

    /// An article by its id, as people corrected it; or what a person wrote of an event that no article tells.
    public Optional<Article> article(ArticleId id) {
        return ask(index -> new WorkspaceArticles(index, journal, log).article(id));
    }

    /// The number of an article's record in the journal: the order in which articles came to be known.
    OptionalLong sequence(ArticleId id) {
        return ask(index -> index.place(id))
                .map(place -> OptionalLong.of(place.sequence()))
                .orElse(OptionalLong.empty());
    }

    /// What was found in an article, its names as people decided.
    public Optional<Extraction> extraction(ArticleId id) {
        NameMap names = guarded(log::names);
        return ask(index -> index.extraction(id)).map(names::applied);
    }

    /// How much there is.
    public WorkspaceSummary summary() {
        EventIndex index = index();
        EventIndex.Size size = index.size();
        IndexStamp stamp = index.stamp();
        return new WorkspaceSummary(
                folder.path(),
                size.articles(),
                size.events(),
                size.undated(),
                size.outlets(),
                stamp.rules(),
                !stamp.rules().equals(Annotator.RULES));
    }

    /// Deletes an article with everything that came from it alone. The journal keeps its words, and that it was
    /// deleted.
    ///
    /// @return whether it was there
    /// @throws WorkspaceException where another process is writing, or the disk fails
    public boolean delete(ArticleId id) {
        boolean deleted = guarded(() -> keeper.remove(id));
        listeners.forEach(Runnable::run);
        return deleted;
    }

    /// Derives all events anew by this program's rules, and tells what changed.
    ///
    /// @throws WorkspaceException where another process is writing, or the disk fails
    public ChangeReport reextract() {
        ChangeReport report = guarded(keeper::reextract);
        listeners.forEach(Runnable::run);
        return report;
    }

    /// Reads every record of the journal and every byte of the index; an index that is damaged is made anew. Meant for
    /// a thread of low priority some time after opening.
    ///
    /// @return what was found, nothing where another process was writing
    public Optional<CheckReport> verify() {
        Optional<CheckReport> found = guarded(keeper::verify);
        if (found.isPresent() && !found.get().sound()) {
            listeners.forEach(Runnable::run);
        }
        return found;
    }

    /// From now on, until it is closed: verifies once some seconds after opening, at low priority, and looks every
    /// second for what other processes wrote. For programs that stay open; a command that ends soon needs it not.
    public void attend() {
        attendant.start();
    }

    /// Looks for what other processes wrote meanwhile, and tells the listeners where there is something.
    public void refresh() {
        if (guarded(keeper::refresh)) {
            listeners.forEach(Runnable::run);
        }
    }

    /// What people decide here.
    public Decisions decisions() {
        return decisions;
    }

    private final class NamingGuard implements Decisions.Guard {
        @Override
        public <T> T run(Decisions.Work<T> work) {
            return guarded(work::run);
        }
    }

    private interface Act<T> {
        T run() throws IOException;
    }

    private <T> T guarded(Act<T> act) {
        try {
            return act.run();
        } catch (IOException e) {
            throw Failure.of(folder.path(), e);
        } catch (UncheckedIOException e) {
            throw Failure.of(folder.path(), new IOException(e));
        }
    }

    private EventIndex index() {
        EventIndex index = keeper.index();
        index.newSince(lastImport.before());
        return index;
    }

    /// Asks the index; one that can't be read is verified, which makes it anew, and asked again.
    private <T> T ask(Function<EventIndex, T> question) {
        try {
            return question.apply(index());
        } catch (UncheckedIOException e) {
            LOG.warn("the index can't be read", e);
            verify();
            return guarded(() -> question.apply(index()));
        }
    }

    /// Loads what acts and dates are read with, so that the first of them needn't wait for it.
    void warmUp() {
        annotators.usual();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /// Adds one who is told of every change, during an import of every round, by the thread that made or noticed it.
    public void addListener(Runnable changed) {
        listeners.add(changed);
    }

    @Override
    public void close() {
        attendant.stop();
        try {
            keeper.close();
        } catch (IOException e) {
            throw Failure.of(folder.path(), e);
        }
    }
}
