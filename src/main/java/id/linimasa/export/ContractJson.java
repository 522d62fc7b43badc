package id.linimasa.export;

import id.linimasa.export.content.UnreadableArticleException;
import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EventMention;
import id.linimasa.model.Evidence;
import id.linimasa.model.Participant;
import id.linimasa.model.Plover;
import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import id.linimasa.model.TimeRange;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The parts that the JSON of `docs/contract.md` is made of. Fields are always present; null where nothing is known.
///
/// Stateless and safe for any number of threads.
final class ContractJson {
    static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private ContractJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String line(ObjectNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static ObjectNode span(ObjectNode node, @Nullable Span span) {
        return span == null
                ? node.putNull("start").putNull("end")
                : node.put("start", span.start()).put("end", span.end());
    }

    static ObjectNode words(ObjectNode node, Span span, String text) {
        return span(node, span).put("text", span.of(text));
    }

    static void bilingual(ObjectNode parent, String field, @Nullable Bilingual text) {
        if (text == null) {
            parent.putNull(field);
        } else {
            parent.putObject(field).put("id", text.id()).put("en", text.en());
        }
    }

    static ObjectNode range(ObjectNode node, TimeRange range) {
        return node.put("from", range.fromText()).put("to", range.toText());
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// A temporal expression with its value; the same object in `annotate` and, less the range, in `dates --batch`.
    static ObjectNode timex(TimeMention time, String text) {
        ObjectNode node = words(object(), time.span(), text)
                .put("type", time.timex().type().name())
                .put("value", time.timex().value())
                .put(
                        "mod",
                        time.timex().mod() == null ? null : time.timex().mod().name());
        range(node, time.range()).put("rule", time.rule());
        bilingual(node, "explanation", time.explanation());
        return node;
    }

    static void plover(ObjectNode parent, Plover plover) {
        parent.putObject("plover").put("event", plover.event()).put("mode", plover.mode());
    }

    /// To three decimals: more would claim more than is known.
    static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    static void participants(ObjectNode parent, List<Participant> participants) {
        ArrayNode array = parent.putArray("participants");
        for (Participant p : participants) {
            array.addObject().put("name", p.name()).put("kind", p.kind().name()).put("role", lower(p.role()));
        }
    }

    static void evidence(ObjectNode parent, EventMention mention, Article article) {
        ArrayNode array = parent.putArray("evidence");
        for (Evidence e : mention.evidence()) {
            ObjectNode node =
                    span(array.addObject(), e.span()).put("text", UnreadableArticleException.words(article, e.span()));
            span(node.putObject("trigger"), e.trigger());
            node.put("timex", e.timex());
        }
    }
}
