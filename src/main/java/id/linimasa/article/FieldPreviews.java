package id.linimasa.article;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.linimasa.model.FieldPreview;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/// Looks at the first records of a table or JSON source and tells which of its fields would be read as what,
/// before they are. It reads ahead alone: files, archives' entries and streams can be read from their beginning
/// after it.
final class FieldPreviews {
    private static final int LOOKED_AT = 1 << 20;
    private static final int LONGEST_VALUE = 80;
    private static final int ROWS = 3;
    private static final int MOST_OTHERS = 1000;

    private final FieldMapping mapping;
    private final ReadOptions.Limits limits;
    private final Consumer<FieldPreview> sink;

    /// @param sink takes each preview before the source's articles are handed on
    FieldPreviews(FieldMapping mapping, ReadOptions.Limits limits, Consumer<FieldPreview> sink) {
        this.mapping = mapping;
        this.limits = limits;
        this.sink = sink;
    }

    /// Previews a table.
    void ofTable(Source source) throws IOException {
        byte[] head = source.head(LOOKED_AT);
        Charset charset = TextDecoder.charsetOf(head, source.charset());
        TableHeader header = TableHeader.of(new String(head, charset), source.name(), mapping);
        if (header != null) {
            sink.accept(preview(source.name(), firstRows(header, new String(head, charset))));
        }
    }

    /// Previews JSON.
    void ofJson(Source source) throws IOException {
        List<Map<String, String>> first = firstObjects(source.head(LOOKED_AT));
        if (!first.isEmpty()) {
            sink.accept(preview(source.name(), first));
        }
    }

    private FieldPreview preview(String name, List<Map<String, String>> records) {
        Set<String> names = new LinkedHashSet<>();
        records.forEach(record -> names.addAll(record.keySet()));
        Map<ArticleField, String> chosen = mapping.choose(names);
        Map<String, String> fields = new LinkedHashMap<>();
        chosen.forEach((ours, theirs) -> fields.put(ours.key(), theirs));
        List<String> unused = names.stream()
                .filter(theirs -> !theirs.isEmpty() && !chosen.containsValue(theirs))
                .toList();
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

    private List<Map<String, String>> firstRows(TableHeader header, String text) {
        List<Map<String, String>> first = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = header.rows(new StringReader(text), limits.articleBytes())) {
            rows.stream().skip(header.rowsAbove()).limit(ROWS).forEach(row -> first.add(values(header, row)));
        } catch (CsvParseException | IOException e) {
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
    private List<Map<String, String>> firstObjects(byte[] head) {
        List<Map<String, String>> fitting = new ArrayList<>();
        List<Map<String, String>> any = new ArrayList<>();
        try (JsonParser parser = JsonRecords.factory(limits).createParser(ObjectReadContext.empty(), head)) {
            new JsonRecords(parser, mapping, limits, fields -> {
                        (mapping.fits(fields.keySet()) ? fitting : any).add(fields);
                        if (fitting.size() == ROWS || any.size() > MOST_OTHERS) {
                            throw new CancellationException();
                        }
                    })
                    .read();
        } catch (CancellationException | JacksonException | UncheckedIOException e) {
            return chosen(fitting, any); // enough was seen, or what is broken is told when it is read
        }
        return chosen(fitting, any);
    }

    private static List<Map<String, String>> chosen(List<Map<String, String>> fitting, List<Map<String, String>> any) {
        return fitting.isEmpty() ? any.subList(0, Math.min(ROWS, any.size())) : fitting;
    }
}
