package id.linimasa.index;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.query.QuerySyntaxException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// One question to one snapshot. Used by one thread.
final class EventSearch {
    private static final SortField BY_DATE = new SortField(IndexSchema.ORDER, SortField.Type.LONG);
    private static final SortField BY_SALIENCE = new SortField(IndexSchema.SALIENCE, SortField.Type.FLOAT, true);

    private final Snapshot snapshot;
    private final EventQuery asked;
    private final QueryTranslator translator;

    private EventSearch(Snapshot snapshot, EventQuery asked, Analyzer analyzer) throws IOException {
        this.snapshot = snapshot;
        this.asked = asked;
        this.translator = new QueryTranslator(asked, snapshot, analyzer);
    }

    /// What is wanted of a search.
    interface Question<T> {
        T ask(EventSearch search) throws IOException;
    }

    static <T> T ask(Snapshot snapshot, EventQuery asked, Analyzer analyzer, Question<T> question) throws IOException {
        try {
            return question.ask(new EventSearch(snapshot, asked, analyzer));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QuerySyntaxException(
                    0, new Bilingual("pencarian terlalu luas: terlalu banyak kata", "too many words in one query"));
        }
    }

    EventPage page(Map<Facet, List<FacetCount>> facets) throws IOException {
        int certain = snapshot.count(translator.query(true));
        int possible =
                asked.from() == null && asked.to() == null && asked.text().isEmpty()
                        ? certain
                        : snapshot.count(translator.query(false));
        return new EventPage(events(), possible, certain, facets);
    }

    private List<Event> events() throws IOException {
        int limit =
                Math.min(asked.limit(), Math.max(1, snapshot.getIndexReader().numDocs()));
        List<Event> events = new ArrayList<>();
        if (asked.limit() > 0) {
            StoredFields fields = snapshot.storedFields();
            for (ScoreDoc hit : hits(translator.query(), limit)) {
                events.add(StoredEvents.event(fields, hit.doc));
            }
        }
        return events;
    }

    private ScoreDoc[] hits(Query query, int limit) throws IOException {
        return switch (asked.sort()) {
            case DATE -> snapshot.search(query, limit, new Sort(BY_DATE)).scoreDocs;
            case SALIENCE -> snapshot.search(query, limit, new Sort(BY_SALIENCE, BY_DATE)).scoreDocs;
            case RELEVANCE ->
                snapshot.search(query, limit, new Sort(SortField.FIELD_SCORE, BY_SALIENCE, BY_DATE)).scoreDocs;
        };
    }

    List<FacetCount> facet(Facet facet) throws IOException {
        return FacetCounter.top(snapshot, facet, translator.queryAside(facet));
    }

    EventColumns columns() throws IOException {
        return ColumnReader.read(snapshot, translator.query(), new RowReader());
    }
}
