package id.linimasa.index;

import id.linimasa.model.Event;
import id.linimasa.model.Judgement;
import id.linimasa.model.Review;
import id.linimasa.query.Doubt;
import id.linimasa.query.ReviewState;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What people made of events, as fields and as questions. An event that nobody touched has none of the fields but its
/// doubt.
final class JudgementFields {
    /// In a field that says yes or nothing; no deed has this id.
    static final String YES = "1";

    private JudgementFields() {}

    static void add(Document document, Event event) {
        Judgement judgement = event.judgement();
        document.add(new NumericDocValuesField(IndexSchema.DOUBT, Float.floatToRawIntBits((float)
                Doubt.of(event).score())));
        if (judgement.review() != Review.OPEN) {
            document.add(new StringField(IndexSchema.REVIEW, judgement.review().name(), Store.NO));
        }
        if (judgement.starred()) {
            document.add(new StringField(IndexSchema.STARRED, YES, Store.NO));
        }
        if (!judgement.objections().isEmpty()) {
            document.add(new StringField(IndexSchema.CONTRADICTED, YES, Store.NO));
        }
        judgement.tags().forEach(t -> document.add(new StringField(IndexSchema.TAG, folded(t), Store.NO)));
        judgement.deeds().forEach(d -> document.add(new StringField(IndexSchema.DEED, d, Store.NO)));
        if (!judgement.deeds().isEmpty()) {
            document.add(new StringField(IndexSchema.DEED, YES, Store.NO));
        }
    }

    private static String folded(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    static Query starred(boolean starred) {
        Query marked = one(IndexSchema.STARRED, YES);
        return starred ? marked : without(marked);
    }

    static Query tagged(String label) {
        return one(IndexSchema.TAG, folded(label));
    }

    static Query rejected() {
        return one(IndexSchema.REVIEW, Review.REJECTED.name());
    }

    static Query in(ReviewState state) {
        return switch (state) {
            case OPEN -> without(any(Review.ACCEPTED, Review.REJECTED, Review.UNSURE));
            case ACCEPTED -> any(Review.ACCEPTED);
            case REJECTED -> rejected();
            case UNSURE -> any(Review.UNSURE);
            case DECIDED -> one(IndexSchema.DEED, YES);
            case CONTRADICTED -> one(IndexSchema.CONTRADICTED, YES);
            case QUEUE ->
                new BooleanQuery.Builder()
                        .add(without(any(Review.ACCEPTED, Review.REJECTED)), Occur.SHOULD)
                        .add(one(IndexSchema.CONTRADICTED, YES), Occur.SHOULD)
                        .build();
            case ANY -> Snapshot.events();
        };
    }

    private static Query any(Review... reviews) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Review review : reviews) {
            any.add(one(IndexSchema.REVIEW, review.name()), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query without(Query query) {
        return new BooleanQuery.Builder()
                .add(Snapshot.events(), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private static Query one(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
