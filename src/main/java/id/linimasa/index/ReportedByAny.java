package id.linimasa.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Events that at least one of many articles reports: each candidate's articles are looked up in a set of bits, so that
/// a narrow query pays for its own candidates and never for the number of articles.
final class ReportedByAny extends Query {
    /// About what a look at a doc value and a bit costs, in simple operations.
    private static final float COST_OF_A_LOOK = 4;

    private final FixedBitSet articles;

    /// @param articles the sequence numbers of the articles; not to be changed any more
    ReportedByAny(FixedBitSet articles) {
        this.articles = articles;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                SortedNumericDocValues reporters =
                        leaf.reader().getSortedNumericDocValues(IndexSchema.REPORTED_BY_SEQUENCE);
                if (reporters == null) {
                    return null;
                }
                NumericDocValues single = DocValues.unwrapSingleton(reporters);
                TwoPhaseIterator looks = single == null ? ofMany(reporters) : ofOne(single);
                Scorer scorer = new ConstantScoreScorer(score(), scoreMode, looks);
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) {
                        return scorer;
                    }

                    @Override
                    public long cost() {
                        return reporters.cost();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator ofOne(NumericDocValues reporter) {
        return new TwoPhaseIterator(reporter) {
            @Override
            public boolean matches() throws IOException {
                return among(reporter.longValue());
            }

            @Override
            public float matchCost() {
                return COST_OF_A_LOOK;
            }
        };
    }

    private TwoPhaseIterator ofMany(SortedNumericDocValues reporters) {
        return new TwoPhaseIterator(reporters) {
            @Override
            public boolean matches() throws IOException {
                for (int i = reporters.docValueCount(); i > 0; i--) {
                    if (among(reporters.nextValue())) {
                        return true;
                    }
                }
                return false;
            }

            @Override
            public float matchCost() {
                return 2 * COST_OF_A_LOOK;
            }
        };
    }

    private boolean among(long sequence) {
        return sequence < articles.length() && articles.get((int) sequence);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "reported by any of " + articles.cardinality() + " articles";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedByAny that && articles == that.articles;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(articles);
    }
}
