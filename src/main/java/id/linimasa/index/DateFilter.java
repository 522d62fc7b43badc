package id.linimasa.index;

import java.time.LocalDate;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Events between two days. An event of which no day is told lies between none.
final class DateFilter {

    private DateFilter() {}

    /// Not slow, whatever Lucene calls it: documents are sorted by their start, and blocks of them know the ends they
    /// hold.
    ///
    /// @param from first day, or null
    /// @param to last day, inclusive, or null
    /// @param certain whether all of the event must lie between them, instead of possibly some of it
    static Query between(@Nullable LocalDate from, @Nullable LocalDate to, boolean certain) {
        long first = first(from);
        long end = end(to);
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        if (certain) {
            both.add(NumericDocValuesField.newSlowRangeQuery(IndexSchema.START, first, Long.MAX_VALUE), Occur.FILTER);
            both.add(NumericDocValuesField.newSlowRangeQuery(IndexSchema.END, Long.MIN_VALUE, end), Occur.FILTER);
        } else {
            long before = to == null ? Long.MAX_VALUE : end - 1;
            long after = from == null ? Long.MIN_VALUE : first + 1;
            both.add(NumericDocValuesField.newSlowRangeQuery(IndexSchema.START, Long.MIN_VALUE, before), Occur.FILTER);
            both.add(NumericDocValuesField.newSlowRangeQuery(IndexSchema.END, after, Long.MAX_VALUE), Occur.FILTER);
        }
        both.add(new TermQuery(new Term(IndexSchema.UNDATED, "1")), Occur.MUST_NOT);
        return both.build();
    }

    /// The first millisecond from a day on.
    static long first(@Nullable LocalDate from) {
        return from == null ? Long.MIN_VALUE : EventTimes.millis(from);
    }

    /// One past the last millisecond up to a day.
    static long end(@Nullable LocalDate to) {
        return to == null ? Long.MAX_VALUE : EventTimes.millis(to.plusDays(1));
    }
}
