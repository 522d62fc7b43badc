package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.IncrementalMerger;
import id.linimasa.annotate.Keyed;
import id.linimasa.annotate.KnownFacts.Kind;
import id.linimasa.annotate.SourcedExtraction;
import id.linimasa.curation.ArticleCorrections;
import id.linimasa.index.EventIndex;
import id.linimasa.index.Facts;
import id.linimasa.index.IndexStamp;
import id.linimasa.index.IndexUpdate;
import id.linimasa.index.IndexedArticle;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.journal.ArticleRecord;
import id.linimasa.journal.JournalPosition;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One change to what is derived: takes articles in and out, joins their claims to those of all others, and makes the
/// index say so. It goes in rounds: what a round shows is whole and consistent, and found by searches of this and other
/// processes.
///
/// Used by one thread, once.
final class Derivation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Derivation.class);
    private static final int AHEAD = 1_024;
    /// From so many records on, what changed is no longer held in memory beside the index: a record takes some 3
    /// KB, all of them a twentieth of the heap.
    private static final int MUCH = Math.clamp(Runtime.getRuntime().maxMemory() / 60_000, 5_000, 100_000);

    private final Annotator annotator;
    private final ArticleJournal journal;
    private final DecisionLog log;
    private final ArticleCorrections corrections;
    private final EventIndex index;
    private final ExecutorService executor;
    private final RoundClock clock;
    private final Runnable shown;
    private final ArticleTexts texts;
    private final IndexUpdate update;
    private final OrderedWork<IncrementalMerger.Prepared> indexing;

    private final List<IncrementalMerger.Prepared> prepared = new ArrayList<>();
    private final Map<ArticleId, SourcedExtraction> come = new HashMap<>();
    private final Set<ArticleId> gone = new LinkedHashSet<>();
    private IndexedFacts known;
    private IncrementalMerger merger;
    private long sequence;

    /// @param clock tells when a round is due
    /// @param shown is run after every round
    Derivation(
            Annotator annotator,
            ArticleJournal journal,
            DecisionLog log,
            EventIndex index,
            ExecutorService executor,
            RoundClock clock,
            Runnable shown)
            throws IOException {
        this.annotator = annotator;
        this.journal = journal;
        this.log = log;
        this.corrections = log.corrections();
        this.index = index;
        this.executor = executor;
        this.clock = clock;
        this.shown = shown;
        this.texts = new ArticleTexts(index, journal, log);
        this.sequence = index.stamp().sequence();
        this.update = index.update(annotator::otherNames);
        this.indexing = new OrderedWork<>(executor, AHEAD, prepared::add);
        this.known = new IndexedFacts(index, texts);
        this.merger = annotator.merger(known);
    }

    /// Takes in an article that the index does not hold, and what was found in it.
    void add(ArticleRecord.Added record, Extraction extraction) throws IOException {
        IndexedArticle article = new IndexedArticle(
                corrections.applied(record.article()),
                record.sequence(),
                record.position().toString());
        come(article, extraction);
        sequence = Math.max(sequence, record.sequence());
        IncrementalMerger merging = merger;
        indexing.submit(() -> {
            update.addArticle(article, extraction);
            texts.take(article);
            return merging.prepared(article.article(), extraction, article.sequence());
        });
    }

    private void come(IndexedArticle article, Extraction extraction) throws IOException {
        ArticleId id = article.article().id();
        if (!gone.isEmpty() || come.containsKey(id)) {
            round();
        }
        come.put(id, new SourcedExtraction(article.article(), extraction, article.sequence()));
        clock.waiting();
    }

    /// Reads an article again of which people decided something else than before.
    void correct(ArticleId id) throws IOException {
        EventIndex.Place place = index.place(id).orElse(null);
        if (place == null) {
            return; // it was deleted since
        }
        Article read = journal.at(JournalPosition.parse(place.position())).orElse(null);
        if (read == null) {
            return; // its record is damaged: it stays as it was
        }
        Extraction extraction = Extracted.of(annotator, read, corrections).extraction();
        IndexedArticle article = new IndexedArticle(corrections.applied(read), place.sequence(), place.position());
        come(article, extraction);
        IncrementalMerger merging = merger;
        indexing.submit(() -> {
            update.putArticle(article, extraction);
            texts.take(article);
            return merging.prepared(article.article(), extraction, article.sequence());
        });
    }

    /// Takes out an article.
    void remove(ArticleRecord.Removed record) throws IOException {
        if (!come.isEmpty()) {
            round(); // the ids of its claims must be known to lead on
        }
        gone.add(record.id());
        sequence = Math.max(sequence, record.sequence());
        clock.waiting();
    }

    /// Takes in everything that the journal holds and the index does not.
    ///
    /// @return whether there was anything
    boolean catchUp() throws IOException {
        long done = index.stamp().sequence();
        boolean[] any = {false};
        OrderedWork<Taken> extracting = new OrderedWork<>(executor, AHEAD, this::take);
        journal.scan(
                record -> {
                    if (record.sequence() > done) {
                        any[0] = true;
                        catchUp(record, extracting);
                    }
                },
                damage -> LOG.warn("journal damaged: {}", damage));
        extracting.finish();
        return any[0];
    }

    private record Taken(ArticleRecord.Added record, Extracted extracted) {}

    private void take(Taken taken) {
        try {
            add(taken.record(), taken.extracted().extraction());
            roundIfDue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catchUp(ArticleRecord record, OrderedWork<Taken> extracting) {
        switch (record) {
            case ArticleRecord.Added fresh ->
                extracting.submit(() -> new Taken(fresh, Extracted.of(annotator, fresh.article(), corrections)));
            case ArticleRecord.Removed gone -> {
                extracting.finish();
                try {
                    remove(gone);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /// Shows what was taken in, where it is time to.
    void roundIfDue() throws IOException {
        if (clock.due()) {
            round();
        }
    }

    /// Shows all that was taken in and out.
    ///
    /// @param last the number of the newest journal record that is in it
    void finish(long last, ImportListener listener) throws IOException {
        listener.stage(ImportListener.Stage.MERGING);
        sequence = last;
        if (clock.waitingForRound() || index.stamp().sequence() != last) {
            round();
        }
        listener.stage(ImportListener.Stage.INDEXING);
        update.settle(stamp());
    }

    private IndexStamp stamp() throws IOException {
        return IndexStamp.of(Annotator.RULES, sequence, log.lastSequence());
    }

    private void round() throws IOException {
        clock.begin();
        indexing.finish();
        for (ArticleId id : gone) {
            update.deleteArticle(id);
            update.deleteFacts(Facts.Kind.ARTICLE, id.value());
        }
        IncrementalMerger.Round round = merger.round(prepared, gone);
        write(round);
        flush();
        update.commit(stamp());
        texts.committed();
        prepared.clear();
        come.clear();
        gone.clear();
        if (merger.size() > MUCH) {
            startOver();
        }
        clock.end();
        shown.run();
    }

    /// Writes segments on all cores; a commit writes what is left of them one after the other.
    private void flush() {
        OrderedWork<Boolean> flushing = new OrderedWork<>(executor, AHEAD, done -> {});
        for (int core = Runtime.getRuntime().availableProcessors(); core > 0; core--) {
            flushing.submit(() -> {
                update.flush();
                return true;
            });
        }
        flushing.finish();
    }

    private void startOver() throws IOException {
        known.close();
        known = new IndexedFacts(index, texts);
        merger = annotator.merger(known);
    }

    /// Lays decisions over what a round changed, and writes what they are about.
    ///
    /// @return the ids of events of extraction that are written thereby
    private Set<String> curate(IncrementalMerger.Round round) throws IOException {
        if (log.ledger().decisions().isEmpty()) {
            return Set.of();
        }
        IndexedClaims claims = new IndexedClaims(
                index, id -> texts.shown(id).map(IndexedArticle::article), round.events(), round.ended());
        return new Regrouping(index, log, texts::shown, come, claims, annotator)
                .run(update, round.events(), round.ended());
    }

    private void write(IncrementalMerger.Round round) throws IOException {
        Set<String> curated = curate(round);
        OrderedWork<Boolean> writing = new OrderedWork<>(executor, AHEAD, done -> {});
        int size = 64;
        for (int i = 0; i < round.events().size(); i += size) {
            int from = i;
            int to = Math.min(round.events().size(), i + size);
            writing.submit(() -> {
                for (int at = from; at < to; at++) {
                    Event event = round.events().get(at);
                    if (!curated.contains(event.id())) {
                        write(event);
                    }
                    update.putFacts(
                            IndexedFacts.facts(Kind.EVENT, round.eventFacts().get(at)));
                }
                return true;
            });
        }
        for (Keyed facts : round.articleFacts()) {
            update.putFacts(IndexedFacts.facts(Kind.ARTICLE, facts));
        }
        writing.finish();
        for (String id : round.ended()) {
            update.deleteExtracted(id);
            update.deleteFacts(Facts.Kind.EVENT, id);
        }
    }

    /// Writes an event where it says something new.
    private void write(Event event) throws IOException {
        OptionalLong before = index.content(event.id());
        if (before.isEmpty() || before.getAsLong() != EventIndex.contentOf(event)) {
            update.putEvent(event, texts::words);
        }
    }

    @Override
    public void close() throws IOException {
        indexing.abandon();
        known.close();
        update.close();
    }
}
