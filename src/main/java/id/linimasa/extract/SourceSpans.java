package id.linimasa.extract;

import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityMention;
import id.linimasa.model.EventMention;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.model.Quote;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeMention;
import id.linimasa.text.PlainText;
import java.util.List;

/// Hands an article on as people read it, and tells by its own offsets what was found there.
final class SourceSpans {
    private final PlainText plain;

    SourceSpans(PlainText plain) {
        this.plain = plain;
    }

    /// The article by its plain text, its spans moved there.
    Article plain(Article article) {
        return plain.same()
                ? article
                : new Article(
                        article.id(),
                        article.source(),
                        plain.text(),
                        article.title(),
                        article.publisher(),
                        article.author(),
                        article.url(),
                        article.published(),
                        article.created().moved(plain::plain),
                        article.dateline(),
                        article.language(),
                        article.truncated(),
                        article.spans().stream()
                                .map(s -> new TextSpan(plain.plain(s.span()), s.kind()))
                                .toList());
    }

    Extraction of(Extraction found) {
        return plain.same()
                ? found
                : new Extraction(
                        found.article(),
                        times(found.times()),
                        found.entities().stream().map(this::of).toList(),
                        found.events().stream().map(this::of).toList(),
                        found.quotes().stream().map(this::of).toList());
    }

    List<TimeMention> times(List<TimeMention> found) {
        return plain.same() ? found : found.stream().map(this::of).toList();
    }

    private TimeMention of(TimeMention time) {
        return new TimeMention(
                plain.source(time.span()),
                time.timex(),
                time.range(),
                time.granularity(),
                time.rule(),
                time.explanation());
    }

    private Entity of(Entity entity) {
        return new Entity(
                entity.name(),
                entity.kind(),
                entity.code(),
                entity.aliases(),
                entity.roles(),
                entity.mentions().stream()
                        .map(m -> new EntityMention(plain.source(m.span()), m.form()))
                        .toList());
    }

    private EventMention of(EventMention event) {
        return event.withEvidence(event.evidence().stream()
                .map(e -> new Evidence(plain.source(e.span()), plain.source(e.trigger()), e.timex()))
                .toList());
    }

    private Quote of(Quote quote) {
        return new Quote(plain.source(quote.span()), quote.speaker(), quote.via(), quote.direct());
    }
}
