package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.SourcedExtraction;
import id.linimasa.index.EventIndex;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One change to what is derived: takes articles in and out, joins the claims of all, and makes the index say so.
///
/// Nothing is seen before [#finish]. Used by one thread, once.
final class Derivation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Derivation.class);
    private static final int AHEAD = 256;

    private final Annotator annotator;
    private final ArticleJournal journal;
    private final EventIndex index;
    private final ExecutorService executor;
    private final IndexUpdate update;
    private final OrderedWork<Boolean> indexing;
    private final Map<ArticleId, Fresh> added = new HashMap<>();
    private final Set<ArticleId> removed = new HashSet<>();

    Derivation(Annotator annotator, ArticleJournal journal, EventIndex index, ExecutorService executor)
            throws IOException {
        this.annotator = annotator;
        this.journal = journal;
        this.index = index;
        this.executor = executor;
        this.update = index.update();
        this.indexing = new OrderedWork<>(executor, AHEAD, done -> {});
    }

    private record Fresh(IndexedArticle article, Extraction extraction) {}

    /// Takes in an article and what was found in it.
    void add(ArticleRecord.Added record, Extraction extraction) {
        ArticleId id = record.article().id();
        added.put(id, new Fresh(indexed(record), extraction));
        removed.remove(id);
        indexing.submit(() -> {
            update.putArticle(indexed(record), extraction);
            return true;
        });
    }

    private static IndexedArticle indexed(ArticleRecord.Added record) {
        return new IndexedArticle(
                record.article(), record.sequence(), record.position().toString());
    }

    /// Takes out an article.
    void remove(ArticleId id) throws IOException {
        indexing.finish();
        added.remove(id);
        removed.add(id);
        update.deleteArticle(id);
    }

    /// Takes in everything that the journal holds and the index does not.
    ///
    /// @return whether there was anything
    boolean catchUp() throws IOException {
        long done = index.stamp().sequence();
        boolean[] any = {false};
        OrderedWork<Taken> extracting = new OrderedWork<>(
                executor, AHEAD, t -> add(t.record(), t.extracted().extraction()));
        journal.scan(
                record -> {
                    if (record.sequence() > done) {
                        any[0] = true;
                        take(record, extracting);
                    }
                },
                damage -> LOG.warn("journal damaged: {}", damage));
        extracting.finish();
        return any[0];
    }

    private record Taken(ArticleRecord.Added record, Extracted extracted) {}

    private void take(ArticleRecord record, OrderedWork<Taken> extracting) {
        switch (record) {
            case ArticleRecord.Added fresh ->
                extracting.submit(() -> new Taken(fresh, Extracted.of(annotator, fresh.article())));
            case ArticleRecord.Removed gone -> {
                extracting.finish();
                try {
                    remove(gone.id());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /// Joins the claims of all articles and shows the result.
    ///
    /// @param sequence the number of the newest journal record that is in it
    void finish(long sequence, ImportListener listener) throws IOException {
        indexing.finish();
        listener.stage(ImportListener.Stage.MERGING);
        Map<ArticleId, IndexedArticle> articles = new HashMap<>();
        List<Event> events = annotator.merge(all(articles));
        listener.stage(ImportListener.Stage.INDEXING);
        write(events, articles::get);
        update.commit(IndexStamp.of(Annotator.RULES, sequence));
    }

    private Collection<SourcedExtraction> all(Map<ArticleId, IndexedArticle> articles) throws IOException {
        List<SourcedExtraction> all = new ArrayList<>();
        added.forEach((id, fresh) -> {
            all.add(sourced(fresh.article(), fresh.extraction()));
            articles.put(id, fresh.article());
        });
        for (EventIndex.Entry entry : index.articles()) {
            if (!removed.contains(entry.id()) && !added.containsKey(entry.id())) {
                Article article =
                        journal.at(JournalPosition.parse(entry.position())).orElse(null);
                if (article == null) {
                    LOG.warn("the journal's record {} is damaged: its article is left out", entry.sequence());
                    update.deleteArticle(entry.id());
                    continue;
                }
                IndexedArticle known = new IndexedArticle(article, entry.sequence(), entry.position());
                all.add(sourced(known, entry.extraction()));
                articles.put(entry.id(), known);
            }
        }
        return all;
    }

    private static SourcedExtraction sourced(IndexedArticle article, Extraction extraction) {
        return new SourcedExtraction(article.article(), extraction, article.sequence());
    }

    /// Writes what changed alone: a small import leaves most events of a large workspace as they were.
    private void write(List<Event> events, Function<ArticleId, IndexedArticle> articles) throws IOException {
        Map<String, Long> before = index.contents();
        OrderedWork<Boolean> writing = new OrderedWork<>(executor, AHEAD, done -> {});
        for (List<Event> some : chunks(events)) {
            writing.submit(() -> {
                for (Event event : some) {
                    Long known = before.get(event.id());
                    if (known == null) {
                        update.addEvent(event, articles);
                    } else if (known != EventIndex.contentOf(event)) {
                        update.putEvent(event, articles);
                    }
                }
                return true;
            });
        }
        writing.finish();
        Set<String> gone = new HashSet<>(before.keySet());
        events.forEach(e -> gone.remove(e.id()));
        for (String id : gone) {
            update.deleteEvent(id);
        }
    }

    private static List<List<Event>> chunks(List<Event> events) {
        int size = 64;
        List<List<Event>> chunks = new ArrayList<>();
        for (int i = 0; i < events.size(); i += size) {
            chunks.add(events.subList(i, Math.min(events.size(), i + size)));
        }
        return chunks;
    }

    @Override
    public void close() throws IOException {
        indexing.abandon();
        update.close();
    }
}
