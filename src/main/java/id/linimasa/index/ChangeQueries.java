package id.linimasa.index;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventField;
import id.linimasa.model.EventStatus;
import id.linimasa.model.StatusChange;
import id.linimasa.query.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// What the last import brought, told from the numbers of the articles that report an event: nothing else is kept of
/// it.
///
/// An event's claims came one article after another. For every number at which an import can have begun, those that
/// were there before it tell what was shown then; the ranges of numbers for which that differs from what is shown now
/// are indexed with the event. What people decided does not change by an import.
final class ChangeQueries {

    private ChangeQueries() {}

    /// @param newSince the number of the last article that was there before the last import
    static Query of(Change change, long newSince) {
        return switch (change) {
            case NEW ->
                new BooleanQuery.Builder()
                        .add(
                                LongField.newRangeQuery(IndexSchema.REPORTED_BY_SEQUENCE, newSince + 1, Long.MAX_VALUE),
                                Occur.FILTER)
                        .add(LongField.newRangeQuery(IndexSchema.REPORTED_BY_SEQUENCE, 0, newSince), Occur.MUST_NOT)
                        .build();
            case STATUS -> containing(IndexSchema.STATUS_BEFORE, newSince);
            case DATE -> containing(IndexSchema.DATE_BEFORE, newSince);
        };
    }

    private static Query containing(String field, long number) {
        return LongRange.newContainsQuery(field, new long[] {number}, new long[] {number});
    }

    /// @param sequence the number of an article
    static void add(Document document, Event event, ToLongFunction<ArticleId> sequence) {
        Map<String, Long> came = new HashMap<>();
        event.claims().forEach(c -> came.put(c.id(), sequence.applyAsLong(c.article())));
        List<Long> numbers = new ArrayList<>(new TreeSet<>(came.values()));
        for (int i = 0; i + 1 < numbers.size(); i++) {
            long first = numbers.get(i);
            long last = numbers.get(i + 1) - 1;
            if (!decided(event, EventField.STATUS)
                    && statusBy(event, came, first) != statusBy(event, came, last(numbers))) {
                document.add(range(IndexSchema.STATUS_BEFORE, first, last));
            }
            if (!decided(event, EventField.DATE)
                    && !Objects.equals(dateBy(event, came, first), dateBy(event, came, last(numbers)))) {
                document.add(range(IndexSchema.DATE_BEFORE, first, last));
            }
        }
    }

    private static long last(List<Long> numbers) {
        return numbers.getLast();
    }

    private static boolean decided(Event event, EventField field) {
        return event.judgement().decided().contains(field);
    }

    private static LongRange range(String field, long first, long last) {
        return new LongRange(field, new long[] {first}, new long[] {last});
    }

    /// The status as the claims up to a number tell it; steps that other events lend it count from the beginning.
    private static @Nullable EventStatus statusBy(Event event, Map<String, Long> came, long number) {
        List<StatusChange> steps = event.history().stream()
                .filter(s -> came.getOrDefault(s.claim(), 0L) <= number)
                .toList();
        return steps.isEmpty() ? null : StatusChange.current(steps);
    }

    /// The date of the best of the claims up to a number.
    private static @Nullable String dateBy(Event event, Map<String, Long> came, long number) {
        for (Claim claim : event.claims()) {
            if (came.getOrDefault(claim.id(), 0L) <= number) {
                return claim.mention().date();
            }
        }
        return null;
    }
}
