package id.linimasa.index;

import id.linimasa.model.Event;
import id.linimasa.model.StatusChange;
import id.linimasa.query.Change;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What the last import brought, told from the numbers of the articles that report an event: nothing else is kept of
/// it.
final class ChangeQueries {

    private ChangeQueries() {}

    /// @param newSince the number of the last article that was there before the last import
    static Query of(Change change, long newSince) {
        Query later = LongField.newRangeQuery(IndexSchema.REPORTED_BY_SEQUENCE, newSince + 1, Long.MAX_VALUE);
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(later, Occur.FILTER);
        if (change == Change.NEW) {
            Query earlier = LongField.newRangeQuery(IndexSchema.REPORTED_BY_SEQUENCE, 0, newSince);
            return both.add(earlier, Occur.MUST_NOT).build();
        }
        return both.add(new TermQuery(new Term(IndexSchema.DIFFERING, change.name())), Occur.FILTER)
                .build();
    }

    /// In what an event's reports differ.
    static Set<Change> differing(Event event) {
        Set<Change> differing = EnumSet.noneOf(Change.class);
        if (event.history().stream().map(StatusChange::status).distinct().count() > 1) {
            differing.add(Change.STATUS);
        }
        long dates = event.history().stream()
                .map(StatusChange::date)
                .filter(d -> d != null)
                .distinct()
                .count();
        if (dates > 1) {
            differing.add(Change.DATE);
        }
        return differing;
    }
}
