package id.linimasa.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The rows of one lexicon file: UTF-8, tab-separated, `#` starts a comment line.
///
/// Immutable and safe for any number of threads.
///
/// ```java
/// for (Lexicon.Row row : Lexicon.named("months").rows()) {
///     months.put(row.cell(0), Integer.parseInt(row.cell(1)));
/// }
/// ```
///
/// @param name as shown in messages and explanations: `months.tsv`
/// @param rows in file order
public record Lexicon(String name, List<Row> rows) {

    /// One row.
    ///
    /// @param line its number in the file, from 1
    /// @param cells at least one
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// Cell `i`, from 0, or the empty string where the row is shorter.
        public String cell(int i) {
            return i < cells.size() ? cells.get(i) : "";
        }
    }

    public Lexicon {
        rows = List.copyOf(rows);
    }

    /// The lexicon that the program carries under `lexicon/NAME.tsv` (`gazetteer/places` is a name too).
    ///
    /// @throws IllegalArgumentException where there is none
    public static Lexicon named(String name) {
        String file = name + ".tsv";
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + file);
            }
            return new Lexicon(file, rows(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + file, e);
        }
    }

    /// The lexicon in a file of the user's own.
    ///
    /// @throws IOException where it can't be read, or is not UTF-8
    public static Lexicon read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new Lexicon(file.toString(), rows(reader));
        }
    }

    private static List<Row> rows(Reader source) throws IOException {
        BufferedReader reader = source instanceof BufferedReader buffered ? buffered : new BufferedReader(source);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(new Row(number, Arrays.asList(line.split("\t", -1))));
            }
        }
        return rows;
    }
}
