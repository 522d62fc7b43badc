package id.linimasa.query;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is asked: all parts must hold; an empty part asks nothing.
///
/// @param text the query language's words and fields, as typed; empty for everything
/// @param people canonical names or parts of them, who must all take part
/// @param organisations any of them takes part
/// @param places any of them is the place or takes part
/// @param types any of them
/// @param statuses any of them
/// @param sources any of these outlets reports it
/// @param from first day, or null
/// @param to last day, inclusive, or null
/// @param certain whether the event must surely lie inside `from … to`, instead of possibly overlapping it
/// @param sort order of the answers
/// @param limit the most events wanted in one page, at least 0
public record EventQuery(
        String text,
        List<String> people,
        Set<String> organisations,
        Set<String> places,
        Set<EventType> types,
        Set<EventStatus> statuses,
        Set<String> sources,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean certain,
        Sort sort,
        int limit) {

    /// In which order events come.
    public enum Sort {
        DATE,
        SALIENCE,
        RELEVANCE,
        /// What needs a look most, first: see [Doubt].
        DOUBT
    }

    /// Everything, in order of date.
    public static final EventQuery ALL = new EventQuery(
            "",
            List.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null,
            false,
            Sort.DATE,
            Integer.MAX_VALUE);

    /// @throws IllegalArgumentException where the limit is negative or the range reversed
    public EventQuery {
        people = List.copyOf(people);
        organisations = Set.copyOf(organisations);
        places = Set.copyOf(places);
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        sources = Set.copyOf(sources);
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }
}
