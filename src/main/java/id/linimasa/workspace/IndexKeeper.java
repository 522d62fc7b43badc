package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.ReadSettings;
import id.linimasa.curation.Curated;
import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexStamp;
import id.linimasa.index.IndexUpdate;
import id.linimasa.index.IndexedArticle;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Decision;
import id.linimasa.model.Event;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index in step with the journal: opens it, makes it anew where it must be, and lets one import at a time
/// change both. Safe for any number of threads.
final class IndexKeeper implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final WorkspaceFolder folder;
    private final ArticleJournal journal;
    private final DecisionLog log;
    private final Annotators annotators;
    private final Runnable shown;
    private final IndexHome home;
    private final ReentrantLock writing = new ReentrantLock();
    private final List<EventIndex> opened = new ArrayList<>();
    private volatile @Nullable EventIndex current;
    private volatile int generation;

    /// @param shown is run whenever searches find something else than before
    IndexKeeper(
            WorkspaceFolder folder, ArticleJournal journal, DecisionLog log, Annotators annotators, Runnable shown) {
        this.shown = shown;
        this.folder = folder;
        this.journal = journal;
        this.log = log;
        this.annotators = annotators;
        this.home = new IndexHome(folder.index());
    }

    /// The index that counts now. An older one that a search still uses stays open until [#close].
    EventIndex index() {
        EventIndex index = current;
        if (index == null) {
            throw new IllegalStateException(folder.path() + " is closed");
        }
        return index;
    }

    /// Opens the newest index and brings it up to date where no other process is at it.
    void open() throws IOException {
        openNewest();
        if (inStep()) {
            return;
        }
        Optional<WorkspaceLock> lock = lockOrNothing();
        if (lock.isPresent()) {
            try (WorkspaceLock _ = lock.get()) {
                openNewest();
                bringInStep();
            }
        } else if (current == null) {
            throw new WorkspaceException(
                    folder.path(),
                    WorkspaceException.Kind.BUSY,
                    new Bilingual(
                            "proses lain sedang menyusun indeks; coba lagi sebentar lagi",
                            "another process is making the index; try again soon"),
                    null);
        }
    }

    /// Nothing where another process writes, or where the folder can be read alone and an index is there.
    private Optional<WorkspaceLock> lockOrNothing() throws IOException {
        try {
            return WorkspaceLock.tryTake(folder);
        } catch (IOException e) {
            if (current != null) {
                LOG.info("{} can only be read: {}", folder.path(), e.toString());
                return Optional.empty();
            }
            throw e;
        }
    }

    private void openNewest() throws IOException {
        int newest = home.newestNumber();
        if (current == null || newest != generation) {
            Optional<EventIndex> index = home.openNewest();
            if (index.isPresent()) {
                use(index.get(), newest);
            }
        } else {
            index().refresh();
        }
    }

    private synchronized void use(EventIndex index, int number) {
        opened.add(index);
        current = index;
        generation = number;
    }

    private boolean inStep() throws IOException {
        EventIndex index = current;
        return index != null
                && index.stamp().sequence() == journal.lastSequence()
                && index.stamp().decisions() == log.lastSequence();
    }

    /// Makes the index hold what the journal does; the lock is held.
    private void bringInStep() throws IOException {
        EventIndex index = current;
        if (index == null
                || index.stamp().sequence() > journal.lastSequence()
                || index.stamp().decisions() > log.lastSequence()) {
            makeAnew();
            shown.run();
        } else if (!inStep()) {
            follow(index);
        }
    }

    /// Takes in the records of both journals that are not in the index yet.
    private void follow(EventIndex index) throws IOException {
        Set<ArticleId> corrected = log.ledger().articlesSince(index.stamp().decisions());
        if (!corrected.isEmpty() || index.stamp().sequence() != journal.lastSequence()) {
            try (ExecutorService executor = executor();
                    Derivation derivation = derivation(annotators.usual(), index, executor)) {
                for (ArticleId article : corrected) {
                    derivation.correct(article);
                }
                derivation.catchUp();
                derivation.finish(journal.lastSequence(), ImportListener.NONE);
            }
        }
        if (index.stamp().decisions() != log.lastSequence()) {
            regroup(index);
        }
    }

    private void regroup(EventIndex index) throws IOException {
        IndexStamp now = IndexStamp.of(index.stamp().rules(), index.stamp().sequence(), log.lastSequence());
        try (IndexUpdate update = index.quickUpdate(annotators.usual()::otherNames)) {
            regrouping(index).run(update, List.of(), Set.of());
            update.show(); // the decisions are on the disk: should the index not get there, they are followed again
            shown.run();
            update.commit(now);
            update.settle(now);
        }
    }

    private Regrouping regrouping(EventIndex index) throws IOException {
        ArticleTexts texts = new ArticleTexts(index, journal, log);
        IndexedClaims claims =
                new IndexedClaims(index, id -> texts.shown(id).map(IndexedArticle::article), List.of(), Set.of());
        return new Regrouping(index, log, texts::shown, Map.of(), claims, annotators.usual());
    }

    /// An event with what its claims tell, decisions left aside.
    Optional<Curated> curated(Event shown) throws IOException {
        return regrouping(index()).now(shown);
    }

    /// Decides; tells when the events show it, and returns when it is on the disk.
    DecideReport decide(Decider decider) throws IOException {
        writing.lock();
        try (WorkspaceLock _ = WorkspaceLock.take(folder)) {
            openNewest();
            bringInStep();
            Decider.Outcome outcome = decider.decide(index(), this);
            if (outcome.decisions().isEmpty()) {
                return new DecideReport(List.of(), outcome.refused());
            }
            List<Decision> kept = log.append(outcome.decisions());
            follow(index());
            return new DecideReport(kept, outcome.refused());
        } finally {
            writing.unlock();
        }
    }

    /// Makes a new index from the journal alone; the caller holds the lock.
    void makeAnew() throws IOException {
        long last = journal.lastSequence();
        EventIndex beside = home.begin(IndexStamp.of(Annotator.RULES, 0));
        if (last > 0 || log.lastSequence() > 0) {
            try (ExecutorService executor = executor();
                    Derivation derivation = new Derivation(
                            annotators.usual(),
                            journal,
                            log,
                            beside,
                            executor,
                            new RoundClock(RoundClock.SELDOM),
                            () -> {})) {
                derivation.catchUp();
                derivation.finish(last, ImportListener.NONE);
            }
            if (beside.stamp().decisions() != log.lastSequence()) {
                regroup(beside);
            }
        }
        beside.close();
        home.finish();
        openNewest();
    }

    /// Imports, and returns when the events are found.
    ImportReport importFiles(List<Path> paths, ReadSettings settings, ImportListener listener) throws IOException {
        writing.lock();
        try (WorkspaceLock _ = WorkspaceLock.take(folder)) {
            openNewest();
            if (!index().stamp().rules().equals(Annotator.RULES)) {
                makeAnew();
            }
            bringInStep();
            return importInto(index(), annotators.with(settings), paths, listener);
        } finally {
            writing.unlock();
        }
    }

    /// Reads all there is beside others who may be writing. Where something seems wrong, reads it again when nobody is,
    /// and makes the index anew where it is damaged or differs from the journal.
    ///
    /// @return what was found, nothing where something seems wrong and another process is writing
    Optional<CheckReport> verify() throws IOException {
        CheckReport beside = Inspection.beside(folder, index());
        return beside.sound() ? Optional.of(beside) : mend();
    }

    private Optional<CheckReport> mend() throws IOException {
        writing.lock();
        try {
            Optional<WorkspaceLock> lock = lockOrNothing();
            if (lock.isEmpty()) {
                return Optional.empty();
            }
            try (WorkspaceLock _ = lock.get()) {
                openNewest();
                bringInStep();
                CheckReport found = Inspection.whole(folder);
                if (!found.index().isEmpty() || !found.differences().isEmpty()) {
                    LOG.warn("the index is made anew: {} {}", found.index(), found.differences());
                    makeAnew();
                }
                return Optional.of(found);
            }
        } finally {
            writing.unlock();
        }
    }

    /// Takes an article out with everything that came from it alone.
    ///
    /// @return whether it was there
    boolean remove(ArticleId id) throws IOException {
        writing.lock();
        try (WorkspaceLock _ = WorkspaceLock.take(folder)) {
            openNewest();
            bringInStep();
            if (index().position(id).isEmpty()) {
                return false;
            }
            journal.startAppending();
            try {
                journal.remove(id);
            } finally {
                journal.stopAppending();
            }
            bringInStep();
            return true;
        } finally {
            writing.unlock();
        }
    }

    /// Derives everything anew by this program's rules.
    ChangeReport reextract() throws IOException {
        writing.lock();
        try (WorkspaceLock _ = WorkspaceLock.take(folder)) {
            openNewest();
            bringInStep();
            EventIndex before = index(); // stays open beside the new one
            makeAnew();
            return ChangeReport.between(ChangeReport.Events.of(before), ChangeReport.Events.of(index()));
        } finally {
            writing.unlock();
        }
    }

    private Derivation derivation(Annotator annotator, EventIndex index, ExecutorService executor) throws IOException {
        return new Derivation(annotator, journal, log, index, executor, new RoundClock(RoundClock.SEEN_WITHIN), shown);
    }

    private ImportReport importInto(EventIndex index, Annotator annotator, List<Path> paths, ImportListener listener)
            throws IOException {
        journal.startAppending();
        // apart, so that a round does not queue behind articles that are extracted for the next one
        try (ExecutorService extracting = executor();
                ExecutorService joining = executor();
                Derivation derivation = derivation(annotator, index, joining)) {
            ImportRun run =
                    new ImportRun(annotator, journal, index, derivation, log.corrections(), extracting, listener);
            ImportReport report = run.read(paths);
            if (run.changed()) {
                derivation.finish(journal.lastSequence(), listener);
            }
            return report;
        } finally {
            journal.stopAppending();
        }
    }

    /// Looks for what other processes wrote.
    ///
    /// @return whether there is something
    boolean refresh() throws IOException {
        IndexStamp before = index().stamp();
        openNewest();
        return !index().stamp().equals(before);
    }

    private static ExecutorService executor() {
        return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public synchronized void close() throws IOException {
        current = null;
        for (EventIndex index : opened) {
            index.close();
        }
        opened.clear();
        journal.close();
        log.close();
    }
}
