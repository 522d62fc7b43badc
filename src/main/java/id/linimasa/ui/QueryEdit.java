package id.linimasa.ui;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.query.EventQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Changes some parts of a query and leaves the others: `new QueryEdit(query).text("damai").done()`.
///
/// Not thread-safe; made, used and dropped in one expression.
public final class QueryEdit {

    private String text;
    private List<String> people;
    private Set<String> organisations;
    private Set<String> places;
    private Set<EventType> types;
    private Set<EventStatus> statuses;
    private Set<String> sources;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private boolean certain;
    private EventQuery.Sort sort;
    private int limit;

    /// Starts from a query, which stays as it is.
    public QueryEdit(EventQuery query) {
        text = query.text();
        people = query.people();
        organisations = query.organisations();
        places = query.places();
        types = query.types();
        statuses = query.statuses();
        sources = query.sources();
        from = query.from();
        to = query.to();
        certain = query.certain();
        sort = query.sort();
        limit = query.limit();
    }

    QueryEdit people(List<String> value) {
        people = value;
        return this;
    }

    QueryEdit organisations(Set<String> value) {
        organisations = value;
        return this;
    }

    QueryEdit places(Set<String> value) {
        places = value;
        return this;
    }

    QueryEdit types(Set<EventType> value) {
        types = value;
        return this;
    }

    QueryEdit statuses(Set<EventStatus> value) {
        statuses = value;
        return this;
    }

    QueryEdit sources(Set<String> value) {
        sources = value;
        return this;
    }

    /// The words as typed; empty for everything.
    public QueryEdit text(String value) {
        text = value;
        return this;
    }

    /// The first and last day, inclusive, each null where open.
    public QueryEdit days(@Nullable LocalDate first, @Nullable LocalDate last) {
        from = first;
        to = last;
        return this;
    }

    /// Whether events must surely lie inside the days instead of possibly.
    public QueryEdit certain(boolean value) {
        certain = value;
        return this;
    }

    /// The order and the most events wanted.
    public QueryEdit page(EventQuery.Sort order, int most) {
        sort = order;
        limit = most;
        return this;
    }

    /// The changed query.
    public EventQuery done() {
        return new EventQuery(
                text, people, organisations, places, types, statuses, sources, from, to, certain, sort, limit);
    }
}
