package id.linimasa.article;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.linimasa.model.FieldPreview;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Looks at the first records of a table or JSON file and tells which of its fields would be read as what.
final class FieldPreviews {
    private static final int LONGEST_VALUE = 80;
    private static final int ROWS = 3;
    private static final int MOST_OTHERS = 1000;

    private final FieldMapping mapping;

    FieldPreviews(FieldMapping mapping) {
        this.mapping = mapping;
    }

    /// The preview, or nothing where the source has no fields.
    ///
    /// @throws IOException where it can't be read
    Optional<FieldPreview> of(Source source) throws IOException {
        byte[] head = source.head();
        List<Map<String, String>> first;
        if (Format.of(head) == Format.JSON) {
            first = firstObjects(source);
        } else {
            Charset charset = TextDecoder.charsetOf(head, null);
            TableHeader header = Format.of(head) == Format.TEXT
                    ? TableHeader.of(new String(head, charset), source.name(), mapping)
                    : null;
            first = header == null ? List.of() : firstRows(source, header, charset);
        }
        return first.isEmpty() ? Optional.empty() : Optional.of(preview(source.name(), first));
    }

    private FieldPreview preview(String name, List<Map<String, String>> records) {
        Set<String> names = new LinkedHashSet<>();
        records.forEach(record -> names.addAll(record.keySet()));
        Map<ArticleField, String> chosen = mapping.choose(names);
        Map<String, String> fields = new LinkedHashMap<>();
        chosen.forEach((ours, theirs) -> fields.put(ours.key(), theirs));
        List<String> unused =
                names.stream().filter(theirs -> !chosen.containsValue(theirs)).toList();
        return new FieldPreview(
                name,
                fields,
                unused,
                records.stream().map(record -> row(chosen, record)).toList());
    }

    private static FieldPreview.Row row(Map<ArticleField, String> chosen, Map<String, String> record) {
        Map<String, String> values = new HashMap<>();
        chosen.forEach((ours, theirs) -> values.put(ours.key(), cut(record.getOrDefault(theirs, ""))));
        String date = record.getOrDefault(chosen.getOrDefault(ArticleField.DATE, ""), "")
                .strip();
        PrintedDate read = date.isEmpty() ? null : PrintedDate.ofField(date);
        return new FieldPreview.Row(values, read == null ? null : read.iso());
    }

    private static String cut(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
    }

    private static List<Map<String, String>> firstRows(Source source, TableHeader header, Charset charset)
            throws IOException {
        List<Map<String, String>> first = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(header.separator())
                .allowUnclosedQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(source.stream(), charset))) {
            rows.stream().skip(1).limit(ROWS).forEach(row -> first.add(values(header, row)));
        } catch (CsvParseException e) {
            return first; // what is broken further on is told when it is read
        }
        return first.isEmpty() ? List.of(values(header, null)) : first;
    }

    private static Map<String, String> values(TableHeader header, @Nullable CsvRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.names().size(); i++) {
            values.putIfAbsent(header.names().get(i), row == null || i >= row.getFieldCount() ? "" : row.getField(i));
        }
        return values;
    }

    /// The first objects that could be articles, or else the first of all.
    private List<Map<String, String>> firstObjects(Source source) {
        List<Map<String, String>> fitting = new ArrayList<>();
        List<Map<String, String>> any = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), source.stream())) {
            new JsonRecords(parser, fields -> {
                        (mapping.fits(fields.keySet()) ? fitting : any).add(fields);
                        if (fitting.size() == ROWS || any.size() > MOST_OTHERS) {
                            throw new CancellationException();
                        }
                    })
                    .read();
        } catch (CancellationException e) {
            return chosen(fitting, any); // enough was seen
        } catch (JacksonException e) {
            return chosen(fitting, any); // what is broken further on is told when it is read
        }
        return chosen(fitting, any);
    }

    private static List<Map<String, String>> chosen(List<Map<String, String>> fitting, List<Map<String, String>> any) {
        return fitting.isEmpty() ? any.subList(0, Math.min(ROWS, any.size())) : fitting;
    }
}
