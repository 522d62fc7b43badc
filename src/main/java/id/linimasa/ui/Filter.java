package id.linimasa.ui;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import id.linimasa.query.Change;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One condition of an [EventQuery] that a person can add and take away: a chip, a ticked row.
///
/// @param kind what it narrows
/// @param value a canonical name, an enum constant's name, the words as typed; `2022-02-01..2022-04-30` for [Kind#DATE]
public record Filter(Kind kind, String value) {

    /// What can be narrowed.
    public enum Kind {
        TEXT,
        DATE,
        PERSON,
        ORGANIZATION,
        PLACE,
        TYPE,
        STATUS,
        SOURCE,
        /// What somebody does in the event; words of the query language.
        ROLE,
        /// What the last import brought; words of the query language.
        CHANGE;

        /// Whether it stands among the words of a query.
        public boolean inWords() {
            return this == ROLE || this == CHANGE;
        }
    }

    /// The conditions of a query, in the order in which they are shown.
    public static List<Filter> of(EventQuery query) {
        List<Filter> filters = new ArrayList<>();
        if (!query.text().isBlank()) {
            filters.add(new Filter(Kind.TEXT, query.text().strip()));
        }
        if (query.from() != null || query.to() != null) {
            filters.add(days(query.from(), query.to()));
        }
        query.people().forEach(p -> filters.add(new Filter(Kind.PERSON, p)));
        sorted(query.organisations()).forEach(o -> filters.add(new Filter(Kind.ORGANIZATION, o)));
        sorted(query.places()).forEach(p -> filters.add(new Filter(Kind.PLACE, p)));
        query.types().stream().sorted().forEach(t -> filters.add(new Filter(Kind.TYPE, t.name())));
        query.statuses().stream().sorted().forEach(s -> filters.add(new Filter(Kind.STATUS, s.name())));
        sorted(query.sources()).forEach(s -> filters.add(new Filter(Kind.SOURCE, s)));
        return filters;
    }

    private static String end(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    /// Whether the query has this condition.
    public boolean holdsIn(EventQuery query) {
        return kind.inWords()
                ? (" " + query.text() + " ").contains(" " + words() + " ")
                : of(query).contains(this);
    }

    /// The query with this condition too. A date or text replaces the one that was there.
    public EventQuery addedTo(EventQuery query) {
        return switch (kind) {
            case TEXT -> edit(query).text(value).done();
            case DATE -> days(query);
            case PERSON -> edit(query).people(with(query.people(), value)).done();
            case ORGANIZATION ->
                edit(query).organisations(with(query.organisations(), value)).done();
            case PLACE -> edit(query).places(with(query.places(), value)).done();
            case TYPE ->
                edit(query).types(with(query.types(), EventType.valueOf(value))).done();
            case STATUS ->
                edit(query)
                        .statuses(with(query.statuses(), EventStatus.valueOf(value)))
                        .done();
            case SOURCE -> edit(query).sources(with(query.sources(), value)).done();
            case ROLE, CHANGE ->
                holdsIn(query)
                        ? query
                        : edit(query)
                                .text((query.text() + " " + words()).strip())
                                .done();
        };
    }

    private EventQuery days(EventQuery query) {
        int dots = value.indexOf("..");
        return edit(query)
                .days(day(value.substring(0, dots)), day(value.substring(dots + 2)))
                .done();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /// The condition that events lie between two days, inclusive, each null where open; at least one is not.
    public static Filter days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filter(Kind.DATE, end(first) + ".." + end(last));
    }

    /// The query without this condition.
    public EventQuery removedFrom(EventQuery query) {
        return switch (kind) {
            case TEXT -> edit(query).text("").done();
            case DATE -> edit(query).days(null, null).done();
            case PERSON ->
                edit(query)
                        .people(query.people().stream()
                                .filter(p -> !p.equals(value))
                                .toList())
                        .done();
            case ORGANIZATION ->
                edit(query)
                        .organisations(without(query.organisations(), Function.identity()))
                        .done();
            case PLACE ->
                edit(query).places(without(query.places(), Function.identity())).done();
            case TYPE ->
                edit(query).types(without(query.types(), EventType::name)).done();
            case STATUS ->
                edit(query)
                        .statuses(without(query.statuses(), EventStatus::name))
                        .done();
            case SOURCE ->
                edit(query)
                        .sources(without(query.sources(), Function.identity()))
                        .done();
            case ROLE, CHANGE ->
                edit(query)
                        .text((" " + query.text() + " ")
                                .replace(" " + words() + " ", " ")
                                .strip())
                        .done();
        };
    }

    private String words() {
        return kind == Kind.ROLE
                ? Vocabulary.asking(Role.valueOf(value))
                : "perubahan:" + Change.valueOf(value).word();
    }

    /// The query with the condition added where it lacks it, removed where it has it.
    public EventQuery toggledIn(EventQuery query) {
        return holdsIn(query) ? removedFrom(query) : addedTo(query);
    }

    private static QueryEdit edit(EventQuery query) {
        return new QueryEdit(query);
    }

    private static <T> List<T> with(List<T> old, T more) {
        Set<T> all = new LinkedHashSet<>(old);
        all.add(more);
        return List.copyOf(all);
    }

    private static <T> Set<T> with(Set<T> old, T more) {
        Set<T> all = new LinkedHashSet<>(old);
        all.add(more);
        return all;
    }

    private <T> Set<T> without(Set<T> old, Function<T, String> name) {
        Set<T> rest = new LinkedHashSet<>(old);
        rest.removeIf(v -> name.apply(v).equals(value));
        return rest;
    }
}
