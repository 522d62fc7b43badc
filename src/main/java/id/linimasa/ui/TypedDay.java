package id.linimasa.ui;

import id.linimasa.model.TimeMention;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// One day that somebody typed: `26 April 2022`, `26/4/22`; read by the same rules as the dates of articles.
public final class TypedDay {

    private TypedDay() {}

    /// The first whole day that the words name with its year, or nothing.
    public static Optional<LocalDate> of(String words, EventLibrary library) {
        return library.dates(words).stream()
                .map(TimeMention::range)
                .flatMap(r -> day(r).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(TimeRange range) {
        LocalDateTime from = range.from();
        return from != null && from.plusDays(1).equals(range.to()) ? Optional.of(from.toLocalDate()) : Optional.empty();
    }
}
