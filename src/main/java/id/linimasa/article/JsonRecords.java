package id.linimasa.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Finds the records in a stream of JSON, whatever they are wrapped in: one object, objects one after another, an
/// array, `{"articles": […]}`, a search engine's `{"hits": {"hits": [{"_source": {…}}]}}`, articles under their ids
/// (`{"17": {…}, "18": {…}}`), rows below a row of names, the columns that data frames write, or texts alone. Holds one
/// record at a time, but for columns, which come whole.
///
/// A nested object's fields are known as `source.name` and, where that is free, as `source`.
final class JsonRecords {
    /// Names under which lists of articles are found; other lists within an article (comments, pictures) are passed
    /// over.
    private static final Set<String> WRAPPERS = Set.of(
            "articles",
            "artikel",
            "data",
            "items",
            "results",
            "result",
            "hits",
            "docs",
            "documents",
            "rows",
            "records",
            "entries",
            "entry",
            "posts",
            "news",
            "berita",
            "response",
            "feed",
            "list",
            "value",
            "values",
            "content_list",
            "stories",
            "channel",
            "item",
            "output",
            "@graph");
    /// Names of objects that are the record itself.
    private static final Set<String> SELF =
            Set.of("_source", "article", "attributes", "fields", "attrs", "doc", "properties", "json");
    /// Under these an object in a list holds its words: an author's name, a paragraph's text.
    private static final List<String> WORDS = List.of("name", "text", "content", "value");

    private static final int DEEPEST = 12;
    /// What a cell takes beside its characters, in characters.
    private static final int CELL = 24;
    /// Shorter ones in a bare list are tags or names, no texts of articles.
    private static final int SHORTEST_TEXT = 100;

    private final JsonParser parser;
    private final FieldMapping mapping;
    private final ReadOptions.Limits limits;
    private final Consumer<Map<String, String>> sink;

    JsonRecords(
            JsonParser parser, FieldMapping mapping, ReadOptions.Limits limits, Consumer<Map<String, String>> sink) {
        this.parser = parser;
        this.mapping = mapping;
        this.limits = limits;
        this.sink = sink;
    }

    /// Makes parsers that take JSON as scrapers write it: `NaN`, a comma too many, line ends within strings.
    static JsonFactory factory(ReadOptions.Limits limits) {
        return JsonFactory.builder()
                .enable(
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_TRAILING_COMMA,
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.articleBytes())
                        .maxNestingDepth(500)
                        .build())
                .build();
    }

    /// Reads to the end.
    ///
    /// @throws tools.jackson.core.JacksonException where the JSON is broken; the records before it were handed on
    /// @throws java.io.UncheckedIOException where one record is larger than allowed
    void read() {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                elements(new JsonRecord(mapping, limits, sink), null, 0, true);
            } else if (token == JsonToken.START_OBJECT) {
                record(0);
            }
        }
    }

    private void record(int depth) {
        JsonRecord record = new JsonRecord(mapping, limits, sink);
        object(record, "", depth);
        record.end();
    }

    /// The elements of an array that was begun: records, rows, or the cells of one row.
    ///
    /// @param holder counts what cells take
    /// @param names what a row's cells are called, as far as that is known
    /// @param texts whether strings are the texts of articles
    /// @return its cells, where it is no list of records
    private List<String> elements(JsonRecord holder, @Nullable List<String> names, int depth, boolean texts) {
        List<String> cells = new ArrayList<>();
        @Nullable List<String> known = names;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (depth > DEEPEST) {
                parser.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                record(depth + 1);
            } else if (token == JsonToken.START_ARRAY) {
                List<String> row = elements(new JsonRecord(mapping, limits, sink), null, depth + 1, false);
                if (known != null) {
                    row(known, row);
                } else if (mapping.fits(row)) {
                    known = row;
                }
            } else if (!texts) {
                cells.add(cell(holder, token));
            } else if (token == JsonToken.VALUE_STRING && parser.getStringLength() >= SHORTEST_TEXT) {
                sink.accept(Map.of(ArticleField.TEXT.key(), parser.getString()));
            }
        }
        return cells;
    }

    private String cell(JsonRecord holder, JsonToken token) {
        String cell = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        holder.took(cell.length() + CELL);
        return cell;
    }

    private void row(List<String> names, List<String> cells) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            fields.putIfAbsent(names.get(i), cells.get(i));
        }
        if (!fields.isEmpty()) {
            sink.accept(fields);
        }
    }

    private void object(JsonRecord record, String prefix, int depth) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            String key = prefix + name;
            if (token == JsonToken.START_OBJECT) {
                nested(record, name, key, depth);
            } else if (token == JsonToken.START_ARRAY) {
                array(record, name, key, depth);
            } else if (token != JsonToken.VALUE_NULL) {
                record.put(key, parser.getString());
            }
        }
    }

    private void nested(JsonRecord record, String name, String key, int depth) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (depth >= DEEPEST) {
            parser.skipChildren();
        } else if (SELF.contains(folded)) {
            object(record, "", depth + 1);
        } else if (WRAPPERS.contains(folded) && key.equals(name)) {
            record(depth + 1);
        } else {
            record.putInner(key, inner(depth));
        }
    }

    private Map<String, String> inner(int depth) {
        JsonRecord inner = new JsonRecord(mapping, limits, sink);
        object(inner, "", depth + 1);
        return inner.flat();
    }

    /// A list of articles is read; a list of words (an article's paragraphs, its authors) becomes one text.
    private void array(JsonRecord record, String name, String key, int depth) {
        if (WRAPPERS.contains(name.toLowerCase(Locale.ROOT))) {
            record.putList(key, elements(record, record.names(), depth + 1, false));
            return;
        }
        List<String> words = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT && depth < DEEPEST) {
                words.add(words(inner(depth)));
            } else if (token.isStructStart()) {
                parser.skipChildren();
            } else {
                words.add(cell(record, token));
            }
        }
        record.putList(key, words);
    }

    private static String words(Map<String, String> fields) {
        return WORDS.stream()
                .filter(fields::containsKey)
                .findFirst()
                .map(name -> fields.getOrDefault(name, ""))
                .orElse("");
    }
}
