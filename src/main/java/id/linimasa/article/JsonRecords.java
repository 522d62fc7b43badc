package id.linimasa.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Finds the records in a stream of JSON, whatever they are wrapped in: one object, objects one after another, an
/// array,
/// `{"articles": […]}`, a search engine's `{"hits": {"hits": [{"_source": {…}}]}}`. Holds one record at a time.
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
            "output");
    /// Names of objects that are the record itself.
    private static final Set<String> SELF =
            Set.of("_source", "article", "attributes", "fields", "attrs", "doc", "properties", "json");
    private static final int DEEPEST = 12;

    private final JsonParser parser;
    private final Consumer<Map<String, String>> sink;

    JsonRecords(JsonParser parser, Consumer<Map<String, String>> sink) {
        this.parser = parser;
        this.sink = sink;
    }

    /// Reads to the end.
    ///
    /// @throws tools.jackson.core.JacksonException where the JSON is broken; the records before it were handed on
    void read() {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            value(token, 0);
        }
    }

    private void value(JsonToken token, int depth) {
        if (depth > DEEPEST) {
            parser.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
            Map<String, String> fields = new LinkedHashMap<>();
            object(fields, "", depth);
            if (!fields.isEmpty()) {
                sink.accept(fields);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                value(next, depth + 1);
            }
        }
    }

    private void object(Map<String, String> fields, String prefix, int depth) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            String key = prefix + name;
            if (token == JsonToken.START_OBJECT) {
                nested(fields, name, key, depth);
            } else if (token == JsonToken.START_ARRAY) {
                array(fields, name, key, depth);
            } else if (token != JsonToken.VALUE_NULL) {
                fields.putIfAbsent(key, parser.getString());
            }
        }
    }

    private void nested(Map<String, String> fields, String name, String key, int depth) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (depth >= DEEPEST) {
            parser.skipChildren();
        } else if (SELF.contains(folded)) {
            object(fields, "", depth + 1);
        } else if (WRAPPERS.contains(folded) && key.equals(name)) {
            value(JsonToken.START_OBJECT, depth + 1);
        } else {
            Map<String, String> inner = new LinkedHashMap<>();
            object(inner, "", depth + 1);
            inner.forEach((field, value) -> fields.putIfAbsent(key + "." + field, value));
            String named = inner.getOrDefault("name", inner.getOrDefault("rendered", inner.get("title")));
            if (named != null) {
                fields.putIfAbsent(key, named);
            }
        }
    }

    /// A list of articles is read; a list of words (an article's paragraphs, its authors) becomes one text.
    private void array(Map<String, String> fields, String name, String key, int depth) {
        boolean wrapper = WRAPPERS.contains(name.toLowerCase(Locale.ROOT));
        StringBuilder words = new StringBuilder();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                words.append(words.isEmpty() ? "" : "\n").append(parser.getString());
            } else if (wrapper && token.isStructStart()) {
                value(token, depth + 1);
            } else {
                parser.skipChildren();
            }
        }
        if (!words.isEmpty()) {
            fields.putIfAbsent(key, words.toString());
        }
    }
}
