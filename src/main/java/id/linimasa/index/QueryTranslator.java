package id.linimasa.index;

import id.linimasa.model.Role;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.NameField;
import id.linimasa.query.QueryNode;
import id.linimasa.query.QueryParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// An [EventQuery] in Lucene's words, over one snapshot.
///
/// The filters of each facet are kept apart, so that its counts can leave its own filter aside (drill sideways).
/// Not safe for use by several threads.
final class QueryTranslator {
    private final EventQuery asked;
    private final WordQueries words;
    private final boolean certain;
    private final long newSince;
    private final @Nullable Query text;
    private final Map<Facet, Query> filters = new EnumMap<>(Facet.class);
    private boolean rangedByText;
    private boolean reviewed;

    /// @param certain whether imprecise dates count only where they lie inside, instead of where they overlap
    /// @param newSince the number of the last article that was there before the last import
    /// @throws id.linimasa.query.QuerySyntaxException where the query's text makes no sense
    QueryTranslator(EventQuery asked, WordQueries words, boolean certain, long newSince) throws IOException {
        this.newSince = newSince;
        this.asked = asked;
        this.words = words;
        this.certain = certain;
        this.text = translate(QueryParser.parse(asked.text()), false);
        filter(Facet.PERSON, all(NameField.PERSON, asked.people()));
        filter(Facet.ORGANIZATION, any(NameField.ORGANIZATION, asked.organisations()));
        filter(Facet.PLACE, any(NameField.PLACE, asked.places()));
        filter(Facet.SOURCE, any(NameField.SOURCE, asked.sources()));
        filter(Facet.TYPE, constants(Facet.TYPE, asked.types()));
        filter(Facet.STATUS, constants(Facet.STATUS, asked.statuses()));
    }

    /// Whether a range of days is asked for, so that certain and possible matches differ.
    boolean ranged() {
        return rangedByText || asked.from() != null || asked.to() != null;
    }

    /// Whether the query's text asks for one.
    boolean rangedByText() {
        return rangedByText;
    }

    /// All that is asked.
    Query query() {
        return query(null);
    }

    /// All that is asked less the filter of one facet.
    Query queryAside(Facet facet) {
        return query(facet);
    }

    private Query query(@Nullable Facet aside) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        // only events have names, types and statuses: to ask for events as well would double the work
        if (filters.isEmpty() || filters.size() == 1 && filters.containsKey(aside)) {
            all.add(Snapshot.events(), Occur.FILTER);
        }
        if (!reviewed) {
            all.add(JudgementFields.rejected(), Occur.MUST_NOT);
        }
        if (text != null) {
            all.add(text, Occur.MUST);
        }
        filters.forEach((facet, filter) -> {
            if (facet != aside) {
                all.add(filter, Occur.FILTER);
            }
        });
        if (asked.from() != null || asked.to() != null) {
            all.add(DateFilter.between(asked.from(), asked.to(), certain), Occur.FILTER);
        }
        return all.build();
    }

    private void filter(Facet facet, @Nullable Query filter) {
        if (filter != null) {
            filters.put(facet, filter);
        }
    }

    private @Nullable Query all(NameField field, Collection<String> names) {
        return names.isEmpty() ? null : joined(named(field, names), Occur.FILTER);
    }

    private @Nullable Query any(NameField field, Collection<String> names) {
        return names.isEmpty() ? null : joined(named(field, names), Occur.SHOULD);
    }

    private List<Query> named(NameField field, Collection<String> names) {
        return names.stream()
                .map(n -> Objects.requireNonNullElseGet(
                        words.named(field, n), () -> new MatchNoDocsQuery("a name without a word")))
                .toList();
    }

    private static @Nullable Query constants(Facet facet, Set<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? null
                : new TermInSetQuery(
                        IndexSchema.facet(facet),
                        constants.stream().map(c -> new BytesRef(c.name())).toList());
    }

    /// @param name of whoever has the role, or null for anybody
    private @Nullable Query inRole(Role role, @Nullable String name) {
        return name == null ? constants(Facet.ROLE, Set.of(role)) : words.inRole(role, name);
    }

    /// @param negated whether an odd number of NOTs stand before it: what is to be left out is left out by its own
    ///     words alone, never for another word somewhere in an article that reports it
    /// @return null where nothing is asked
    private @Nullable Query translate(QueryNode node, boolean negated) throws IOException {
        return switch (node) {
            case QueryNode.And and -> joined(translated(and.parts(), negated), Occur.MUST);
            case QueryNode.Or or -> joined(negated ? translated(or.parts(), true) : anyOf(or.parts()), Occur.SHOULD);
            case QueryNode.Not not -> without(translate(not.part(), !negated));
            case QueryNode.Words asWritten ->
                negated ? words.inEvent(asWritten) : words.inEventOrArticle(List.of(asWritten));
            case QueryNode.Named named -> words.named(named.field(), named.name());
            case QueryNode.InOffice inOffice -> words.inOffice(inOffice.office());
            case QueryNode.InRole inRole -> inRole(inRole.role(), inRole.name());
            case QueryNode.Typed typed -> constants(Facet.TYPE, typed.types());
            case QueryNode.InStatus inStatus -> constants(Facet.STATUS, inStatus.statuses());
            case QueryNode.InReview inReview -> {
                reviewed = true;
                yield JudgementFields.in(inReview.state());
            }
            case QueryNode.Starred starred -> JudgementFields.starred(starred.starred());
            case QueryNode.Tagged tagged -> JudgementFields.tagged(tagged.label());
            case QueryNode.Changed changed -> ChangeQueries.of(changed.change(), newSince);
            case QueryNode.During during -> {
                rangedByText = true;
                yield DateFilter.between(during.from(), during.to(), certain);
            }
        };
    }

    /// Parts of which one must hold: all words together ask the articles once.
    private List<Query> anyOf(List<QueryNode> parts) throws IOException {
        List<QueryNode.Words> told = new ArrayList<>();
        List<QueryNode> others = new ArrayList<>();
        for (QueryNode part : parts) {
            if (part instanceof QueryNode.Words asWritten) {
                told.add(asWritten);
            } else {
                others.add(part);
            }
        }
        List<Query> queries = translated(others, false);
        Query any = words.inEventOrArticle(told);
        if (any != null) {
            queries.add(any);
        }
        return queries;
    }

    private List<Query> translated(List<QueryNode> parts, boolean negated) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (QueryNode part : parts) {
            Query query = translate(part, negated);
            if (query != null) {
                queries.add(query);
            }
        }
        return queries;
    }

    private static @Nullable Query joined(List<Query> queries, Occur occur) {
        if (queries.size() <= 1) {
            return queries.isEmpty() ? null : queries.getFirst();
        }
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        queries.forEach(q -> joined.add(q, occur));
        return joined.build();
    }

    private static @Nullable Query without(@Nullable Query query) {
        return query == null
                ? null
                : new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(IndexSchema.KIND, IndexSchema.EVENT)), Occur.FILTER)
                        .add(query, Occur.MUST_NOT)
                        .build();
    }
}
