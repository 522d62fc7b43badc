package id.linimasa.ui.search;

import id.linimasa.model.TimeMention;
import id.linimasa.model.TimeRange;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Filter;
import java.util.Optional;

/// A range of days among typed words: `putin mei 2021`, `7/5/21`, `kuartal I 2022`, read by the same rules as the
/// dates of articles.
///
/// @param filter the days
/// @param rest the words beside it; empty where the date is all that was typed
record TypedDate(Filter filter, String rest) {

    /// The first date that names its own year; nothing where there is none.
    static Optional<TypedDate> in(String words, EventLibrary library) {
        return library.dates(words).stream()
                .filter(m -> bounded(m.range()))
                .findFirst()
                .map(m -> of(words, m));
    }

    private static boolean bounded(TimeRange range) {
        return range.from() != null && range.to() != null;
    }

    private static TypedDate of(String words, TimeMention mention) {
        TimeRange range = mention.range();
        String rest = words.substring(0, mention.span().start())
                + words.substring(mention.span().end());
        return new TypedDate(
                Filter.days(
                        range.from() == null ? null : range.from().toLocalDate(),
                        range.to() == null ? null : range.to().minusNanos(1).toLocalDate()),
                rest.replaceAll("\\s+", " ").strip());
    }

    /// Whether nothing but a date was typed.
    boolean whole() {
        return rest.isEmpty();
    }
}
