package id.linimasa.article;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The first row of a table, and what separates its fields.
///
/// @param separator one of `,` `;` tab `|`
/// @param names the columns' names
record TableHeader(char separator, List<String> names) {
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};

    TableHeader {
        names = List.copyOf(names);
    }

    /// The header of a text that is a table of articles; null where it is none.
    ///
    /// @param head how the text begins
    /// @param name the file's name: a table by its ending is one even where its columns are unknown
    static @Nullable TableHeader of(String head, String name, FieldMapping mapping) {
        int end = head.indexOf('\n');
        String line =
                (end < 0 ? head : head.substring(0, end)).replace("\ufeff", "").strip();
        if (line.isEmpty() || line.length() > 4000) {
            return null;
        }
        TableHeader widest = null;
        for (char separator : SEPARATORS) {
            TableHeader header = new TableHeader(separator, cells(line, separator));
            if (header.names.size() > 1 && mapping.fits(header.names)) {
                return header;
            }
            if (widest == null || header.names.size() > widest.names.size()) {
                widest = header;
            }
        }
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.endsWith(".csv") || folded.endsWith(".tsv") ? widest : null;
    }

    private static List<String> cells(String line, char separator) {
        try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(true)
                .ofCsvRecord(line)) {
            return reader.stream()
                    .findFirst()
                    .map(r -> r.getFields().stream().map(String::strip).toList())
                    .orElse(List.of());
        } catch (CsvParseException | java.io.IOException e) {
            return List.of(); // a line that is no row of this kind
        }
    }
}
