package id.linimasa.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// Finds facts of one state of the index by their keys, for as long as it is open. Used by one thread at a time.
public final class FactLookup implements AutoCloseable {
    private final Snapshot snapshot;
    private final Release release;
    /// The terms of each segment, by field: opening them costs more than finding one.
    private final Map<String, List<TermsEnum>> terms = new HashMap<>();
    /// Where the documents of a key were read from, to be used again; empty while they are.
    private final Deque<PostingsEnum> spare = new ArrayDeque<>();

    /// Lets go of a state of the index.
    interface Release {
        void now() throws IOException;
    }

    FactLookup(Snapshot snapshot, Release release) {
        this.snapshot = snapshot;
        this.release = release;
    }

    /// Is handed facts.
    public interface Visitor {
        /// @param content reads it, before the next fact is visited
        void visit(String id, Supplier<byte[]> content);
    }

    /// A document that has a key.
    private interface Match {
        void at(LeafReader leaf, int doc) throws IOException;
    }

    private void each(Term term, Match match) {
        try {
            List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
            List<TermsEnum> all = terms(term.field(), leaves);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).seekExact(term.bytes())) {
                    PostingsEnum postings = all.get(i).postings(spare.poll(), PostingsEnum.NONE);
                    LeafReader leaf = leaves.get(i).reader();
                    Bits live = leaf.getLiveDocs();
                    for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                        if (live == null || live.get(doc)) {
                            match.at(leaf, doc);
                        }
                    }
                    spare.push(postings);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<TermsEnum> terms(String field, List<LeafReaderContext> leaves) throws IOException {
        List<TermsEnum> known = terms.get(field);
        if (known == null) {
            known = new ArrayList<>(leaves.size());
            for (LeafReaderContext leaf : leaves) {
                Terms told = leaf.reader().terms(field);
                known.add(told == null ? TermsEnum.EMPTY : told.iterator());
            }
            terms.put(field, known);
        }
        return known;
    }

    private static Term keyed(String key) {
        return new Term(IndexSchema.KEY, FactDocuments.key(key));
    }

    /// Visits the facts with a key whose stretch touches `from` to `to`, both included.
    public void visit(String key, long from, long to, Visitor visitor) {
        each(keyed(key), (leaf, doc) -> {
            if ((to == Long.MAX_VALUE || number(leaf, IndexSchema.FACTS_FROM, doc) <= to)
                    && (from == Long.MIN_VALUE || from <= number(leaf, IndexSchema.FACTS_TO, doc))) {
                visitor.visit(bytes(leaf, IndexSchema.ID, doc).utf8ToString(), () -> content(leaf, doc));
            }
        });
    }

    /// The facts about an article or event, or null.
    public byte @Nullable [] content(Facts.Kind kind, String id) {
        byte[][] found = {null};
        each(FactDocuments.term(kind, id), (leaf, doc) -> found[0] = content(leaf, doc));
        return found[0];
    }

    /// How many facts have a key.
    public int count(String key) {
        int[] count = {0};
        each(keyed(key), (leaf, doc) -> count[0]++);
        return count[0];
    }

    /// A fact and the end of its stretch.
    public record End(String id, long to) {}

    /// The one whose stretch ends last of all facts with a key but those of these ids, if there are any.
    public Optional<End> latest(String key, Set<String> without) {
        End[] latest = {null};
        each(keyed(key), (leaf, doc) -> {
            long to = number(leaf, IndexSchema.FACTS_TO, doc);
            if (latest[0] == null || to > latest[0].to()) {
                String id = bytes(leaf, IndexSchema.ID, doc).utf8ToString();
                if (!without.contains(id)) {
                    latest[0] = new End(id, to);
                }
            }
        });
        return Optional.ofNullable(latest[0]);
    }

    /// The keys that begin so, among them perhaps some that no facts have any more.
    public Set<String> completions(String prefix) {
        BytesRef begin = new BytesRef(FactDocuments.key(prefix));
        Set<String> found = new HashSet<>();
        try {
            for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
                Terms terms = leaf.reader().terms(IndexSchema.KEY);
                if (terms != null) {
                    TermsEnum all = terms.iterator();
                    TermsEnum.SeekStatus status = all.seekCeil(begin);
                    BytesRef term = status == TermsEnum.SeekStatus.END ? null : all.term();
                    while (term != null && StringHelper.startsWith(term, begin)) {
                        found.add(term.utf8ToString());
                        term = all.next();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static byte[] content(LeafReader leaf, int doc) {
        try {
            return BytesRef.deepCopyOf(bytes(leaf, IndexSchema.FACTS, doc)).bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(LeafReader leaf, String field, int doc) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf, field);
        if (!values.advanceExact(doc)) {
            throw new IOException("facts without " + field);
        }
        return values.longValue();
    }

    private static BytesRef bytes(LeafReader leaf, String field, int doc) throws IOException {
        BinaryDocValues values = DocValues.getBinary(leaf, field);
        if (!values.advanceExact(doc)) {
            throw new IOException("facts without " + field);
        }
        return values.binaryValue();
    }

    @Override
    public void close() {
        try {
            release.now();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
