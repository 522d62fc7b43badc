package id.linimasa.export;

import static id.linimasa.export.ContractJson.bilingual;
import static id.linimasa.export.ContractJson.lower;
import static id.linimasa.export.ContractJson.object;
import static id.linimasa.export.ContractJson.range;
import static id.linimasa.export.ContractJson.span;
import static id.linimasa.export.ContractJson.words;

import id.linimasa.model.Article;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Entity;
import id.linimasa.model.EventMention;
import id.linimasa.model.Extraction;
import id.linimasa.model.Quote;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeMention;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What `linimasa annotate` and `linimasa dates --batch` print: one JSON object a line, as `docs/contract.md` shows it.
///
/// Stateless and safe for any number of threads.
///
/// ```java
/// String line = AnnotationJson.line(article, extraction);
/// ```
public final class AnnotationJson {
    private AnnotationJson() {}

    /// The line for one article, without a line break.
    public static String line(Article article, Extraction extraction) {
        String text = article.text();
        ObjectNode root = object().put("file", article.source()).put("text", text);
        article(root.putObject("article"), article);
        ArrayNode spans = root.putArray("spans");
        for (TextSpan s : article.spans()) {
            span(spans.addObject(), s.span()).put("kind", lower(s.kind()));
        }
        ArrayNode times = root.putArray("timexes");
        extraction.times().forEach(t -> times.add(ContractJson.timex(t, text)));
        ArrayNode entities = root.putArray("entities");
        extraction.entities().forEach(e -> entity(entities.addObject(), e, text));
        ArrayNode events = root.putArray("events");
        extraction.events().forEach(e -> event(events.addObject(), e, article));
        ArrayNode quotes = root.putArray("quotes");
        for (Quote q : extraction.quotes()) {
            words(quotes.addObject(), q.span(), text)
                    .put("speaker", q.speaker())
                    .put("via", q.via());
        }
        return ContractJson.line(root);
    }

    /// The line for one sentence of `dates --batch`, without a line break.
    public static String dates(List<TimeMention> times, String text) {
        ObjectNode root = object();
        ArrayNode array = root.putArray("timexes");
        times.forEach(t -> array.add(ContractJson.timex(t, text)));
        return ContractJson.line(root);
    }

    private static void article(ObjectNode node, Article article) {
        CreationTime created = article.created();
        node.put("id", article.id().value())
                .put("title", article.title())
                .put("publisher", article.publisher())
                .put("author", article.author())
                .put("url", article.url())
                .put("published", article.published())
                .put("dct", created.date() == null ? null : created.date().toString());
        ObjectNode evidence = node.putObject("dctEvidence").put("kind", lower(created.kind()));
        span(evidence, created.span()).put("note", created.note());
        node.put("dateline", article.dateline())
                .put("language", article.language())
                .put("truncated", article.truncated());
    }

    private static void entity(ObjectNode node, Entity entity, String text) {
        node.put("name", entity.name())
                .put("kind", entity.kind().name())
                .put("code", entity.code())
                .put("title", entity.title());
        ArrayNode mentions = node.putArray("mentions");
        entity.mentions().forEach(m -> words(mentions.addObject(), m.span(), text));
    }

    private static void event(ObjectNode node, EventMention event, Article article) {
        node.put("type", event.type().name());
        ContractJson.plover(node, event.plover());
        bilingual(node, "title", event.title());
        node.put("date", event.date()).put("extent", lower(event.extent()));
        range(node, event.range()).put("status", event.status().name()).put("condition", event.condition());
        ContractJson.participants(node, event.participants());
        node.put("place", event.place())
                .put("partOf", event.partOf())
                .put("speaker", event.speaker())
                .put("via", event.via())
                .put("directQuote", event.directQuote());
        ContractJson.evidence(node, event, article);
        node.put("rule", event.rule()).put("confidence", ContractJson.rounded(event.confidence()));
    }
}
