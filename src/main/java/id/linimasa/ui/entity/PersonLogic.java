package id.linimasa.ui.entity;

import id.linimasa.query.EventQuery;
import id.linimasa.ui.Filter;
import id.linimasa.ui.QueryEdit;
import java.util.ArrayList;
import java.util.List;

/// The ways to ask for somebody: takes part with the others, instead of them, not at all; speaks; is mentioned.
///
/// What one click cannot say becomes words of the query language in the search field, where they can be read,
/// learnt and changed: `NOT tokoh:"Vladimir Putin"`.
public enum PersonLogic {
    /// Takes part, together with whoever is asked for already.
    AND,
    /// Takes part, or one of those who are asked for already.
    OR,
    /// Does not take part.
    NOT,
    /// A claim or quote is attributed to them.
    SPEAKS,
    /// Is named in the reports.
    MENTIONED;

    /// The query that also asks for this person in this way; asking twice changes nothing.
    public EventQuery addedTo(EventQuery query, String name) {
        return switch (this) {
            case AND -> new Filter(Filter.Kind.PERSON, name).addedTo(query);
            case OR -> either(query, name);
            case NOT -> withWords(query, "NOT " + field("tokoh", name));
            case SPEAKS -> withWords(query, field("penutur", name));
            case MENTIONED -> withWords(query, field("disebut", name));
        };
    }

    private static EventQuery either(EventQuery query, String name) {
        if (query.people().isEmpty() || query.people().contains(name)) {
            return AND.addedTo(query, name);
        }
        List<String> people = new ArrayList<>(query.people());
        people.add(name);
        EventQuery rest = query;
        for (String person : query.people()) {
            rest = new Filter(Filter.Kind.PERSON, person).removedFrom(rest);
        }
        String any =
                String.join(" OR ", people.stream().map(p -> field("tokoh", p)).toList());
        return withWords(rest, "(" + any + ")");
    }

    static EventQuery withWords(EventQuery query, String words) {
        String old = query.text().strip();
        if (old.contains(words)) {
            return query;
        }
        return new QueryEdit(query)
                .text(old.isEmpty() ? words : old + " " + words)
                .done();
    }

    static String field(String field, String name) {
        return field + ":\"" + name.replace('"', ' ') + "\"";
    }
}
