package id.linimasa.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts the matches that lie inside a range, in the same pass that collects the best.
///
/// @param first first millisecond of the range
/// @param end one past its last millisecond
record CertainCount(long first, long end) implements CollectorManager<CertainCount.Counter, Integer> {

    @Override
    public Counter newCollector() {
        return new Counter(first, end);
    }

    @Override
    public Integer reduce(Collection<Counter> counters) {
        return counters.stream().mapToInt(c -> c.count).sum();
    }

    /// Counts for one thread.
    static final class Counter implements Collector {
        private final long first;
        private final long end;
        private int count;

        private Counter(long first, long end) {
            this.first = first;
            this.end = end;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            NumericDocValues starts = DocValues.getNumeric(leaf.reader(), IndexSchema.START);
            NumericDocValues ends = DocValues.getNumeric(leaf.reader(), IndexSchema.END);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // scores decide nothing here
                }

                @Override
                public void collect(int doc) throws IOException {
                    if (starts.advanceExact(doc)
                            && starts.longValue() >= first
                            && ends.advanceExact(doc)
                            && ends.longValue() <= end) {
                        count++;
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
