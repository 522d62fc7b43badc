package id.linimasa.export;

import static id.linimasa.export.ContractJson.bilingual;
import static id.linimasa.export.ContractJson.lower;
import static id.linimasa.export.ContractJson.object;
import static id.linimasa.export.ContractJson.range;

import id.linimasa.export.content.UnreadableArticleException;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Disagreement;
import id.linimasa.model.Event;
import id.linimasa.model.EventMention;
import id.linimasa.model.Judgement;
import id.linimasa.model.Objection;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What `linimasa events --format jsonl` prints: one event a line, as `docs/contract.md` tells.
///
/// Stateless and safe for any number of threads.
public final class EventJson {
    private EventJson() {}

    /// The line for one event, without a line break.
    ///
    /// @param articles finds the article of a claim, whose words are quoted
    /// @throws java.io.UncheckedIOException of an [UnreadableArticleException], where the words can't be quoted
    public static String line(Event event, Function<ArticleId, Optional<Article>> articles) {
        ObjectNode node =
                object().put("id", event.id()).put("type", event.type().name());
        ContractJson.plover(node, event.plover());
        bilingual(node, "title", event.title());
        node.put("date", event.date()).put("extent", lower(event.extent()));
        range(node, event.range()).put("status", event.status().name()).put("unconfirmed", event.unconfirmed());
        ContractJson.participants(node, event.participants());
        node.put("place", event.place())
                .put("partOf", event.partOf())
                .put("salience", ContractJson.rounded(event.salience()));
        ArrayNode ids = node.putArray("articles");
        event.articles().forEach(id -> ids.add(id.value()));
        ArrayNode claims = node.putArray("claims");
        event.claims().forEach(c -> claim(claims.addObject(), c, articles));
        ArrayNode disagreements = node.putArray("disagreements");
        event.disagreements().forEach(d -> disagreement(disagreements.addObject(), d));
        ArrayNode decisions = node.putArray("decisions");
        event.judgement().deeds().forEach(d -> decisions.addObject().put("id", d));
        judgement(node.putObject("judgement"), event.judgement());
        return ContractJson.line(node);
    }

    private static void judgement(ObjectNode node, Judgement judgement) {
        node.put("review", lower(judgement.review())).put("starred", judgement.starred());
        ArrayNode tags = node.putArray("tags");
        judgement.tags().forEach(tags::add);
        ArrayNode notes = node.putArray("notes");
        judgement.notes().forEach(notes::add);
        ArrayNode decided = node.putArray("decided");
        judgement.decided().forEach(f -> decided.add(lower(f)));
        ArrayNode objections = node.putArray("objections");
        for (Objection o : judgement.objections()) {
            objections
                    .addObject()
                    .put("decision", o.deed())
                    .put("field", lower(o.field()))
                    .put("decided", o.decided())
                    .put("told", o.told());
        }
    }

    private static void claim(ObjectNode node, Claim claim, Function<ArticleId, Optional<Article>> articles) {
        EventMention mention = claim.mention();
        node.put("id", claim.id())
                .put("article", claim.article().value())
                .put("publisher", claim.publisher())
                .put("written", claim.written() == null ? null : claim.written().toString())
                .put("status", mention.status().name())
                .put("date", mention.date())
                .put("condition", mention.condition())
                .put("speaker", mention.speaker())
                .put("via", mention.via());
        bilingual(node, "dateExplanation", mention.dateExplanation());
        ContractJson.evidence(
                node, mention, UnreadableArticleException.present(articles.apply(claim.article()), claim.article()));
    }

    private static void disagreement(ObjectNode node, Disagreement disagreement) {
        node.put("aspect", lower(disagreement.aspect()));
        ArrayNode values = node.putArray("values");
        for (int i = 0; i < disagreement.values().size(); i++) {
            ArrayNode claims = values.addObject()
                    .put("value", disagreement.values().get(i))
                    .putArray("claims");
            disagreement.claims().get(i).forEach(claims::add);
        }
    }
}
