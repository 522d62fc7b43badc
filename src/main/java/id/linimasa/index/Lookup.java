package id.linimasa.index;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import id.linimasa.query.Facet;
import id.linimasa.query.NameField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Finds single documents by their ids, and walks over all articles.
final class Lookup {

    private Lookup() {}

    static Optional<Event> event(Snapshot snapshot, String id) throws IOException {
        Optional<Integer> doc = first(snapshot, new TermQuery(EventDocuments.shown(id)));
        if (doc.isEmpty()) {
            doc = first(snapshot, both(IndexSchema.EVENT, IndexSchema.CLAIM, id));
        }
        if (doc.isEmpty()) {
            doc = redirected(snapshot, id);
        }
        return doc.isEmpty() ? Optional.empty() : Optional.of(StoredEvents.event(snapshot.storedFields(), doc.get()));
    }

    /// The event that carries on the id of a claim that is gone: facts under this key name it.
    private static Optional<Integer> redirected(Snapshot snapshot, String id) throws IOException {
        Optional<Integer> facts = first(snapshot, both(IndexSchema.FACTS, IndexSchema.KEY, IndexSchema.FORMER + id));
        return facts.isEmpty()
                ? Optional.empty()
                : first(snapshot, both(IndexSchema.EVENT, IndexSchema.CLAIM, snapshot.id(facts.get())));
    }

    static Optional<EventIndex.Place> place(Snapshot snapshot, ArticleId id) throws IOException {
        int doc = snapshot.find(ArticleDocuments.term(id));
        if (doc < 0) {
            return Optional.empty();
        }
        Document stored = snapshot.storedFields().document(doc, Set.of(IndexSchema.POSITION, IndexSchema.SEQUENCE));
        Number sequence = stored.getField(IndexSchema.SEQUENCE).numericValue();
        return Optional.of(new EventIndex.Place(sequence.longValue(), stored.get(IndexSchema.POSITION)));
    }

    static OptionalLong content(Snapshot snapshot, String id) throws IOException {
        int doc = snapshot.find(EventDocuments.extracted(id));
        if (doc < 0) {
            return OptionalLong.empty();
        }
        LeafReaderContext leaf = snapshot.leaf(doc);
        NumericDocValues hashes = DocValues.getNumeric(leaf.reader(), IndexSchema.CONTENT);
        return hashes.advanceExact(doc - leaf.docBase) ? OptionalLong.of(hashes.longValue()) : OptionalLong.empty();
    }

    static Optional<Extraction> extraction(Snapshot snapshot, ArticleId id) throws IOException {
        int doc = snapshot.find(ArticleDocuments.term(id));
        return doc < 0 ? Optional.empty() : Optional.of(StoredEvents.extraction(snapshot.storedFields(), doc));
    }

    static Optional<String> position(Snapshot snapshot, ArticleId id) throws IOException {
        return place(snapshot, id).map(EventIndex.Place::position);
    }

    static Set<ArticleId> articleIds(Snapshot snapshot) throws IOException {
        Set<ArticleId> found = new HashSet<>();
        Query articles = new TermQuery(new Term(IndexSchema.KIND, IndexSchema.ARTICLE));
        snapshot.forEachLeaf(articles, (leaf, matches) -> {
            BinaryDocValues ids = DocValues.getBinary(leaf.reader(), IndexSchema.ID);
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                if (ids.advanceExact(doc)) {
                    found.add(new ArticleId(ids.binaryValue().utf8ToString()));
                }
            }
        });
        return found;
    }

    /// The days on which articles were written, null where nobody can tell.
    static Map<ArticleId, @Nullable LocalDate> articleDays(Snapshot snapshot) throws IOException {
        Map<ArticleId, @Nullable LocalDate> found = new HashMap<>();
        Query articles = new TermQuery(new Term(IndexSchema.KIND, IndexSchema.ARTICLE));
        snapshot.forEachLeaf(articles, (leaf, matches) -> {
            BinaryDocValues ids = DocValues.getBinary(leaf.reader(), IndexSchema.ID);
            NumericDocValues days = DocValues.getNumeric(leaf.reader(), IndexSchema.WRITTEN);
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                if (ids.advanceExact(doc)) {
                    LocalDate day = days.advanceExact(doc) ? LocalDate.ofEpochDay(days.longValue()) : null;
                    found.put(new ArticleId(ids.binaryValue().utf8ToString()), day);
                }
            }
        });
        return found;
    }

    static EventIndex.Size size(Snapshot snapshot) throws IOException {
        Ordinals sources = snapshot.ordinals(Facet.SOURCE);
        boolean unnamed = sources.size() > 0 && sources.value(0).equals(NameField.UNNAMED);
        return new EventIndex.Size(
                snapshot.count(new TermQuery(new Term(IndexSchema.KIND, IndexSchema.ARTICLE))),
                snapshot.count(Snapshot.listed()),
                snapshot.count(new BooleanQuery.Builder()
                        .add(Snapshot.listed(), Occur.FILTER)
                        .add(new TermQuery(new Term(IndexSchema.UNDATED, "1")), Occur.FILTER)
                        .build()),
                unnamed ? sources.size() - 1 : sources.size());
    }

    private static Query both(String kind, String field, String value) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, value)), Occur.FILTER)
                .add(new TermQuery(new Term(IndexSchema.KIND, kind)), Occur.FILTER)
                .build();
    }

    private static Optional<Integer> first(Snapshot snapshot, Query query) throws IOException {
        ScoreDoc[] hits = snapshot.search(query, 1).scoreDocs;
        return hits.length == 0 ? Optional.empty() : Optional.of(hits[0].doc);
    }
}
