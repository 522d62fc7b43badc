package id.linimasa.model;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The document creation time (DCT) of an article and how it is known. Relative dates hang on it; where nobody can
/// tell, [#date()] is null and relative dates stay unresolved.
///
/// @param date the day the article was written, or null
/// @param kind where it comes from
/// @param span the words of the article that tell it, null where it comes from elsewhere
/// @param note what was found, for people: the field's name, the words
public record CreationTime(
        @Nullable LocalDate date, Evidence kind, @Nullable Span span, String note) {

    /// Where a document creation time comes from, most trusted first.
    public enum Evidence {
        USER,
        METADATA,
        BYLINE,
        TEXT,
        NONE
    }

    /// Nobody could tell.
    public static final CreationTime UNKNOWN = new CreationTime(null, Evidence.NONE, null, "");

    /// The same, told by words elsewhere.
    public CreationTime moved(UnaryOperator<Span> to) {
        return span == null ? this : new CreationTime(date, kind, to.apply(span), note);
    }

    /// @throws IllegalArgumentException where a date comes from nowhere, or none comes from somewhere
    public CreationTime {
        if ((date == null) != (kind == Evidence.NONE)) {
            throw new IllegalArgumentException("a date needs evidence, and evidence a date: " + date + " " + kind);
        }
    }
}
