package id.linimasa.article;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The first row of a table, and what separates its fields.
///
/// @param separator one of `,` `;` tab `|`, or what a line `sep=;` above says, as Excel understands it
/// @param names the columns' names
/// @param rowsBefore how many rows stand above it that are none
record TableHeader(char separator, List<String> names, int rowsBefore) {
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};
    private static final Pattern SEPARATOR_SAID = Pattern.compile("(?i)\\A\\s*\"?sep=(.)\"?\\R");
    private static final int LONGEST = 4000;

    TableHeader {
        names = List.copyOf(names);
    }

    /// The header of a text that is a table of articles; null where it is none.
    ///
    /// @param head how the text begins
    /// @param name the file's name: a table by its ending is one even where its columns are unknown
    static @Nullable TableHeader of(String head, String name, FieldMapping mapping) {
        String text = head.replaceFirst("\\A\ufeff", "").stripLeading();
        Matcher said = SEPARATOR_SAID.matcher(text);
        if (said.find()) {
            List<String> names =
                    firstRow(text.substring(said.end()), said.group(1).charAt(0));
            return names.isEmpty() ? null : new TableHeader(said.group(1).charAt(0), names, 1);
        }
        TableHeader widest = null;
        for (char separator : SEPARATORS) {
            TableHeader header = new TableHeader(separator, firstRow(text, separator), 0);
            if (header.names.size() > 1 && mapping.fits(header.names)) {
                return header;
            }
            if (widest == null || header.names.size() > widest.names.size()) {
                widest = header;
            }
        }
        String folded = name.toLowerCase(Locale.ROOT);
        boolean called = folded.endsWith(".csv") || folded.endsWith(".tsv");
        return called && widest != null && !widest.names.isEmpty() ? widest : null;
    }

    /// All rows of the table, this one and those above it too, their fields as many as there are.
    ///
    /// @param longest how many characters a row may have
    CsvReader<CsvRecord> rows(Reader text, int longest) {
        return reader(separator).maxBufferSize(longest).ofCsvRecord(text);
    }

    /// How many of [#rows] are no articles.
    int rowsAbove() {
        return rowsBefore + 1;
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(false)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true);
    }

    private static List<String> firstRow(String text, char separator) {
        try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(text)) {
            List<String> names = reader.stream()
                    .findFirst()
                    .map(r -> r.getFields().stream()
                            .map(n -> n.strip().replaceAll("\\s+", " "))
                            .toList())
                    .orElse(List.of());
            return names.stream().mapToInt(String::length).sum() > LONGEST ? List.of() : names;
        } catch (CsvParseException | IOException e) {
            return List.of(); // a line that is no row of this kind
        }
    }
}
