package id.linimasa.export.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes a large JSON document piece by piece, one element of an array a line. `<`, `>` and `&` are escaped, so
/// that it can stand in a page's script element whatever an article says.
final class JsonStream {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Writer out;
    private boolean first = true;

    JsonStream(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// A piece of JSON as it is.
    JsonStream raw(String json) {
        try {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// A value.
    JsonStream value(JsonNode node) {
        // inside JSON these three occur in strings alone
        return raw(MAPPER.writeValueAsString(node)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026"));
    }

    /// The next element of the array that is being written.
    JsonStream element(JsonNode node) {
        raw(first ? "\n" : ",\n");
        first = false;
        return value(node);
    }

    void flush() throws IOException {
        out.flush();
    }
}
