package id.linimasa.export.citation;

import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// CSL-JSON, which Zotero, pandoc and citeproc read.
public final class CslFormat implements StreamFormat {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(target.out(), StandardCharsets.UTF_8));
        out.write('[');
        String[] before = {"\n"};
        References.each(source, reference -> {
            try {
                out.write(before[0]);
                out.write(MAPPER.writeValueAsString(item(reference)));
                before[0] = ",\n";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.write("\n]\n");
        out.flush();
    }

    private static ObjectNode item(Reference reference) {
        ObjectNode item = MAPPER.createObjectNode()
                .put("id", reference.key())
                .put("type", reference.outlet() == null ? "webpage" : "article-newspaper");
        put(item, "title", reference.title());
        put(item, "container-title", reference.outlet());
        if (reference.author() != null) {
            item.putArray("author").addObject().put("literal", reference.author());
        }
        if (reference.year() > 0) {
            ObjectNode issued = item.putObject("issued");
            ArrayNode parts = issued.putArray("date-parts").addArray().add(reference.year());
            if (reference.month() > 0) {
                parts.add(reference.month());
            }
            if (reference.day() > 0) {
                parts.add(reference.day());
            }
            if (reference.circa()) {
                issued.put("circa", true);
            }
        }
        put(item, "URL", reference.url());
        put(item, "language", reference.language());
        put(item, "publisher-place", reference.place());
        return item.put("note", "sha256:" + reference.id());
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}
