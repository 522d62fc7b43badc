package id.linimasa.index;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.ClaimAnchor;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.Evidence;
import id.linimasa.model.Participant;
import id.linimasa.query.Facet;
import id.linimasa.query.NameField;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Events as documents.
final class EventDocuments {
    /// Between the two languages of a title; no text holds it.
    private static final char BETWEEN = '\u0000';

    private EventDocuments() {}

    /// @param articles the articles of its claims, whose words are indexed as evidence
    /// @param otherNames what its names are also looked for by
    static Document document(Event event, Function<ArticleId, IndexedArticle> articles, OtherNames otherNames) {
        Document document = identity(event, IndexSchema.EVENT);
        document.add(new StringField(IndexSchema.EVENT_ID, event.id(), Store.NO));
        columns(document, event);
        JudgementFields.add(document, event);
        names(document, event, otherNames);
        for (ArticleId id : event.articles()) {
            document.add(new StringField(IndexSchema.REPORTED_BY, id.value(), Store.NO));
            document.add(new LongField(
                    IndexSchema.REPORTED_BY_SEQUENCE, articles.apply(id).sequence(), Store.NO));
        }
        ChangeQueries.add(document, event, id -> articles.apply(id).sequence());
        event.claims().stream()
                .filter(c -> !c.group().equals(c.article().value()))
                .map(c -> c.article().value())
                .distinct()
                .forEach(id -> document.add(new StringField(IndexSchema.COPIED_BY, id, Store.NO)));
        words(document, event, id -> articles.apply(id).article());
        return document;
    }

    /// An event that is kept as extraction made it, but not shown.
    static Document hidden(Event event) {
        Document document = identity(event, IndexSchema.HIDDEN);
        // last in a segment, like articles, and in no range of days
        document.add(NumericDocValuesField.indexedField(IndexSchema.START, Long.MAX_VALUE));
        document.add(NumericDocValuesField.indexedField(IndexSchema.END, Long.MIN_VALUE));
        document.add(new NumericDocValuesField(IndexSchema.BITS, 0));
        event.articles().forEach(id -> document.add(new StringField(IndexSchema.REPORTED_BY, id.value(), Store.NO)));
        return document;
    }

    private static Document identity(Event event, String kind) {
        Document document = new Document();
        document.add(new StringField(IndexSchema.KIND, kind, Store.NO));
        document.add(new BinaryDocValuesField(IndexSchema.ID, new BytesRef(event.id())));
        byte[] json = DerivedJson.write(event);
        document.add(new StoredField(IndexSchema.JSON, json));
        document.add(new NumericDocValuesField(IndexSchema.SEQUENCE, 0));
        document.add(new NumericDocValuesField(IndexSchema.CONTENT, content(json)));
        event.claims().forEach(c -> document.add(new StringField(IndexSchema.CLAIM, c.id(), Store.NO)));
        return document;
    }

    /// Marks a document as one that holds an event as extraction made it.
    static Document extracted(Document document, Event event, Function<ArticleId, IndexedArticle> articles) {
        document.add(new StringField(IndexSchema.EXTRACTED, "1", Store.NO));
        document.add(new StringField(IndexSchema.UNIQUE, unique(event.id()), Store.NO));
        for (Claim claim : event.claims()) {
            String text = articles.apply(claim.article()).article().text();
            String words = claim.mention().evidence().getFirst().span().of(text);
            document.add(new StringField(IndexSchema.EVIDENCE, evidence(words), Store.NO));
        }
        return document;
    }

    private static String unique(String id) {
        return "extracted " + id;
    }

    /// The term of the one document of an event that is shown.
    static Term shown(String id) {
        return new Term(IndexSchema.EVENT_ID, id);
    }

    /// The term of the one document that holds the event as extraction made it.
    static Term extracted(String id) {
        return new Term(IndexSchema.UNIQUE, unique(id));
    }

    /// The term of some evidence's words.
    static String evidence(String words) {
        BytesRef folded = new BytesRef(ClaimAnchor.folded(words));
        return Long.toHexString(StringHelper.murmurhash3_x64_128(folded)[0]);
    }

    /// What two events that say the same have in common.
    static long content(Event event) {
        return content(DerivedJson.write(event));
    }

    private static long content(byte[] json) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(json))[0];
    }

    private static void columns(Document document, Event event) {
        EventTimes times = EventTimes.of(event);
        document.add(NumericDocValuesField.indexedField(IndexSchema.START, times.start()));
        document.add(NumericDocValuesField.indexedField(IndexSchema.END, times.end()));
        document.add(new NumericDocValuesField(IndexSchema.ORDER, times.order()));
        document.add(new NumericDocValuesField(IndexSchema.BITS, EventBits.pack(event, times)));
        document.add(
                new NumericDocValuesField(IndexSchema.SALIENCE, Float.floatToRawIntBits((float) event.salience())));
        document.add(new BinaryDocValuesField(IndexSchema.TITLE, new BytesRef(title(event.title()))));
        document.add(
                new KeywordField(IndexSchema.facet(Facet.TYPE), event.type().name(), Store.NO));
        document.add(
                new KeywordField(IndexSchema.facet(Facet.STATUS), event.status().name(), Store.NO));
        if (times.undated()) {
            document.add(new StringField(IndexSchema.UNDATED, "1", Store.NO));
        }
    }

    private static void names(Document document, Event event, OtherNames otherNames) {
        for (NameField field : NameField.values()) {
            for (String name : names(event, field)) {
                document.add(new KeywordField(IndexSchema.names(field), name, Store.NO));
                document.add(new TextField(IndexSchema.nameWords(field), name, Store.NO));
                for (String other : otherNames.of(name)) {
                    document.add(new TextField(IndexSchema.nameWords(field), other, Store.NO));
                    document.add(new SortedSetDocValuesField(IndexSchema.OTHER_NAME, FoldedNames.other(other, name)));
                }
            }
        }
        for (Participant participant : event.participants()) {
            String words = IndexSchema.roleWords(participant.role());
            document.add(new KeywordField(
                    IndexSchema.facet(Facet.ROLE), participant.role().name(), Store.NO));
            document.add(new TextField(words, participant.name(), Store.NO));
            otherNames.of(participant.name()).forEach(other -> document.add(new TextField(words, other, Store.NO)));
        }
        for (String alias : event.judgement().aliases()) {
            for (NameField field :
                    new NameField[] {NameField.PERSON, NameField.ORGANIZATION, NameField.PLACE, NameField.MENTIONED}) {
                document.add(new TextField(IndexSchema.nameWords(field), alias, Store.NO));
            }
        }
    }

    private static Set<String> names(Event event, NameField field) {
        return switch (field) {
            case PERSON -> participants(event, EntityKind.PERSON);
            case ORGANIZATION -> participants(event, EntityKind.ORGANIZATION);
            case PLACE -> {
                Set<String> places = participants(event, EntityKind.PLACE);
                String place = event.place();
                if (place != null) {
                    places.add(place);
                }
                yield places;
            }
            case SOURCE ->
                event.claims().stream()
                        .map(c -> c.publisher() == null ? NameField.UNNAMED : c.publisher())
                        .collect(Collectors.toCollection(TreeSet::new));
            case SPEAKER -> speakers(event);
            case MENTIONED -> {
                Set<String> all = speakers(event);
                event.participants().forEach(p -> all.add(p.name()));
                event.claims().forEach(c -> c.mention().participants().forEach(p -> all.add(p.name())));
                yield all;
            }
        };
    }

    private static Set<String> participants(Event event, EntityKind kind) {
        return event.participants().stream()
                .filter(p -> p.kind() == kind)
                .map(Participant::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> speakers(Event event) {
        return event.claims().stream()
                .map(c -> c.mention().speaker())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Titles, names and the words of all evidence, each text once.
    private static void words(Document document, Event event, Function<ArticleId, Article> articles) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(event.title().id());
        texts.add(event.title().en());
        event.participants().forEach(p -> texts.add(p.name()));
        String place = event.place();
        if (place != null) {
            texts.add(place);
        }
        for (Claim claim : event.claims()) {
            String text = articles.apply(claim.article()).text();
            for (Evidence evidence : claim.mention().evidence()) {
                texts.add(evidence.span().of(text));
            }
        }
        for (String text : texts) {
            document.add(new TextField(IndexSchema.STEMMED, text, Store.NO));
            document.add(new TextField(IndexSchema.EXACT, text, Store.NO));
        }
    }

    private static byte[] title(Bilingual title) {
        return (title.id() + BETWEEN + title.en()).getBytes(StandardCharsets.UTF_8);
    }

    static Bilingual title(BytesRef bytes) {
        String both = bytes.utf8ToString();
        int between = both.indexOf(BETWEEN);
        return new Bilingual(both.substring(0, between), both.substring(between + 1));
    }
}
