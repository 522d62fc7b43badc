package id.linimasa.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which fields of a table or a JSON file would be read as what, shown before anything is imported.
///
/// @param source the file
/// @param fields what we call a field (`title`, `text`, `date`, `url`, `publisher`, `author`) → what it is called
///     there, in our order
/// @param unused the fields there that nothing is read from, in order
/// @param rows what the first records hold
public record FieldPreview(String source, Map<String, String> fields, List<String> unused, List<Row> rows) {

    public FieldPreview {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        unused = List.copyOf(unused);
        rows = List.copyOf(rows);
    }

    /// One record.
    ///
    /// @param values by our names; long ones cut short, empty where the record has none
    /// @param date how its date is read, ISO 8601 to its own precision; null where there is none
    ///     or it can't be read
    public record Row(Map<String, String> values, @Nullable String date) {
        public Row {
            values = Map.copyOf(values);
        }
    }
}
