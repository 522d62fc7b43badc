package id.linimasa.index;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Extraction;
import id.linimasa.model.TextSpan;
import java.time.LocalDate;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// Articles and what was found in them as documents; the text itself stays in the journal.
final class ArticleDocuments {

    /// An article has a word or has it not: no search ranks articles, so no norms are kept and merged.
    private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);
    /// A stem is looked for alone: where and how often it stands would be a third of all that is written of an article.
    private static final FieldType STEMS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WORDS.setOmitNorms(true);
        WORDS.freeze();
        STEMS.setOmitNorms(true);
        STEMS.setIndexOptions(IndexOptions.DOCS);
        STEMS.freeze();
    }

    private ArticleDocuments() {}

    static Document document(IndexedArticle indexed, Extraction extraction) {
        Article article = indexed.article();
        Document document = new Document();
        document.add(new StringField(IndexSchema.KIND, IndexSchema.ARTICLE, Store.NO));
        document.add(new StringField(IndexSchema.UNIQUE, unique(article.id()), Store.NO));
        document.add(new BinaryDocValuesField(
                IndexSchema.ID, new BytesRef(article.id().value())));
        // articles come last in a segment, and no range of days holds them
        document.add(NumericDocValuesField.indexedField(IndexSchema.START, Long.MAX_VALUE));
        document.add(NumericDocValuesField.indexedField(IndexSchema.END, Long.MIN_VALUE));
        // columns that every document has are read faster than those with gaps
        document.add(new NumericDocValuesField(IndexSchema.BITS, 0));
        document.add(new LongField(IndexSchema.REPORTED_BY_SEQUENCE, 0, Store.NO));
        document.add(new NumericDocValuesField(IndexSchema.SEQUENCE, indexed.sequence()));
        document.add(new StoredField(IndexSchema.SEQUENCE, indexed.sequence()));
        document.add(new StoredField(IndexSchema.POSITION, indexed.position()));
        document.add(new StoredField(IndexSchema.JSON, DerivedJson.write(extraction)));
        LocalDate written = article.created().date();
        if (written != null) {
            document.add(new NumericDocValuesField(IndexSchema.WRITTEN, written.toEpochDay()));
        }
        String publisher = article.publisher();
        if (publisher != null) {
            document.add(new SortedDocValuesField(IndexSchema.OUTLET, new BytesRef(publisher)));
        }
        OfficeHolders.add(document, extraction);
        for (TextSpan stretch : article.readable()) {
            String words = stretch.span().of(article.text());
            document.add(new Field(IndexSchema.ARTICLE_STEMMED, words, STEMS));
            document.add(new Field(IndexSchema.ARTICLE_EXACT, words, WORDS));
        }
        return document;
    }

    private static String unique(ArticleId id) {
        return "article " + id.value();
    }

    /// The term of the one document of an article.
    static Term term(ArticleId id) {
        return new Term(IndexSchema.UNIQUE, unique(id));
    }
}
