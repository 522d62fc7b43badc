package id.linimasa.ui.search;

import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Filter;
import id.linimasa.ui.FilterTexts;
import id.linimasa.ui.Results;
import id.linimasa.ui.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds what typed letters may mean: a date first, then types and statuses, names, events. Takes its time; any thread.
final class Suggester {

    private final EventLibrary library;
    private final Texts texts;
    private final FilterTexts filterTexts;

    Suggester(EventLibrary library, Texts texts) {
        this.library = library;
        this.texts = texts;
        this.filterTexts = new FilterTexts(texts);
    }

    List<Suggestion> suggest(String typed, Results.Facets facets, EventQuery query) {
        Map<Object, Suggestion> found = new LinkedHashMap<>();
        TypedDate.in(typed, library)
                .ifPresent(date -> found.put(date.filter(), narrow(date.filter(), date.rest(), -1)));
        constants(typed, facets).forEach(s -> found.putIfAbsent(s.choice(), s));
        library.suggest(typed, 8).forEach(s -> named(s).ifPresent(n -> found.putIfAbsent(n.choice(), n)));
        return found.values().stream().filter(s -> !asked(s, query)).toList();
    }

    private static boolean asked(Suggestion suggestion, EventQuery query) {
        return suggestion.choice() instanceof Suggestion.Narrow n && n.filter().holdsIn(query);
    }

    private List<Suggestion> constants(String typed, Results.Facets facets) {
        List<Suggestion> found = new ArrayList<>();
        add(found, typed, Filter.Kind.TYPE, facets.of(Facet.TYPE));
        add(found, typed, Filter.Kind.STATUS, facets.of(Facet.STATUS));
        if (texts.english()) { // the library knows the names of the articles alone
            add(found, typed, Filter.Kind.PLACE, facets.of(Facet.PLACE));
            add(found, typed, Filter.Kind.ORGANIZATION, facets.of(Facet.ORGANIZATION));
        }
        return found;
    }

    private void add(List<Suggestion> found, String typed, Filter.Kind kind, List<FacetCount> counts) {
        String letters = typed.toLowerCase(Locale.ROOT);
        for (FacetCount count : counts) {
            Filter filter = new Filter(kind, count.value());
            String value = filterTexts.value(filter).toLowerCase(Locale.ROOT);
            if (count.matching() > 0 && (value.startsWith(letters) || value.contains(" " + letters))) {
                found.add(narrow(filter, "", count.matching()));
            }
        }
    }

    private Optional<Suggestion> named(id.linimasa.query.Suggestion suggestion) {
        return switch (suggestion.kind()) {
            case PERSON -> name(Filter.Kind.PERSON, suggestion);
            case ORGANIZATION -> name(Filter.Kind.ORGANIZATION, suggestion);
            case PLACE -> name(Filter.Kind.PLACE, suggestion);
            case SOURCE -> name(Filter.Kind.SOURCE, suggestion);
            case EVENT ->
                Optional.ofNullable(suggestion.event())
                        .map(id -> new Suggestion(
                                new Suggestion.Show(id), texts.get("search.event"), title(id, suggestion), -1));
        };
    }

    /// Events are found by their Indonesian titles, and told in the language of the window.
    private String title(String id, id.linimasa.query.Suggestion found) {
        return texts.english()
                ? library.event(id).map(event -> texts.of(event.title())).orElse(found.value())
                : found.value();
    }

    private Optional<Suggestion> name(Filter.Kind kind, id.linimasa.query.Suggestion suggestion) {
        return Optional.of(narrow(new Filter(kind, suggestion.value()), "", suggestion.events()));
    }

    private Suggestion narrow(Filter filter, String rest, int matching) {
        return new Suggestion(
                new Suggestion.Narrow(filter, rest), filterTexts.kind(filter), filterTexts.value(filter), matching);
    }
}
