package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.ClaimDecisions;
import id.linimasa.annotate.IncrementalMerger;
import id.linimasa.annotate.Keyed;
import id.linimasa.annotate.KnownFacts.Kind;
import id.linimasa.index.EventIndex;
import id.linimasa.index.Facts;
import id.linimasa.index.IndexStamp;
import id.linimasa.index.IndexUpdate;
import id.linimasa.index.IndexedArticle;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.journal.ArticleRecord;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
    /// From so many records on, what changed is no longer held in memory beside the index.
    private static final int MUCH = 60_000;

    private final Annotator annotator;
    private final ArticleJournal journal;
    private final EventIndex index;
    private final ExecutorService executor;
    private final RoundClock clock;
    private final Runnable shown;
    private final ArticleTexts texts;
    private final IndexUpdate update;
    private final OrderedWork<IncrementalMerger.Prepared> indexing;
    private final ClaimDecisions decisions;

    private final List<IncrementalMerger.Prepared> prepared = new ArrayList<>();
    private final Set<ArticleId> come = new HashSet<>();
    private final Set<ArticleId> gone = new LinkedHashSet<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private IndexedFacts known;
    private IncrementalMerger merger;
    private long sequence;

    /// @param clock tells when a round is due
    /// @param shown is run after every round
    Derivation(
            Annotator annotator,
            ArticleJournal journal,
            EventIndex index,
            ExecutorService executor,
            RoundClock clock,
            Runnable shown)
            throws IOException {
        this.annotator = annotator;
        this.journal = journal;
        this.index = index;
        this.executor = executor;
        this.clock = clock;
        this.shown = shown;
        this.decisions = ClaimDecisions.NONE;
        this.texts = new ArticleTexts(index, journal);
        this.sequence = index.stamp().sequence();
        this.update = index.update(annotator::otherNames);
        this.indexing = new OrderedWork<>(executor, AHEAD, prepared::add);
        this.known = new IndexedFacts(index, texts);
        this.merger = annotator.merger(known, decisions);
    }

    /// Takes in an article that the index does not hold, and what was found in it.
    void add(ArticleRecord.Added record, Extraction extraction) throws IOException {
        ArticleId id = record.article().id();
        if (!gone.isEmpty() || come.contains(id)) {
            round();
        }
        IndexedArticle article = new IndexedArticle(
                record.article(), record.sequence(), record.position().toString());
        come.add(id);
        sequence = Math.max(sequence, record.sequence());
        IncrementalMerger merging = merger;
        indexing.submit(() -> {
            update.addArticle(article, extraction);
            texts.keep(article);
            return merging.prepared(article.article(), extraction, article.sequence());
        });
        clock.waiting();
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

    /// Makes events anew of claims about which people decided something else than before.
    void touch(Collection<String> claims) {
        touched.addAll(claims);
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
                extracting.submit(() -> new Taken(fresh, Extracted.of(annotator, fresh.article())));
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
    }

    private void round() throws IOException {
        clock.begin();
        indexing.finish();
        for (ArticleId id : gone) {
            update.deleteArticle(id);
            update.deleteFacts(Facts.Kind.ARTICLE, id.value());
        }
        IncrementalMerger.Round round = merger.round(prepared, gone, touched);
        write(round);
        update.commit(IndexStamp.of(Annotator.RULES, sequence, index.stamp().decisions()));
        prepared.clear();
        come.clear();
        gone.clear();
        touched.clear();
        if (merger.size() > MUCH) {
            startOver();
        }
        clock.end();
        shown.run();
    }

    private void startOver() throws IOException {
        known.close();
        known = new IndexedFacts(index, texts);
        merger = annotator.merger(known, decisions);
    }

    private void write(IncrementalMerger.Round round) throws IOException {
        OrderedWork<Boolean> writing = new OrderedWork<>(executor, AHEAD, done -> {});
        int size = 64;
        for (int i = 0; i < round.events().size(); i += size) {
            int from = i;
            int to = Math.min(round.events().size(), i + size);
            writing.submit(() -> {
                for (int at = from; at < to; at++) {
                    write(round.events().get(at));
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
