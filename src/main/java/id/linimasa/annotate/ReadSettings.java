package id.linimasa.annotate;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person says of the inputs before they are read.
///
/// @param created the day of writing of every article, which wins over everything, or null
/// @param createdOf the day of writing of the articles of one source, by its name or the last parts of it, which wins
///     over that of all
/// @param fields names of columns or fields by what they hold: `title` is in `judul`
/// @param allLanguages whether events are extracted from articles in other languages too
public record ReadSettings(
        @Nullable LocalDate created,
        Map<String, LocalDate> createdOf,
        Map<String, String> fields,
        boolean allLanguages) {

    /// Nothing is said.
    public static final ReadSettings DEFAULT = new ReadSettings(null, Map.of(), Map.of(), false);

    public ReadSettings {
        createdOf = Map.copyOf(createdOf);
        fields = Map.copyOf(fields);
    }
}
