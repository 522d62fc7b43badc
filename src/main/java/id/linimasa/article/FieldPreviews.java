package id.linimasa.article;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.linimasa.model.FieldPreview;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Looks at the first record of a table or JSON file and tells which of its fields would be read as what.
final class FieldPreviews {
    private static final int LONGEST_VALUE = 80;

    private final FieldMapping mapping;

    FieldPreviews(FieldMapping mapping) {
        this.mapping = mapping;
    }

    /// The preview, or nothing where the source has no fields.
    ///
    /// @throws IOException where it can't be read
    Optional<FieldPreview> of(Source source) throws IOException {
        byte[] head = source.head();
        Map<String, String> first;
        if (Format.of(head) == Format.JSON) {
            first = firstObject(source);
        } else {
            Charset charset = TextDecoder.charsetOf(head, null);
            TableHeader header = Format.of(head) == Format.TEXT
                    ? TableHeader.of(new String(head, charset), source.name(), mapping)
                    : null;
            first = header == null ? Map.of() : firstRow(source, header, charset);
        }
        return first.isEmpty() ? Optional.empty() : Optional.of(preview(source.name(), first));
    }

    private FieldPreview preview(String name, Map<String, String> first) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> sample = new LinkedHashMap<>();
        List<String> unused = new ArrayList<>(first.keySet());
        mapping.choose(first.keySet()).forEach((ours, theirs) -> {
            fields.put(ours.key(), theirs);
            sample.put(ours.key(), cut(first.getOrDefault(theirs, "")));
            unused.remove(theirs);
        });
        return new FieldPreview(name, fields, unused, sample);
    }

    private static String cut(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
    }

    private static Map<String, String> firstRow(Source source, TableHeader header, Charset charset) throws IOException {
        Map<String, String> first = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(header.separator())
                .allowUnclosedQuote(true)
                .ofCsvRecord(new InputStreamReader(source.stream(), charset))) {
            CsvRecord row = rows.stream().skip(1).findFirst().orElse(null);
            for (int i = 0; i < header.names().size(); i++) {
                first.put(header.names().get(i), row == null || i >= row.getFieldCount() ? "" : row.getField(i));
            }
        }
        return first;
    }

    private Map<String, String> firstObject(Source source) {
        Map<String, String> first = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), source.stream())) {
            new JsonRecords(parser, fields -> {
                        first.putAll(fields);
                        if (mapping.fits(fields.keySet())) {
                            throw new CancellationException();
                        }
                        first.clear();
                    })
                    .read();
        } catch (CancellationException e) {
            return first;
        } catch (JacksonException e) {
            return first; // what is broken further on is told when it is read
        }
        return first;
    }
}
