package id.linimasa.journal;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.ClaimAnchor;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import id.linimasa.model.EventAnchor;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Span;
import id.linimasa.model.Told;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Decisions as JSON: the payload of a record of the journal, and a line of an export.
///
/// Fields are added, never renamed: every version reads what older ones wrote.
public final class DecisionJson {
    /// The form of decisions that this program writes.
    public static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DecisionJson() {}

    /// The line of an export, without its line feed.
    public static String line(Decision decision) {
        return MAPPER.writeValueAsString(write(decision));
    }

    /// Reads a line of an export.
    ///
    /// @throws ActFormatException where it makes no sense
    public static Decision parse(String line) {
        try {
            return read(MAPPER.readTree(line), 0);
        } catch (JacksonException e) {
            throw new ActFormatException("bukan JSON: " + e.getOriginalMessage(), "no JSON: " + e.getOriginalMessage());
        }
    }

    static ObjectNode write(Decision decision) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("v", VERSION)
                .put("id", decision.id())
                .put("step", decision.step())
                .put("who", decision.who())
                .put("when", decision.when().toString())
                .put("why", decision.why());
        ArrayNode deeds = node.putArray("deeds");
        decision.deeds().forEach(d -> deeds.add(deed(d)));
        return node;
    }

    private static ObjectNode deed(Deed deed) {
        ObjectNode node = ActWriter.write(deed.act()).put("before", deed.before());
        if (!deed.events().isEmpty()) {
            ArrayNode anchors = node.putArray("anchors");
            deed.events().forEach(a -> anchors.add(event(a)));
        }
        return node;
    }

    private static ObjectNode event(EventAnchor anchor) {
        ObjectNode node = MAPPER.createObjectNode().put("event", anchor.event());
        node.set("told", told(anchor.told()));
        ArrayNode claims = node.putArray("claims");
        for (ClaimAnchor claim : anchor.claims()) {
            claims.addObject()
                    .put("claim", claim.claim())
                    .put("article", claim.article().value())
                    .put("type", claim.type().name())
                    .put("start", claim.span().start())
                    .put("end", claim.span().end())
                    .put("triggerStart", claim.trigger().start())
                    .put("triggerEnd", claim.trigger().end())
                    .put("words", claim.words());
        }
        return node;
    }

    private static ObjectNode told(Told told) {
        ObjectNode node = MAPPER.createObjectNode().put("type", told.type().name());
        node.putObject("title")
                .put("id", told.title().id())
                .put("en", told.title().en());
        node.set("date", ActWriter.date(told.date()));
        node.put("status", told.status().name());
        ActWriter.participants(node.putArray("participants"), told.participants());
        return node.put("place", told.place()).put("sources", told.sources());
    }

    /// @throws ActFormatException where `node` is no decision
    static Decision read(JsonNode node, long sequence) {
        Fields f = new Fields(node, text -> Optional.empty());
        try {
            List<Deed> deeds = new ArrayList<>();
            node.path("deeds").forEach(d -> deeds.add(deed(d)));
            return new Decision(
                    f.text("id"),
                    sequence,
                    f.text("step"),
                    f.text("who"),
                    Instant.parse(f.text("when")),
                    node.path("why").asString(""),
                    deeds);
        } catch (DateTimeException e) {
            throw new ActFormatException(
                    "ruas \"when\" bukan waktu: " + e.getMessage(), "field \"when\" is no time: " + e.getMessage());
        } catch (ActFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new ActFormatException("bukan keputusan: " + e.getMessage(), "no decision: " + e.getMessage());
        }
    }

    private static Deed deed(JsonNode node) {
        List<EventAnchor> anchors = new ArrayList<>();
        node.path("anchors").forEach(a -> anchors.add(event(a)));
        return new Deed(act(node), anchors, node.path("before").asString(""));
    }

    /// An act that can't be read (its kind is known, one of its values is not) is kept as one of an unknown kind.
    private static Act act(JsonNode node) {
        JsonNode alone = alone(node);
        try {
            return ActReader.read(alone, text -> Optional.empty());
        } catch (ActFormatException e) {
            return ActReader.unknown(node.path("act").asString(""), alone);
        }
    }

    /// What belongs to the act alone, so that one of an unknown kind keeps no more.
    private static JsonNode alone(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode act = object.deepCopy();
        act.remove("anchors");
        act.remove("before");
        return act;
    }

    private static EventAnchor event(JsonNode node) {
        List<ClaimAnchor> claims = new ArrayList<>();
        for (JsonNode claim : node.path("claims")) {
            Fields f = new Fields(claim, text -> Optional.empty());
            claims.add(new ClaimAnchor(
                    f.text("claim"),
                    new ArticleId(f.text("article")),
                    f.constant("type", EventType.class),
                    f.span(),
                    new Span(
                            claim.path("triggerStart").asInt(0),
                            claim.path("triggerEnd").asInt(0)),
                    claim.path("words").asString("")));
        }
        return new EventAnchor(node.path("event").asString(""), told(node.path("told")), claims);
    }

    private static Told told(JsonNode node) {
        Fields f = new Fields(node, text -> Optional.empty());
        return new Told(
                f.constant("type", EventType.class),
                f.bilingual("title"),
                f.date("date"),
                f.constant("status", EventStatus.class),
                f.participants("participants"),
                f.textOrNull("place"),
                node.path("sources").asInt(1));
    }
}
