package id.linimasa.model;

import java.util.List;
import java.util.Map;

/// Which fields of a table or a JSON file would be read as what, shown before anything is imported.
///
/// @param source the file
/// @param fields what we call a field (`title`, `text`, `date`, `url`, `publisher`, `author`) → what it is called there
/// @param unused the fields there that nothing is read from, in order
/// @param sample what the first record holds, by our names; long values cut short
public record FieldPreview(String source, Map<String, String> fields, List<String> unused, Map<String, String> sample) {

    public FieldPreview {
        fields = Map.copyOf(fields);
        unused = List.copyOf(unused);
        sample = Map.copyOf(sample);
    }
}
