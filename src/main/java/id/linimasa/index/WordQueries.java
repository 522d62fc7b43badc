package id.linimasa.index;

import id.linimasa.query.NameField;
import id.linimasa.query.QueryNode.Words;
import java.io.IOException;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Words and names as Lucene queries: as written above stemmed, an event's own words above those of its articles.
final class WordQueries {
    private static final float AS_WRITTEN = 3;
    private static final float STEMMED = 1;
    private static final float BY_ARTICLE = 0.1f;
    private static final int FEW = 512;

    private final Snapshot snapshot;
    private final Analyzer analyzer;
    private final QueryBuilder builder;

    WordQueries(Snapshot snapshot, Analyzer analyzer) {
        this.snapshot = snapshot;
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
    }

    /// Events that these words tell, or that an article with these words reports; null where nothing is left of them
    /// (punctuation alone).
    @Nullable
    Query inEventOrArticle(Words words) throws IOException {
        Query own = inEvent(words);
        if (own == null) {
            return null;
        }
        Query articles = any(words, IndexSchema.ARTICLE_EXACT, IndexSchema.ARTICLE_STEMMED);
        long[] sequences = articles == null ? new long[0] : sequences(articles);
        if (sequences.length == 0) {
            return own;
        }
        // a few articles are looked up, many are checked event by event
        Query reported = sequences.length <= FEW
                ? LongField.newSetQuery(IndexSchema.REPORTED_BY_SEQUENCE, sequences)
                : SortedNumericDocValuesField.newSlowSetQuery(IndexSchema.REPORTED_BY_SEQUENCE, sequences);
        return new BooleanQuery.Builder()
                .add(own, Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(reported), BY_ARTICLE), Occur.SHOULD)
                .build();
    }

    /// Events that these words themselves tell.
    @Nullable
    Query inEvent(Words words) {
        return any(words, IndexSchema.EXACT, IndexSchema.STEMMED);
    }

    /// Events that name it: one word of a name, several that follow each other, or all of it.
    @Nullable
    Query named(NameField field, String name) {
        return builder.createPhraseQuery(IndexSchema.nameWords(field), name);
    }

    private @Nullable Query any(Words words, String exactField, String stemmedField) {
        if (words.form() == Words.Form.PREFIX) {
            return new PrefixQuery(new Term(exactField, analyzer.normalize(exactField, words.text())));
        }
        Query exact = builder.createPhraseQuery(exactField, words.text());
        if (words.form() == Words.Form.PHRASE || exact == null) {
            return exact;
        }
        Query stemmed = builder.createPhraseQuery(stemmedField, words.text());
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(new BoostQuery(exact, AS_WRITTEN), Occur.SHOULD);
        if (stemmed != null) {
            any.add(new BoostQuery(stemmed, STEMMED), Occur.SHOULD);
        }
        return any.build();
    }

    private long[] sequences(Query articles) throws IOException {
        LongStream.Builder sequences = LongStream.builder();
        snapshot.forEachLeaf(articles, (leaf, matches) -> {
            NumericDocValues numbers = leaf.reader().getNumericDocValues(IndexSchema.SEQUENCE);
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                if (numbers != null && numbers.advanceExact(doc)) {
                    sequences.add(numbers.longValue());
                }
            }
        });
        return sequences.build().toArray();
    }
}
