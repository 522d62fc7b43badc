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
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/// One question to one snapshot. Used by one thread.
final class EventSearch {
    private static final SortField BY_DATE = new SortField(IndexSchema.ORDER, SortField.Type.LONG);
    private static final SortField BY_DOUBT = new SortField(IndexSchema.DOUBT, SortField.Type.FLOAT, true);
    private static final SortField BY_SALIENCE = new SortField(IndexSchema.SALIENCE, SortField.Type.FLOAT, true);

    /// Events that one thread reads before it takes the next ones.
    private static final int READ_TOGETHER = 32;

    private final Snapshot snapshot;
    private final EventQuery asked;
    private final long newSince;
    private final WordQueries words;
    private final QueryTranslator translator;

    private EventSearch(Snapshot snapshot, EventQuery asked, Analyzer analyzer, long newSince) throws IOException {
        this.newSince = newSince;
        this.snapshot = snapshot;
        this.asked = asked;
        this.words = new WordQueries(snapshot, analyzer);
        this.translator = new QueryTranslator(asked, words, asked.certain(), newSince);
    }

    /// What is wanted of a search.
    interface Question<T> {
        T ask(EventSearch search) throws IOException;
    }

    static <T> T ask(Snapshot snapshot, EventQuery asked, Analyzer analyzer, long newSince, Question<T> question)
            throws IOException {
        try {
            return question.ask(new EventSearch(snapshot, asked, analyzer, newSince));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QuerySyntaxException(
                    0, new Bilingual("pencarian terlalu luas: terlalu banyak kata", "too many words in one query"));
        }
    }

    EventPage page() throws IOException {
        if (asked.certain() || translator.rangedByText() || !translator.ranged()) {
            return counted();
        }
        // the range stands in the query itself: what is certain is counted among the possible in one pass
        CertainCount inside = new CertainCount(DateFilter.first(asked.from()), DateFilter.end(asked.to()));
        Object[] both = snapshot.search(translator.query(), new MultiCollectorManager(best(), inside));
        TopDocs hits = (TopDocs) both[0];
        return new EventPage(events(hits), Math.toIntExact(hits.totalHits.value()), (Integer) both[1]);
    }

    private EventPage counted() throws IOException {
        TopDocs hits = snapshot.search(translator.query(), best());
        int matching = Math.toIntExact(hits.totalHits.value());
        if (!translator.ranged()) {
            return new EventPage(events(hits), matching, matching);
        }
        int others = snapshot.count(new QueryTranslator(asked, words, !asked.certain(), newSince).query());
        return new EventPage(events(hits), asked.certain() ? others : matching, asked.certain() ? matching : others);
    }

    /// Collects the first or best; visits every match, so that counting them costs no second search.
    private TopFieldCollectorManager best() {
        Sort sort = switch (asked.sort()) {
            case DATE -> new Sort(BY_DATE);
            case SALIENCE -> new Sort(BY_SALIENCE, BY_DATE);
            case DOUBT -> new Sort(BY_DOUBT, BY_SALIENCE, BY_DATE);
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_SALIENCE, BY_DATE);
        };
        int limit = Math.clamp(snapshot.getIndexReader().numDocs(), 1, Math.max(1, asked.limit()));
        return new TopFieldCollectorManager(sort, limit, Integer.MAX_VALUE);
    }

    private List<Event> events(TopDocs hits) throws IOException {
        if (asked.limit() == 0) {
            return List.of();
        }
        Event[] events = new Event[hits.scoreDocs.length];
        List<SideBySide.Part> parts = new ArrayList<>();
        for (int from = 0; from < events.length; from += READ_TOGETHER) {
            int first = from;
            int end = Math.min(events.length, from + READ_TOGETHER);
            parts.add(() -> read(hits.scoreDocs, first, end, events));
        }
        SideBySide.work(parts);
        return Arrays.asList(events);
    }

    private void read(ScoreDoc[] hits, int from, int end, Event[] events) throws IOException {
        StoredFields fields = snapshot.storedFields();
        for (int i = from; i < end; i++) {
            events[i] = StoredEvents.event(fields, hits[i].doc);
        }
    }

    /// Hands over the events that [#page] would list, one at a time, until one is refused.
    void scan(Predicate<Event> wanted) throws IOException {
        int[] docs = asked.sort() == EventQuery.Sort.DATE
                ? ListOrder.byDate(snapshot, translator.query())
                : Arrays.stream(snapshot.search(translator.query(), best()).scoreDocs)
                        .mapToInt(hit -> hit.doc)
                        .toArray();
        StoredFields fields = snapshot.storedFields();
        int end = Math.min(docs.length, asked.limit());
        for (int i = 0; i < end; i++) {
            if (!wanted.test(StoredEvents.event(fields, docs[i]))) {
                return;
            }
        }
    }

    List<FacetCount> facet(Facet facet) throws IOException {
        return FacetCounter.top(snapshot, facet, translator.queryAside(facet));
    }

    EventColumns columns() throws IOException {
        return ColumnReader.read(snapshot, translator.query(), new RowReader());
    }
}
