package id.linimasa.journal;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An article as the journal writes it: its text, its metadata, the evidence of its date, and what its stretches are
/// (those of a web page can't be told from the text alone).
///
/// Fields are added, never renamed: every version reads what older ones wrote.
final class ArticleJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ArticleJson() {}

    static ObjectNode write(Article article) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", article.id().value())
                .put("source", article.source())
                .put("title", article.title())
                .put("publisher", article.publisher())
                .put("author", article.author())
                .put("url", article.url())
                .put("published", article.published());
        created(node.putObject("created"), article.created());
        node.put("dateline", article.dateline())
                .put("language", article.language())
                .put("truncated", article.truncated());
        ArrayNode spans = node.putArray("spans");
        for (TextSpan s : article.spans()) {
            spans.addArray()
                    .add(s.span().start())
                    .add(s.span().end())
                    .add(s.kind().name().toLowerCase(Locale.ROOT));
        }
        return node.put("text", article.text());
    }

    private static void created(ObjectNode node, CreationTime created) {
        LocalDate date = created.date();
        node.put("date", date == null ? null : date.toString())
                .put("kind", created.kind().name().toLowerCase(Locale.ROOT));
        Span span = created.span();
        if (span != null) {
            node.put("start", span.start()).put("end", span.end());
        }
        node.put("note", created.note());
    }

    /// @throws IllegalArgumentException where `node` is no article
    static Article read(JsonNode node) {
        try {
            return new Article(
                    new ArticleId(node.path("id").asString("")),
                    node.path("source").asString(""),
                    node.path("text").asString(""),
                    text(node, "title"),
                    text(node, "publisher"),
                    text(node, "author"),
                    text(node, "url"),
                    text(node, "published"),
                    created(node.path("created")),
                    text(node, "dateline"),
                    text(node, "language"),
                    node.path("truncated").asBoolean(false),
                    spans(node.path("spans")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no article: " + e.getMessage(), e);
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    private static CreationTime created(JsonNode node) {
        String date = text(node, "date");
        return new CreationTime(
                date == null ? null : LocalDate.parse(date),
                CreationTime.Evidence.valueOf(node.path("kind").asString("").toUpperCase(Locale.ROOT)),
                node.has("start")
                        ? new Span(node.path("start").asInt(0), node.path("end").asInt(0))
                        : null,
                node.path("note").asString(""));
    }

    private static List<TextSpan> spans(JsonNode node) {
        List<TextSpan> spans = new ArrayList<>();
        for (JsonNode s : node) {
            spans.add(new TextSpan(
                    new Span(s.path(0).asInt(0), s.path(1).asInt(0)),
                    SpanKind.valueOf(s.path(2).asString("").toUpperCase(Locale.ROOT))));
        }
        return spans;
    }
}
