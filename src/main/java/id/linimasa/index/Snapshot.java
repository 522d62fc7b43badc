package id.linimasa.index;

import id.linimasa.query.Facet;
import id.linimasa.query.NameField;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// One state of the index, and what is worth keeping while it lasts. Safe for any number of threads.
final class Snapshot extends IndexSearcher {

    private final Map<String, Ordinals> ordinals = new ConcurrentHashMap<>();
    private final Map<Facet, int[]> totals = new ConcurrentHashMap<>();
    private final Map<Facet, FoldedNames> names = new ConcurrentHashMap<>();

    Snapshot(IndexReader reader) {
        super(reader);
        // a filter put into a cache is computed for all events, which costs more than any question about some of them
        setQueryCache(null);
    }

    /// All events.
    static Query events() {
        return new TermQuery(new Term(IndexSchema.KIND, IndexSchema.EVENT));
    }

    /// All events but those that people rejected.
    static Query listed() {
        return new BooleanQuery.Builder()
                .add(events(), Occur.FILTER)
                .add(JudgementFields.rejected(), Occur.MUST_NOT)
                .build();
    }

    /// A live document that has this term, or -1: each segment's terms are asked once, without all that a search
    /// prepares.
    int find(Term term) throws IOException {
        for (LeafReaderContext leaf : getLeafContexts()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            if (postings != null) {
                int doc = live(postings, leaf.reader().getLiveDocs()).nextDoc();
                if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                    return leaf.docBase + doc;
                }
            }
        }
        return -1;
    }

    /// The segment that a document lies in.
    LeafReaderContext leaf(int doc) {
        return getLeafContexts().get(ReaderUtil.subIndex(doc, getLeafContexts()));
    }

    /// The id of what a document holds or is about.
    String id(int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        BinaryDocValues ids = DocValues.getBinary(leaf.reader(), IndexSchema.ID);
        if (!ids.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a document without " + IndexSchema.ID);
        }
        return ids.binaryValue().utf8ToString();
    }

    /// The numbered values of a facet.
    Ordinals ordinals(Facet facet) throws IOException {
        return ordinals(IndexSchema.facet(facet));
    }

    /// The numbered names of a field.
    Ordinals ordinals(NameField field) throws IOException {
        return ordinals(IndexSchema.names(field));
    }

    private Ordinals ordinals(String field) throws IOException {
        Ordinals known = ordinals.get(field);
        if (known == null) {
            known = new Ordinals(field, getLeafContexts());
            ordinals.put(field, known);
        }
        return known;
    }

    /// How often each value of a facet occurs among all events, by number.
    int[] totals(Facet facet) throws IOException {
        int[] known = totals.get(facet);
        if (known == null) {
            known = FacetCounter.counts(this, facet, listed());
            totals.put(facet, known);
        }
        return known;
    }

    /// The names of a facet, to be searched as one types.
    FoldedNames names(Facet facet) throws IOException {
        FoldedNames known = names.get(facet);
        if (known == null) {
            known = new FoldedNames(this, facet);
            names.put(facet, known);
        }
        return known;
    }

    /// What is done with each match of a segment.
    interface LeafVisitor {
        /// @param matches the live documents that match, ascending
        void visit(LeafReaderContext leaf, DocIdSetIterator matches) throws IOException;
    }

    /// Visits every segment that holds matches, in order.
    void forEachLeaf(Query query, LeafVisitor visitor) throws IOException {
        Weight weight = createWeight(rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                visitor.visit(leaf, live(scorer.iterator(), leaf.reader().getLiveDocs()));
            }
        }
    }

    private static DocIdSetIterator live(DocIdSetIterator matches, @Nullable Bits liveDocs) {
        return liveDocs == null ? matches : new LiveMatches(matches, liveDocs);
    }
}
