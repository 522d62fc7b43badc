package id.linimasa.index;

import id.linimasa.model.Role;
import id.linimasa.query.NameField;
import id.linimasa.query.QueryNode.Words;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
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

    /// Events that one of these tells, or that an article with one of them reports; null where nothing is left of them
    /// (punctuation alone). The articles are looked for once, however many words there are.
    @Nullable
    Query inEventOrArticle(List<Words> any) throws IOException {
        BooleanQuery.Builder told = new BooleanQuery.Builder();
        BooleanQuery.Builder articles = new BooleanQuery.Builder();
        boolean asked = false;
        for (Words words : any) {
            Query own = inEvent(words);
            Query article = inArticle(words);
            if (own != null && article != null) {
                told.add(own, Occur.SHOULD);
                articles.add(article, Occur.SHOULD);
                asked = true;
            }
        }
        if (!asked) {
            return null;
        }
        Query reported = reportedBy(articles.build());
        if (reported != null) {
            told.add(new BoostQuery(new ConstantScoreQuery(reported), BY_ARTICLE), Occur.SHOULD);
        }
        return told.build();
    }

    /// Events that these words themselves tell.
    @Nullable
    Query inEvent(Words words) {
        Query exact = asWritten(words, IndexSchema.EXACT);
        if (exact == null || words.form() != Words.Form.WORD) {
            return exact;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(new BoostQuery(exact, AS_WRITTEN), Occur.SHOULD);
        Query stemmed = builder.createPhraseQuery(IndexSchema.STEMMED, words.text());
        if (stemmed != null) {
            any.add(new BoostQuery(stemmed, STEMMED), Occur.SHOULD);
        }
        return any.build();
    }

    /// Articles that hold these words. What hyphens or dots divide (`anti-nuklir`) is looked for as written only.
    private @Nullable Query inArticle(Words words) {
        Query exact = asWritten(words, IndexSchema.ARTICLE_EXACT);
        if (exact instanceof TermQuery && words.form() == Words.Form.WORD) {
            Query stemmed = builder.createBooleanQuery(IndexSchema.ARTICLE_STEMMED, words.text());
            if (stemmed != null) {
                return new BooleanQuery.Builder()
                        .add(exact, Occur.SHOULD)
                        .add(stemmed, Occur.SHOULD)
                        .build();
            }
        }
        return exact;
    }

    /// Events that name it: one word of a name, several that follow each other, or all of it.
    @Nullable
    Query named(NameField field, String name) {
        return builder.createPhraseQuery(IndexSchema.nameWords(field), name);
    }

    /// Events in which this name has this role.
    @Nullable
    Query inRole(Role role, String name) {
        return builder.createPhraseQuery(IndexSchema.roleWords(role), name);
    }

    /// Events in which somebody takes part who bears an office of these words.
    Query inOffice(String office) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String name : OfficeHolders.of(snapshot, office)) {
            Query holder = named(NameField.PERSON, name);
            if (holder != null) {
                any.add(holder, Occur.SHOULD);
            }
        }
        return any.build();
    }

    private @Nullable Query asWritten(Words words, String field) {
        return words.form() == Words.Form.PREFIX
                ? new PrefixQuery(new Term(field, analyzer.normalize(field, words.text())))
                : builder.createPhraseQuery(field, words.text());
    }

    /// Events that one of these articles reports, null where there are none. A few articles are looked up, many are
    /// checked event by event.
    private @Nullable Query reportedBy(Query articles) throws IOException {
        SequenceSet found = new SequenceSet();
        snapshot.forEachLeaf(articles, (leaf, matches) -> {
            FixedBitSet docs = new FixedBitSet(leaf.reader().maxDoc());
            matches.nextDoc();
            matches.intoBitSet(docs.length(), docs, 0);
            found.add(DocValues.getNumeric(leaf.reader(), IndexSchema.SEQUENCE), docs);
        });
        if (found.count == 0) {
            return null;
        }
        return found.count <= FEW
                ? LongField.newSetQuery(IndexSchema.REPORTED_BY_SEQUENCE, found.numbers())
                : new ReportedByAny(found.bits);
    }

    /// Numbers of articles, which are dense from 1 on.
    private static final class SequenceSet {
        private FixedBitSet bits = new FixedBitSet(1024);
        private int count;

        /// Takes the numbers of a segment's documents, many at a time.
        void add(NumericDocValues numbers, FixedBitSet docs) throws IOException {
            int[] some = new int[1024];
            long[] sequences = new long[some.length];
            int end = docs.length();
            int next = end == 0 ? DocIdSetIterator.NO_MORE_DOCS : docs.nextSetBit(0);
            while (next != DocIdSetIterator.NO_MORE_DOCS) {
                int filled = 0;
                while (next != DocIdSetIterator.NO_MORE_DOCS && filled < some.length) {
                    some[filled++] = next;
                    next = next + 1 < end ? docs.nextSetBit(next + 1) : DocIdSetIterator.NO_MORE_DOCS;
                }
                numbers.longValues(filled, some, sequences, 0);
                for (int i = 0; i < filled; i++) {
                    add(sequences[i]);
                }
            }
        }

        private void add(long sequence) {
            bits = FixedBitSet.ensureCapacity(bits, Math.toIntExact(sequence));
            bits.set((int) sequence);
            count++;
        }

        long[] numbers() {
            long[] numbers = new long[count];
            int at = -1;
            for (int i = 0; i < count; i++) {
                at = bits.nextSetBit(at + 1);
                numbers[i] = at;
            }
            return numbers;
        }
    }
}
