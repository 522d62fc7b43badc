package id.linimasa.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import id.linimasa.model.Bilingual;
import id.linimasa.model.DateBranch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Answers for single rows what columns do not hold. Keeps the state of the index that the rows were read from open
/// until nobody can ask any more. Safe for any number of threads.
final class RowReader {
    private static final Cleaner CLEANER = Cleaner.create();

    private @Nullable IndexReader reader;

    /// Keeps the reader open as long as this object is reachable.
    void keepOpen(IndexReader used) {
        used.incRef();
        reader = used;
        CLEANER.register(this, () -> {
            try {
                used.decRef();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // the cleaner ignores it: nobody is left to tell
            }
        });
    }

    String id(int doc) {
        return value(doc, IndexSchema.ID).utf8ToString();
    }

    Bilingual title(int doc) {
        return EventDocuments.title(value(doc, IndexSchema.TITLE));
    }

    List<DateBranch> branches(int doc) {
        try {
            return DateBranches.of(StoredEvents.event(open().storedFields(), doc));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The place of an event's document among `docs`, or -1: one look-up and a pass over numbers, for whoever clicks
    /// waits.
    int row(String id, int[] docs) {
        int doc = document(id);
        for (int row = 0; doc >= 0 && row < docs.length; row++) {
            if (docs[row] == doc) {
                return row;
            }
        }
        return -1;
    }

    private int document(String id) {
        try {
            for (LeafReaderContext leaf : open().leaves()) {
                PostingsEnum postings = leaf.reader().postings(EventDocuments.shown(id));
                int doc = postings == null
                        ? -1
                        : firstLive(postings, leaf.reader().getLiveDocs());
                if (doc >= 0) {
                    return leaf.docBase + doc;
                }
            }
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int firstLive(PostingsEnum postings, @Nullable Bits live) throws IOException {
        for (int doc = postings.nextDoc(); doc != NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                return doc;
            }
        }
        return -1;
    }

    private BytesRef value(int doc, String field) {
        try {
            List<LeafReaderContext> leaves = open().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
            if (values == null || !values.advanceExact(doc - leaf.docBase)) {
                throw new IllegalStateException("event without " + field);
            }
            return values.binaryValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexReader open() {
        IndexReader open = reader;
        if (open == null) {
            throw new IllegalStateException("no rows were read");
        }
        return open;
    }
}
