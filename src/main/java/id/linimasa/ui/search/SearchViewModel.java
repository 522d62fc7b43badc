package id.linimasa.ui.search;

import id.linimasa.query.EventQuery;
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
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the search field shows and does; no node. Used on the FX thread alone.
public final class SearchViewModel {

    private static final int MOST_SUGGESTIONS = 9;

    private final Selection selection;
    private final Results results;
    private final EventLibrary library;
    private final BackgroundTasks.Latest latest;
    private final BackgroundTasks.Latest latestTyped;
    private final BackgroundTasks.Latest latestSuggestions;
    private final Suggester suggester;
    private final Texts texts;
    private final FilterTexts filterTexts;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private String asked = "";
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
        this.latestTyped = tasks.latest();
        this.latestSuggestions = tasks.latest();
        this.suggester = new Suggester(library, texts);
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
        String words = query.text().strip();
        boolean others = !words.equals(asked);
        asked = words;
        String field = typed.get().strip();
        boolean typedSo =
                words.equals(field) || words.equals(LastWord.begun(field).orElse(field));
        if (others && !typedSo) { // what is typed and not yet asked for stays otherwise
            typed.set(query.text());
            suggestions.clear();
        }
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
            int matching = library.page(without).possible();
            if (matching > 0) {
                ways.add(new Relaxation(chip(filter), matching));
            }
        }
        ways.sort(Comparator.comparingInt(Relaxation::matching).reversed());
        return ways;
    }

    private void suggest(String letters) {
        String wanted = letters.strip();
        if (wanted.length() < 2 || wanted.equalsIgnoreCase(asked)) {
            latestSuggestions.run(List::<Suggestion>of, suggestions::setAll, e -> suggestions.clear());
            return;
        }
        Results.Facets facets = results.facets();
        EventQuery query = selection.query();
        latestSuggestions.run(
                () -> suggester.suggest(wanted, facets, query).stream()
                        .limit(MOST_SUGGESTIONS)
                        .toList(),
                suggestions::setAll,
                e -> suggestions.clear());
    }

    /// Asks for the typed words; a date alone becomes a range of days.
    public void submit() {
        typed(true);
    }

    /// Asks for the words typed so far, while somebody pauses; a date waits for [#submit()], it may not be whole yet.
    public void pause() {
        typed(false);
    }

    private void typed(boolean whole) {
        String words = typed.get().strip();
        EventQuery now = selection.query();
        latestTyped.run(
                () -> meant(words, now),
                meant -> ask(words, meant, whole),
                e -> ask(words, new Meant(Optional.empty(), words), whole));
    }

    /// What typed words mean.
    ///
    /// @param date the date that they are
    /// @param text the words to look for otherwise
    private record Meant(Optional<TypedDate> date, String text) {}

    /// A word that nobody writes may be the beginning of one: `guter` finds what `guter*` does.
    private Meant meant(String words, EventQuery now) {
        Optional<TypedDate> date = words.isEmpty()
                ? Optional.empty()
                : TypedDate.in(words, library).filter(TypedDate::whole);
        Optional<String> begun = date.isPresent() ? Optional.empty() : LastWord.begun(words);
        return new Meant(
                date,
                begun.filter(b -> matching(now, words) == 0 && matching(now, b) > 0)
                        .orElse(words));
    }

    private int matching(EventQuery now, String words) {
        return library.page(new QueryEdit(now)
                        .text(words)
                        .page(EventQuery.Sort.DATE, 0)
                        .done())
                .possible();
    }

    private void ask(String words, Meant meant, boolean whole) {
        if (!words.equals(typed.get().strip())) {
            return;
        }
        if (meant.date().isPresent() && whole) {
            narrow(new Suggestion.Narrow(meant.date().get().filter(), ""));
        } else if (meant.date().isEmpty()) {
            selection.ask(q -> new QueryEdit(q).text(meant.text()).done());
        }
        if (whole) {
            latestSuggestions.run(List::<Suggestion>of, suggestions::setAll, e -> suggestions.clear());
        }
    }

    /// Does what a suggestion says, instead of asking for the typed letters.
    public void choose(Suggestion suggestion) {
        switch (suggestion.choice()) {
            case Suggestion.Narrow narrow -> narrow(narrow);
            case Suggestion.Show show -> {
                typed.set(selection.query().text());
                selection.select(show.eventId());
            }
        }
    }

    private void narrow(Suggestion.Narrow narrow) {
        typed.set(narrow.rest());
        selection.ask(q ->
                narrow.filter().addedTo(new QueryEdit(q).text(narrow.rest()).done()));
        suggestions.clear();
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
