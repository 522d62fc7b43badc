package id.linimasa.ui.search;

import id.linimasa.query.EventQuery;
import id.linimasa.ui.Filter;
import id.linimasa.ui.QueryEdit;
import java.util.List;

/// A search or a range of time with a name.
///
/// @param name as its owner calls it; empty for one that history keeps
/// @param filters its conditions, at least one
/// @param certain whether events must surely lie inside its days
public record SavedSearch(String name, List<Filter> filters, boolean certain) {

    /// @throws IllegalArgumentException without a condition
    public SavedSearch {
        filters = List.copyOf(filters);
        if (filters.isEmpty()) {
            throw new IllegalArgumentException("a search for everything needs no name: " + name);
        }
    }

    /// The search that a query is.
    ///
    /// @throws IllegalArgumentException where the query asks for everything
    public static SavedSearch of(String name, EventQuery query) {
        return new SavedSearch(name, Filter.of(query), query.certain());
    }

    /// Whether it is nothing but a range of days.
    public boolean range() {
        return filters.size() == 1 && filters.getFirst().kind() == Filter.Kind.DATE;
    }

    /// The query; a range of days leaves everything else as it is asked now.
    public EventQuery on(EventQuery now) {
        EventQuery query = range() ? now : EventQuery.ALL;
        for (Filter filter : filters) {
            query = filter.addedTo(query);
        }
        return new QueryEdit(query).certain(certain).done();
    }

    /// Whether it is the same search but for words that were still being typed.
    boolean continues(SavedSearch earlier) {
        return rest().equals(earlier.rest()) && words().startsWith(earlier.words());
    }

    private List<Filter> rest() {
        return filters.stream().filter(f -> f.kind() != Filter.Kind.TEXT).toList();
    }

    private String words() {
        return filters.stream()
                .filter(f -> f.kind() == Filter.Kind.TEXT)
                .map(Filter::value)
                .findFirst()
                .orElse("");
    }
}
