package id.linimasa.index;

import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;

/// Counts the values of facets. A count is one pass over the matches; it ends early when its thread is interrupted.
final class FacetCounter {
    /// The most values of one facet that are handed out.
    static final int MAX_VALUES = 1000;

    private static final int LOOK_UP_EVERY = 1 << 14;

    private FacetCounter() {}

    /// The most frequent values among the matches of `query`.
    static List<FacetCount> top(Snapshot snapshot, Facet facet, Query query) throws IOException {
        int[] matching = counts(snapshot, facet, query);
        int[] totals = snapshot.totals(facet);
        Ordinals ordinals = snapshot.ordinals(facet);
        List<Integer> best = IntStream.range(0, matching.length)
                .filter(i -> matching[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -matching[i]).thenComparingInt(i -> i))
                .limit(MAX_VALUES)
                .toList();
        List<FacetCount> counts = new ArrayList<>(best.size());
        for (int ordinal : best) {
            counts.add(new FacetCount(ordinals.value(ordinal), matching[ordinal], totals[ordinal]));
        }
        return counts;
    }

    /// How often each value occurs among the matches, by its number.
    static int[] counts(Snapshot snapshot, Facet facet, Query query) throws IOException {
        Ordinals ordinals = snapshot.ordinals(facet);
        int[] counts = new int[ordinals.size()];
        snapshot.forEachLeaf(query, (leaf, matches) -> {
            SortedSetDocValues values = ordinals.values(leaf);
            int[] global = ordinals.global(leaf);
            int visited = 0;
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                if (++visited % LOOK_UP_EVERY == 0 && Thread.currentThread().isInterrupted()) {
                    throw new SearchCancelledException();
                }
                if (values.advanceExact(doc)) {
                    for (int i = values.docValueCount(); i > 0; i--) {
                        counts[global[(int) values.nextOrd()]]++;
                    }
                }
            }
        });
        return counts;
    }
}
