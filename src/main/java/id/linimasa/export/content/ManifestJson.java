package id.linimasa.export.content;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.LaneKind;
import id.linimasa.query.EventQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Manifests as JSON, written beside an export or into it, and read again.
///
/// Stateless and safe for any number of threads.
public final class ManifestJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private ManifestJson() {}

    /// A file that was written.
    ///
    /// @param sha256 of its bytes
    public record FileEntry(String name, long bytes, String sha256) {}

    /// A manifest that was read.
    ///
    /// @param inputs what the events were made from then
    public record Read(ExportRequest request, Instant generatedAt, Inputs inputs) {}

    /// On several lines, with a line break at the end.
    ///
    /// @param files that were written; empty inside an export
    public static String text(Manifest manifest, List<FileEntry> files) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(manifest, files)) + "\n";
    }

    /// As a node, to be put into other JSON.
    public static ObjectNode node(Manifest manifest, List<FileEntry> files) {
        ExportRequest request = manifest.request();
        ObjectNode root = MAPPER.createObjectNode()
                .put("manifest", "linimasa-export/1")
                .put("program", "Linimasa")
                .put("version", manifest.version())
                .put("rules", manifest.inputs().rules())
                .put("generatedAt", manifest.generatedAt().toString())
                .put("format", request.format().id());
        options(root.putObject("options"), request);
        query(root.putObject("query"), request);
        counts(root.putObject("counts"), manifest.counts());
        ObjectNode inputs = root.putObject("inputs");
        digest(inputs, "articles", manifest.inputs().articles());
        digest(inputs, "decisions", manifest.inputs().decisions());
        digest(inputs, "lexicons", manifest.inputs().lexicons());
        digest(inputs, "dates", manifest.inputs().dates());
        if (!files.isEmpty()) {
            ArrayNode array = root.putArray("files");
            files.forEach(f -> array.addObject()
                    .put("name", f.name())
                    .put("bytes", f.bytes())
                    .put("sha256", f.sha256()));
        }
        return root;
    }

    private static void options(ObjectNode node, ExportRequest request) {
        ExportOptions options = request.options();
        strings(node.putArray("columns"), options.columns());
        node.put("bodies", options.bodies())
                .put("excel", options.excel())
                .put("plainCells", options.plainCells())
                .put("language", options.language())
                .put("group", options.group().name())
                .put("pages", options.pages())
                .put("theme", options.theme());
    }

    private static void query(ObjectNode node, ExportRequest request) {
        EventQuery query = request.query();
        node.put("text", query.text());
        strings(node.putArray("people"), query.people());
        strings(node.putArray("organisations"), new TreeSet<>(query.organisations()));
        strings(node.putArray("places"), new TreeSet<>(query.places()));
        strings(
                node.putArray("types"),
                query.types().stream().sorted().map(EventType::name).toList());
        strings(
                node.putArray("statuses"),
                query.statuses().stream().sorted().map(EventStatus::name).toList());
        strings(node.putArray("sources"), new TreeSet<>(query.sources()));
        node.put("from", text(query.from())).put("to", text(query.to())).put("certain", query.certain());
        node.put("sort", query.sort().name()).put("limit", query.limit()).put("starred", request.starred());
        strings(node.putArray("selected"), request.selected());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void strings(ArrayNode array, Collection<String> values) {
        values.forEach(array::add);
    }

    private static void counts(ObjectNode node, Counts counts) {
        node.put("events", counts.events())
                .put("undated", counts.undated())
                .put("imprecise", counts.imprecise())
                .put("disputed", counts.disputed());
    }

    private static void digest(ObjectNode parent, String name, Inputs.Digest digest) {
        parent.putObject(name).put("count", digest.count()).put("sha256", digest.sha256());
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws IllegalArgumentException saying what is wrong with it
    public static Read read(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (!root.path("manifest").asString("").startsWith("linimasa-export/")) {
                throw new IllegalArgumentException("no manifest of Linimasa");
            }
            return new Read(request(root), Instant.parse(required(root, "generatedAt")), inputs(root));
        } catch (JacksonException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("no manifest: " + e.getMessage(), e);
        }
    }

    private static ExportRequest request(JsonNode root) {
        String name = required(root, "format");
        ExportFormat format = ExportFormat.of(name)
                .orElseThrow(() -> new IllegalArgumentException("manifest of an unknown format: " + name));
        JsonNode o = root.path("options");
        ExportOptions options = new ExportOptions(
                list(o.path("columns")),
                o.path("bodies").asBoolean(false),
                o.path("excel").asBoolean(false),
                o.path("plainCells").asBoolean(false),
                o.path("language").asString("id"),
                LaneKind.valueOf(o.path("group").asString("TYPE")),
                o.path("pages").asInt(1),
                o.path("theme").asString("light"));
        JsonNode q = root.path("query");
        return new ExportRequest(
                format, query(q), list(q.path("selected")), q.path("starred").asBoolean(false), options);
    }

    private static EventQuery query(JsonNode q) {
        return new EventQuery(
                q.path("text").asString(""),
                list(q.path("people")),
                Set.copyOf(list(q.path("organisations"))),
                Set.copyOf(list(q.path("places"))),
                constants(q.path("types"), EventType.class),
                constants(q.path("statuses"), EventStatus.class),
                Set.copyOf(list(q.path("sources"))),
                day(q.path("from")),
                day(q.path("to")),
                q.path("certain").asBoolean(false),
                EventQuery.Sort.valueOf(q.path("sort").asString("DATE")),
                q.path("limit").asInt(Integer.MAX_VALUE));
    }

    private static <E extends Enum<E>> Set<E> constants(JsonNode array, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        list(array).forEach(name -> constants.add(Enum.valueOf(type, name)));
        return constants;
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isString() ? LocalDate.parse(node.asString()) : null;
    }

    private static List<String> list(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asString()));
        return values;
    }

    private static Inputs inputs(JsonNode root) {
        JsonNode inputs = root.path("inputs");
        return new Inputs(
                required(root, "rules"),
                digest(inputs.path("articles")),
                digest(inputs.path("decisions")),
                digest(inputs.path("lexicons")),
                digest(inputs.path("dates")));
    }

    private static Inputs.Digest digest(JsonNode node) {
        return new Inputs.Digest(
                node.path("count").asInt(0), node.path("sha256").asString(""));
    }

    private static String required(JsonNode node, String field) {
        if (!node.path(field).isString()) {
            throw new IllegalArgumentException("manifest without " + field);
        }
        return node.path(field).asString();
    }
}
