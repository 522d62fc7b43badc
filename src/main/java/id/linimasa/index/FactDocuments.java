package id.linimasa.index;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// Facts as documents of their own, so that what is shown of an event and what is known of it change apart.
final class FactDocuments {
    /// Longer keys are cut: Lucene takes no term of more than 32,766 bytes.
    private static final int LONGEST_KEY = 8_000;

    private FactDocuments() {}

    static Document document(Facts facts) {
        Document document = new Document();
        document.add(new StringField(IndexSchema.KIND, IndexSchema.FACTS, Store.NO));
        document.add(new StringField(IndexSchema.UNIQUE, unique(facts.kind(), facts.id()), Store.NO));
        document.add(new BinaryDocValuesField(IndexSchema.ID, new BytesRef(facts.id())));
        // behind all events in a segment, and in no range of days
        document.add(NumericDocValuesField.indexedField(IndexSchema.START, Long.MAX_VALUE));
        document.add(NumericDocValuesField.indexedField(IndexSchema.END, Long.MIN_VALUE));
        document.add(new NumericDocValuesField(IndexSchema.BITS, 0));
        document.add(new NumericDocValuesField(IndexSchema.FACTS_FROM, facts.from()));
        document.add(new NumericDocValuesField(IndexSchema.FACTS_TO, facts.to()));
        document.add(new BinaryDocValuesField(IndexSchema.FACTS, new BytesRef(facts.content())));
        facts.keys().forEach(key -> document.add(new StringField(IndexSchema.KEY, key(key), Store.NO)));
        return document;
    }

    static Term term(Facts.Kind kind, String id) {
        return new Term(IndexSchema.UNIQUE, unique(kind, id));
    }

    private static String unique(Facts.Kind kind, String id) {
        return "facts " + kind + ' ' + id;
    }

    static String key(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
