package id.linimasa.ui.search;

import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.query.QuerySyntaxException;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Filter;
import id.linimasa.ui.FilterTexts;
import id.linimasa.ui.QueryEdit;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the search field shows and does; no node. Used on the FX thread alone.
public final class SearchViewModel {

    private static final int MOST_SUGGESTIONS = 8;
    private static final Map<Facet, Filter.Kind> KINDS = Map.of(
            Facet.PERSON, Filter.Kind.PERSON,
            Facet.ORGANIZATION, Filter.Kind.ORGANIZATION,
            Facet.PLACE, Filter.Kind.PLACE,
            Facet.TYPE, Filter.Kind.TYPE,
            Facet.STATUS, Filter.Kind.STATUS,
            Facet.SOURCE, Filter.Kind.SOURCE);

    private final Selection selection;
    private final Results results;
    private final EventLibrary library;
    private final BackgroundTasks.Latest latest;
    private final Texts texts;
    private final FilterTexts filterTexts;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper certainty = new ReadOnlyStringWrapper(this, "certainty", "");
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final ObservableList<Relaxation> relaxations = FXCollections.observableArrayList();

    /// Follows the selection and its results.
    public SearchViewModel(
            Selection selection, Results results, EventLibrary library, BackgroundTasks tasks, Texts texts) {
        this.selection = selection;
        this.results = results;
        this.library = library;
        this.latest = tasks.latest();
        this.texts = texts;
        this.filterTexts = new FilterTexts(texts);
        selection.queryProperty().subscribe(this::showQuery);
        results.answerProperty().subscribe(this::showAnswer);
        results.problemProperty().subscribe(e -> problem.set(e == null ? "" : message(e)));
        texts.localeProperty().subscribe((old, now) -> showQuery(selection.query()));
        typed.subscribe((old, now) -> suggest(now));
    }

    private String message(Exception e) {
        if (e instanceof QuerySyntaxException syntax) {
            return texts.of(syntax.text());
        }
        String said = e.getMessage();
        return said == null || said.isBlank() ? e.getClass().getSimpleName() : said;
    }

    private void showQuery(EventQuery query) {
        chips.setAll(Filter.of(query).stream()
                .filter(f -> f.kind() != Filter.Kind.TEXT)
                .map(this::chip)
                .toList());
        if (!query.text().strip().equals(typed.get().strip())) {
            typed.set(query.text());
        }
        suggestions.clear();
    }

    private Chip chip(Filter filter) {
        return new Chip(filter, filterTexts.kind(filter), filterTexts.value(filter));
    }

    private void showAnswer(Results.Answer answer) {
        boolean ranged = answer.query().from() != null || answer.query().to() != null;
        certainty.set(
                ranged
                        ? texts.get(
                                "search.certainty",
                                answer.page().possible(),
                                answer.page().certain())
                        : "");
        if (answer.nothingFound()) {
            latest.run(() -> waysOut(answer.query()), relaxations::setAll, e -> relaxations.clear());
        } else {
            relaxations.clear();
        }
    }

    /// The conditions of which each alone empties the answer, with what taking it away would give; most first.
    private List<Relaxation> waysOut(EventQuery query) {
        List<Relaxation> ways = new ArrayList<>();
        for (Filter filter : Filter.of(query)) {
            EventQuery without = new QueryEdit(filter.removedFrom(query))
                    .page(EventQuery.Sort.DATE, 0)
                    .done();
            int matching = library.search(without).possible();
            if (matching > 0) {
                ways.add(new Relaxation(chip(filter), matching));
            }
        }
        ways.sort(Comparator.comparingInt(Relaxation::matching).reversed());
        return ways;
    }

    private void suggest(String letters) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        if (wanted.length() < 2
                || wanted.equals(selection.query().text().strip().toLowerCase(Locale.ROOT))) {
            suggestions.clear();
            return;
        }
        List<Suggestion> found = new ArrayList<>();
        Map<Facet, List<FacetCount>> facets = results.answer().page().facets();
        for (Facet facet : Facet.values()) {
            for (FacetCount count : facets.getOrDefault(facet, List.of())) {
                Filter filter = new Filter(KINDS.getOrDefault(facet, Filter.Kind.TEXT), count.value());
                String value = filterTexts.value(filter);
                if (count.matching() > 0 && startsAWord(value, wanted) && !filter.holdsIn(selection.query())) {
                    found.add(new Suggestion(filter, filterTexts.kind(filter), value, count.matching()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Suggestion::matching).reversed());
        suggestions.setAll(found.stream().limit(MOST_SUGGESTIONS).toList());
    }

    private static boolean startsAWord(String value, String letters) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.startsWith(letters) || lower.contains(" " + letters) || lower.contains("-" + letters);
    }

    /// Asks for the typed words.
    public void submit() {
        String words = typed.get().strip();
        selection.ask(q -> new QueryEdit(q).text(words).done());
        suggestions.clear();
    }

    /// Asks for a suggested condition instead of the typed letters.
    public void choose(Suggestion suggestion) {
        typed.set("");
        selection.ask(q -> suggestion.filter().addedTo(new QueryEdit(q).text("").done()));
    }

    /// Takes a condition away.
    public void remove(Filter filter) {
        selection.ask(filter::removedFrom);
    }

    /// Takes every condition and the typed words away.
    public void clear() {
        typed.set("");
        selection.clear();
    }

    /// The letters in the field.
    public StringProperty typedProperty() {
        return typed;
    }

    /// Why the typed words cannot be understood, or empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// `mungkin 31 · pasti 29` where a range of days is asked for, otherwise empty.
    public ReadOnlyStringProperty certaintyProperty() {
        return certainty.getReadOnlyProperty();
    }

    /// What is asked, without the words in the field.
    public ObservableList<Chip> chips() {
        return chips;
    }

    /// What the typed letters may mean.
    public ObservableList<Suggestion> suggestions() {
        return suggestions;
    }

    /// Ways out where nothing is found, otherwise empty.
    public ObservableList<Relaxation> relaxations() {
        return relaxations;
    }
}
