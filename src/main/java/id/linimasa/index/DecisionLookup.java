package id.linimasa.index;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.query.NameField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What laying decisions over events needs to find: events as extraction made them, as they are shown, and the deeds
/// that are in force somewhere.
final class DecisionLookup {

    private DecisionLookup() {}

    static Optional<Event> extracted(Snapshot snapshot, String claim) throws IOException {
        return events(snapshot, all(extracted(), term(IndexSchema.CLAIM, claim))).stream()
                .findFirst();
    }

    static Optional<Event> shown(Snapshot snapshot, String claim) throws IOException {
        return events(snapshot, all(Snapshot.events(), term(IndexSchema.CLAIM, claim))).stream()
                .findFirst();
    }

    static List<Event> extractedOf(Snapshot snapshot, ArticleId article) throws IOException {
        return events(snapshot, all(extracted(), term(IndexSchema.REPORTED_BY, article.value())));
    }

    static List<Event> extractedWithWords(Snapshot snapshot, String words) throws IOException {
        return events(snapshot, all(extracted(), term(IndexSchema.EVIDENCE, EventDocuments.evidence(words))));
    }

    static List<Event> shownNaming(Snapshot snapshot, Set<String> names) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String name : names) {
            for (NameField field : NameField.values()) {
                if (field != NameField.SOURCE) {
                    any.add(term(IndexSchema.names(field), name), Occur.SHOULD);
                }
            }
        }
        return events(snapshot, all(Snapshot.events(), any.build()));
    }

    static List<Event> decidedBy(Snapshot snapshot, String deed) throws IOException {
        return events(snapshot, all(Snapshot.events(), term(IndexSchema.DEED, deed)));
    }

    /// The ids of all deeds that are in force for some event.
    static Set<String> deeds(Snapshot snapshot) throws IOException {
        Set<String> found = new HashSet<>();
        for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(IndexSchema.DEED);
            if (terms != null) {
                collect(terms.iterator(), leaf.reader().getLiveDocs(), found);
            }
        }
        return found;
    }

    private static void collect(TermsEnum terms, @Nullable Bits live, Set<String> found) throws IOException {
        PostingsEnum postings = null;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            postings = terms.postings(postings, PostingsEnum.NONE);
            int doc = postings.nextDoc();
            while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
                doc = postings.nextDoc();
            }
            String deed = term.utf8ToString();
            if (doc != DocIdSetIterator.NO_MORE_DOCS && !deed.equals(JudgementFields.YES)) {
                found.add(deed);
            }
        }
    }

    private static List<Event> events(Snapshot snapshot, Query query) throws IOException {
        List<Event> events = new ArrayList<>();
        StoredFields fields = snapshot.storedFields();
        snapshot.forEachLeaf(query, (leaf, matches) -> {
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                events.add(StoredEvents.event(fields, leaf.docBase + doc));
            }
        });
        return events;
    }

    private static Query extracted() {
        return term(IndexSchema.EXTRACTED, "1");
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query all(Query... queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query query : queries) {
            all.add(query, Occur.FILTER);
        }
        return all.build();
    }
}
