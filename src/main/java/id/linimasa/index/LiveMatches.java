package id.linimasa.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// Matches less those that were deleted.
final class LiveMatches extends DocIdSetIterator {
    private final DocIdSetIterator matches;
    private final Bits live;

    LiveMatches(DocIdSetIterator matches, Bits live) {
        this.matches = matches;
        this.live = live;
    }

    @Override
    public int docID() {
        return matches.docID();
    }

    @Override
    public int nextDoc() throws IOException {
        return firstLive(matches.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
        return firstLive(matches.advance(target));
    }

    private int firstLive(int from) throws IOException {
        int doc = from;
        while (doc != NO_MORE_DOCS && !live.get(doc)) {
            doc = matches.nextDoc();
        }
        return doc;
    }

    @Override
    public long cost() {
        return matches.cost();
    }
}
