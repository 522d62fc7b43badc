package id.linimasa.index;

import id.linimasa.model.Bilingual;
import id.linimasa.model.DateBranch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
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
