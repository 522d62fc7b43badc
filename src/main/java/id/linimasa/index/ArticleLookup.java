package id.linimasa.index;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// Which events articles report, and which articles report none; events that people rejected are none.
final class ArticleLookup {

    private ArticleLookup() {}

    static List<Event> eventsOf(Snapshot snapshot, ArticleId id) throws IOException {
        List<Event> events = new ArrayList<>();
        StoredFields fields = snapshot.storedFields();
        BooleanQuery reported = new BooleanQuery.Builder()
                .add(Snapshot.listed(), Occur.FILTER)
                .add(new TermQuery(new Term(IndexSchema.REPORTED_BY, id.value())), Occur.FILTER)
                .build();
        snapshot.forEachLeaf(reported, (leaf, matches) -> {
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                events.add(StoredEvents.event(fields, leaf.docBase + doc));
            }
        });
        return events;
    }

    /// Reads the ids of articles that events name, term by term; no document is opened.
    static List<ArticleId> withoutEvents(Snapshot snapshot) throws IOException {
        Set<ArticleId> told = named(snapshot, IndexSchema.REPORTED_BY);
        return Lookup.articleIds(snapshot).stream()
                .filter(id -> !told.contains(id))
                .sorted()
                .toList();
    }

    /// The articles that copy another one and tell an event.
    static List<ArticleId> copies(Snapshot snapshot) throws IOException {
        return named(snapshot, IndexSchema.COPIED_BY).stream().sorted().toList();
    }

    /// The articles that some event names in a field; no event that people rejected.
    private static Set<ArticleId> named(Snapshot snapshot, String field) throws IOException {
        Set<ArticleId> told = new HashSet<>();
        snapshot.forEachLeaf(Snapshot.listed(), (leaf, matches) -> {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                FixedBitSet listed = new FixedBitSet(leaf.reader().maxDoc());
                listed.or(matches);
                collect(terms.iterator(), listed, told);
            }
        });
        return told;
    }

    /// The articles of which nobody knows when they were written.
    static List<ArticleId> withoutDate(Snapshot snapshot) throws IOException {
        List<ArticleId> found = new ArrayList<>();
        snapshot.forEachLeaf(new TermQuery(new Term(IndexSchema.KIND, IndexSchema.ARTICLE)), (leaf, matches) -> {
            BinaryDocValues ids = DocValues.getBinary(leaf.reader(), IndexSchema.ID);
            NumericDocValues written = DocValues.getNumeric(leaf.reader(), IndexSchema.WRITTEN);
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                if (!written.advanceExact(doc) && ids.advanceExact(doc)) {
                    found.add(new ArticleId(ids.binaryValue().utf8ToString()));
                }
            }
        });
        return found.stream().sorted().toList();
    }

    private static void collect(TermsEnum terms, Bits listed, Set<ArticleId> told) throws IOException {
        PostingsEnum postings = null;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            postings = terms.postings(postings, PostingsEnum.NONE);
            if (any(postings, listed)) {
                told.add(new ArticleId(term.utf8ToString()));
            }
        }
    }

    private static boolean any(PostingsEnum postings, Bits listed) throws IOException {
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (listed.get(doc)) {
                return true;
            }
        }
        return false;
    }
}
