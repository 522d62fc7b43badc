package id.linimasa.index;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/// Changes to an index, shown to nobody before [#commit] or [#show]. One at a time; the caller holds the workspace's
/// lock.
public final class IndexUpdate implements AutoCloseable {
    /// How long the commit of a large change waits for small segments to be joined, in milliseconds.
    static final long PATIENCE = IndexWriterConfig.DEFAULT_MAX_FULL_FLUSH_MERGE_WAIT_MILLIS;

    private static final double BUFFER_MEGABYTES = 48;

    private final IndexWriter writer;
    private final OtherNames otherNames;
    private final Readers readers;
    private boolean ahead;

    /// Those who search the index in this process.
    interface Readers {
        /// Shows them what the writer holds.
        void ahead(IndexWriter writer) throws IOException;

        /// Shows them the newest commit.
        void committed() throws IOException;
    }

    /// An index that nobody searches yet.
    static final Readers NOBODY = new Readers() {
        @Override
        public void ahead(IndexWriter writer) {}

        @Override
        public void committed() {}
    };

    /// @param patience how long a commit waits for small segments to be joined, in milliseconds
    IndexUpdate(Directory directory, Analyzer analyzer, OtherNames otherNames, Readers readers, long patience)
            throws IOException {
        this.otherNames = otherNames;
        this.readers = readers;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setIndexSort(IndexSchema.ORDER_OF_DOCUMENTS)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setMaxFullFlushMergeWaitMillis(patience)
                        .setCommitOnClose(false));
    }

    /// Adds an article, or takes it in place of an older state. Safe for several threads at once.
    public void putArticle(IndexedArticle article, Extraction extraction) throws IOException {
        replace(ArticleDocuments.term(article.article().id()), ArticleDocuments.document(article, extraction));
    }

    /// Adds an article that the index does not hold.
    public void addArticle(IndexedArticle article, Extraction extraction) throws IOException {
        add(ArticleDocuments.document(article, extraction));
    }

    /// Takes an article out; its events are the caller's to update.
    public void deleteArticle(ArticleId id) throws IOException {
        delete(ArticleDocuments.term(id));
    }

    /// Adds an event that is shown as extraction made it, or takes it in place of the one of extraction with the same
    /// id. Safe for several threads at once.
    public void putEvent(Event event, Function<ArticleId, IndexedArticle> articles) throws IOException {
        replace(
                EventDocuments.extracted(event.id()),
                EventDocuments.extracted(EventDocuments.document(event, articles, otherNames), event, articles));
    }

    /// Remembers facts, in place of older ones about the same article or event. Safe for several threads at once.
    public void putFacts(Facts facts) throws IOException {
        replace(FactDocuments.term(facts.kind(), facts.id()), FactDocuments.document(facts));
    }

    /// Forgets the facts about an article or event.
    public void deleteFacts(Facts.Kind kind, String id) throws IOException {
        delete(FactDocuments.term(kind, id));
    }

    /// Adds an event that is shown as extraction made it, and whose id no other has.
    public void addEvent(Event event, Function<ArticleId, IndexedArticle> articles) throws IOException {
        add(EventDocuments.extracted(EventDocuments.document(event, articles, otherNames), event, articles));
    }

    /// Adds an event that is shown as people decided, and whose id no other that is shown has.
    public void addDecided(Event event, Function<ArticleId, IndexedArticle> articles) throws IOException {
        add(EventDocuments.document(event, articles, otherNames));
    }

    /// Adds an event of extraction that people decided to show otherwise.
    public void addHidden(Event event, Function<ArticleId, IndexedArticle> articles) throws IOException {
        add(EventDocuments.extracted(EventDocuments.hidden(event), event, articles));
    }

    /// Takes out an event of extraction, shown or not.
    public void deleteExtracted(String id) throws IOException {
        delete(EventDocuments.extracted(id));
    }

    /// Takes an event out.
    public void deleteEvent(String id) throws IOException {
        delete(EventDocuments.shown(id));
    }

    private void add(Document document) throws IOException {
        try {
            writer.addDocument(document);
        } catch (AlreadyClosedException e) {
            throw new IOException("the index was closed by an earlier failure", e);
        }
    }

    private void replace(Term term, Document document) throws IOException {
        try {
            writer.updateDocument(term, document);
        } catch (AlreadyClosedException e) {
            throw new IOException("the index was closed by an earlier failure", e);
        }
    }

    private void delete(Term term) throws IOException {
        try {
            writer.deleteDocuments(term);
        } catch (AlreadyClosedException e) {
            throw new IOException("the index was closed by an earlier failure", e);
        }
    }

    /// Shows all changes in this process, though they aren't on the disk before [#commit]. For changes that can be made
    /// again from what is on the disk already.
    public void show() throws IOException {
        try {
            ahead = true;
            readers.ahead(writer);
        } catch (AlreadyClosedException e) {
            throw new IOException("the index was closed by an earlier failure", e);
        }
    }

    /// Writes a part of what [#commit] would write, shown to nobody. Safe for several threads at once.
    public void flush() throws IOException {
        try {
            writer.flushNextBuffer();
        } catch (AlreadyClosedException e) {
            throw new IOException("the index was closed by an earlier failure", e);
        }
    }

    /// Puts all changes on the disk and shows them.
    ///
    /// @param stamp what the index is made from now
    public void commit(IndexStamp stamp) throws IOException {
        try {
            writer.setLiveCommitData(stamp.toCommit().entrySet());
            writer.commit();
        } catch (AlreadyClosedException e) {
            throw new IOException("the index was closed by an earlier failure", e);
        }
        ahead = false;
        readers.committed();
    }

    /// Waits for the segments that are being joined, so that many small updates leave few files, and shows the result.
    ///
    /// @param stamp of the last commit
    public void settle(IndexStamp stamp) throws IOException {
        try {
            if (writer.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler joining) {
                joining.sync();
            }
            if (writer.hasUncommittedChanges()) {
                commit(stamp);
            }
        } catch (AlreadyClosedException e) {
            throw new IOException("the index was closed by an earlier failure", e);
        }
    }

    /// Lets go of changes that were not committed.
    @Override
    public void close() throws IOException {
        try {
            if (ahead) {
                readers.committed();
            }
        } finally {
            writer.rollback();
        }
    }
}
