package id.linimasa.export.table;

import id.linimasa.export.content.Digests;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.ToldEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `datapackage.json` (Frictionless Data, Tabular Data Package): what is in the tables and how they hang together.
final class DataPackage {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DataPackage() {}

    static String json(Manifest manifest, List<Spool<?>> tables) throws IOException {
        ObjectNode root = MAPPER.createObjectNode()
                .put("profile", "tabular-data-package")
                .put("name", "linimasa-events")
                .put("title", manifest.words("Peristiwa bertanggal dari berita", "Dated events out of news"))
                .put(
                        "description",
                        "Offsets are half-open ranges into the canonical text of an article: char_* in UTF-16 code "
                                + "units, cp_* in Unicode code points. Days are inclusive. An empty cell: nobody tells "
                                + "it; " + LongTables.NOT_APPLICABLE + ": it makes no sense here.")
                .put("version", manifest.version())
                .put("created", manifest.generatedAt().toString());
        ArrayNode resources = root.putArray("resources");
        for (Spool<?> table : tables) {
            resource(resources.addObject(), table, manifest.language());
        }
        root.set("linimasa", ManifestJson.node(manifest, List.of()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace(System.lineSeparator(), "\n")
                + "\n";
    }

    private static void resource(ObjectNode node, Spool<?> spool, String language) throws IOException {
        LongTable<?> table = spool.table();
        node.put("profile", "tabular-data-resource")
                .put("name", table.name())
                .put("path", table.name() + ".csv")
                .put("title", ToldEvent.in(table.meaning(), language))
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", Files.size(spool.file()))
                .put("hash", "sha256:" + sha256(spool.file()));
        node.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("doubleQuote", true)
                .put("header", true);
        ObjectNode schema = node.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (Column<?> column : table.columns()) {
            fields.addObject()
                    .put("name", column.name())
                    .put("type", column.type().name().toLowerCase(Locale.ROOT))
                    .put("format", "default")
                    .put("description", ToldEvent.in(column.meaning(), language));
        }
        schema.putArray("missingValues").add("").add(LongTables.NOT_APPLICABLE);
        ArrayNode key = schema.putArray("primaryKey");
        table.key().forEach(key::add);
        if (!table.links().isEmpty()) {
            ArrayNode links = schema.putArray("foreignKeys");
            for (LongTable.Link link : table.links()) {
                links.addObject()
                        .put("fields", link.column())
                        .putObject("reference")
                        .put("resource", link.table())
                        .put("fields", link.target());
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return Digests.hex(digest);
    }
}
