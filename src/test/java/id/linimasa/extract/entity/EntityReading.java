package id.linimasa.extract.entity;

import id.linimasa.extract.text.SentenceSplitter;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads entities from a line of test text.
final class EntityReading {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    private EntityReading() {}

    /// An article of a headline, which may be empty, and a body.
    static Article article(String headline, String body) {
        String text = headline.isEmpty() ? body : headline + "\n" + body;
        List<TextSpan> spans = new ArrayList<>();
        if (!headline.isEmpty()) {
            spans.add(new TextSpan(new Span(0, headline.length()), SpanKind.TITLE));
        }
        spans.add(new TextSpan(new Span(text.length() - body.length(), text.length()), SpanKind.BODY));
        ArticleId id = ArticleId.of(text, null, null);
        return new Article(
                id, "uji.txt", text, null, null, null, null, null, CreationTime.UNKNOWN, null, "id", false, spans);
    }

    static List<Entity> entities(EntityTagger tagger, String headline, String body) {
        Article article = article(headline, body);
        return tagger.entities(article, SPLITTER.sentences(article), List.of());
    }

    /// The names of one kind, sorted, as `A; B`.
    static String names(List<Entity> entities, EntityKind kind) {
        return entities.stream()
                .filter(e -> e.kind() == kind)
                .map(Entity::name)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /// The words of all mentions of an entity, in text order.
    static List<String> mentions(Article article, Entity entity) {
        return entity.mentions().stream().map(m -> m.span().of(article.text())).toList();
    }

    static Entity named(List<Entity> entities, String name) {
        return entities.stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among "
                        + entities.stream().map(Entity::name).toList()));
    }
}
