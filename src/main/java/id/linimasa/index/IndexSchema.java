package id.linimasa.index;

import id.linimasa.model.Role;
import id.linimasa.query.Facet;
import id.linimasa.query.NameField;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The fields of the index and how their words are cut. A change here needs another [#VERSION].
///
/// Documents are of three kinds. An event carries its columns as doc values and itself as JSON; an article carries its
/// extraction as JSON and its words; facts are what merging looks up. All are sorted by start, articles and facts last,
/// so that a window of time is a run of
/// neighbouring documents.
final class IndexSchema {
    /// Another number means that an index must be made anew.
    static final int VERSION = 10;

    static final String KIND = "kind";
    static final String EVENT = "event";
    static final String ARTICLE = "article";

    /// Documents that hold what merging has to know of an article or event, and their content.
    static final String FACTS = "facts";
    /// The keys by which facts are found.
    static final String KEY = "key";
    /// Beginning of the key under which an event's facts tell an id that leads to it, of a claim that is gone.
    static final String FORMER = "f:";
    /// The stretch of time that facts belong to.
    static final String FACTS_FROM = "factsFrom";
    static final String FACTS_TO = "factsTo";
    /// What no other document has: its kind and id, where it is replaced by these.
    static final String UNIQUE = "unique";

    /// The id of what a document holds or is about.
    static final String ID = "id";
    /// By which an event that is shown is found; no other document has it.
    static final String EVENT_ID = "eventId";
    /// The number of an article's record in the journal.
    static final String SEQUENCE = "sequence";
    /// An event or an extraction, compressed by Lucene.
    static final String JSON = "json";

    /// The ids of all claims: whatever id an event ever had is one of them.
    static final String CLAIM = "claim";
    /// The ids of the articles that report an event.
    static final String REPORTED_BY = "reportedBy";
    /// The ids of those of them that copy another article nearly word for word.
    static final String COPIED_BY = "copiedBy";
    /// Offices, each with the name of a person of whom an article says it; see [OfficeHolders].
    static final String OFFICE = "office";
    /// Ranges of article numbers: an import that began behind one of them changed the event's status.
    static final String STATUS_BEFORE = "statusBefore";
    /// The same for its date.
    static final String DATE_BEFORE = "dateBefore";
    /// The sequence numbers of these articles.
    static final String REPORTED_BY_SEQUENCE = "reportedBySequence";
    static final String START = "start";
    static final String END = "end";
    /// What listings are ordered by: like the start, but open and unknown ones last.
    static final String ORDER = "order";
    /// Other names of those that an event names, each beside the canonical one; see [FoldedNames].
    static final String OTHER_NAME = "otherName";
    static final String UNDATED = "undated";
    static final String TITLE = "title";
    static final String BITS = "bits";
    static final String SALIENCE = "salience";
    /// A hash of an event's JSON: whether it changed is seen without reading it.
    static final String CONTENT = "content";

    /// An event as extraction made it, where people decided that it is not shown so.
    static final String HIDDEN = "hidden";
    /// Of documents that hold an event as extraction made it, shown or not.
    static final String EXTRACTED = "extracted";
    /// Hashes of the words of each claim's evidence.
    static final String EVIDENCE = "evidence";
    /// What people think of an event, where they do.
    static final String REVIEW = "review";
    /// Of events whose reports contradict what people decided.
    static final String CONTRADICTED = "contradicted";
    static final String STARRED = "starred";
    static final String TAG = "tag";
    /// The ids of the deeds in force.
    static final String DEED = "deed";
    static final String DOUBT = "doubt";

    /// Where an article's record stands in the journal.
    static final String POSITION = "position";
    static final String WRITTEN = "written";
    static final String OUTLET = "outlet";

    /// Words of an event's title, participants and evidence, stemmed and as written.
    static final String STEMMED = "stemmed";
    static final String EXACT = "exact";
    /// Words of an article, stemmed and as written.
    static final String ARTICLE_STEMMED = "articleStemmed";
    static final String ARTICLE_EXACT = "articleExact";

    /// Keys of an index commit.
    static final String COMMIT_SCHEMA = "linimasa.schema";
    static final String COMMIT_RULES = "linimasa.rules";
    static final String COMMIT_SEQUENCE = "linimasa.sequence";
    static final String COMMIT_DECISIONS = "linimasa.decisions";

    /// The order of documents in a segment.
    static final Sort ORDER_OF_DOCUMENTS = byStart();

    private IndexSchema() {}

    /// The field that holds whole names.
    static String names(NameField field) {
        return switch (field) {
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case PLACE -> "place";
            case SOURCE -> "source";
            case SPEAKER -> "speaker";
            case MENTIONED -> "mentioned";
        };
    }

    /// The field that holds the words of names.
    static String nameWords(NameField field) {
        return names(field) + "Words";
    }

    /// The field that a facet counts.
    static String facet(Facet facet) {
        return switch (facet) {
            case PERSON -> names(NameField.PERSON);
            case ORGANIZATION -> names(NameField.ORGANIZATION);
            case PLACE -> names(NameField.PLACE);
            case SOURCE -> names(NameField.SOURCE);
            case TYPE -> "type";
            case STATUS -> "status";
            case ROLE -> "role";
        };
    }

    /// The field that holds the words of the names of those who have a role.
    static String roleWords(Role role) {
        return facet(Facet.ROLE) + role.name();
    }

    /// Indonesian stems for the stemmed fields, plain folded words for all others.
    static Analyzer analyzer() {
        Analyzer stems = new IndonesianAnalyzer();
        return new PerFieldAnalyzerWrapper(new FoldedWords(), Map.of(STEMMED, stems, ARTICLE_STEMMED, stems));
    }

    private static Sort byStart() {
        return new Sort(new SortField(START, SortField.Type.LONG));
    }

    /// Words in lower case without accents; the values of one field stand far apart, so that no phrase spans two.
    private static final class FoldedWords extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, folded);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }
}
