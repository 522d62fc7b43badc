package id.linimasa.index;

import id.linimasa.query.Facet;
import id.linimasa.query.QueryNode.Words;
import id.linimasa.query.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// What the letters typed so far may mean: names first, then the most salient events.
final class Suggester {
    private static final Map<Facet, Suggestion.Kind> KINDS = new EnumMap<>(Map.of(
            Facet.PERSON, Suggestion.Kind.PERSON,
            Facet.ORGANIZATION, Suggestion.Kind.ORGANIZATION,
            Facet.PLACE, Suggestion.Kind.PLACE,
            Facet.SOURCE, Suggestion.Kind.SOURCE));

    /// Fewer letters begin too many words to say anything about events.
    /// What is longer was pasted, not typed: no name and no title begins so.
    private static final int LONGEST = 200;

    private static final int LETTERS_FOR_EVENTS = 3;
    private static final int EVENTS = 3;

    private Suggester() {}

    static List<Suggestion> suggest(Snapshot snapshot, Analyzer analyzer, String typed, int limit) throws IOException {
        String wanted = typed.strip();
        List<Suggestion> names = new ArrayList<>();
        if (wanted.isEmpty() || wanted.length() > LONGEST || limit < 1) {
            return names;
        }
        for (Map.Entry<Facet, Suggestion.Kind> kind : KINDS.entrySet()) {
            for (FoldedNames.Hit hit : snapshot.names(kind.getKey()).beginning(wanted, limit)) {
                names.add(new Suggestion(kind.getValue(), hit.name(), null, hit.events()));
            }
        }
        names.sort(Comparator.comparingInt(s -> -s.events()));
        List<Suggestion> events = events(snapshot, analyzer, wanted, Math.min(EVENTS, limit));
        List<Suggestion> best = new ArrayList<>(names.subList(0, Math.min(limit - events.size(), names.size())));
        best.addAll(events);
        return best;
    }

    private static List<Suggestion> events(Snapshot snapshot, Analyzer analyzer, String wanted, int limit)
            throws IOException {
        List<Suggestion> events = new ArrayList<>();
        if (wanted.length() < LETTERS_FOR_EVENTS) {
            return events;
        }
        Query query = told(new WordQueries(snapshot, analyzer), wanted.split("\\s+", -1));
        Sort salient = new Sort(new SortField(IndexSchema.SALIENCE, SortField.Type.FLOAT, true));
        for (ScoreDoc hit : snapshot.search(query, limit, salient).scoreDocs) {
            RowReader rows = new RowReader();
            rows.keepOpen(snapshot.getIndexReader());
            events.add(new Suggestion(Suggestion.Kind.EVENT, rows.title(hit.doc).id(), rows.id(hit.doc), 1));
        }
        return events;
    }

    /// All words but the last are whole.
    private static Query told(WordQueries queries, String[] words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(Snapshot.listed(), Occur.FILTER);
        for (int i = 0; i < words.length; i++) {
            Words.Form form = i < words.length - 1 ? Words.Form.WORD : Words.Form.PREFIX;
            Query told = queries.inEvent(new Words(words[i], form));
            if (told != null) {
                all.add(told, Occur.FILTER);
            }
        }
        return all.build();
    }
}
