package id.linimasa.annotate;

import id.linimasa.model.Article;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Every claim as an event of its own.
final class SingleClaims {

    private SingleClaims() {}

    static List<Event> events(Collection<SourcedExtraction> all) {
        List<Event> events = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingLong(SourcedExtraction::sequence))
                .forEach(s -> s.extraction().events().forEach(m -> events.add(event(s.article(), m))));
        return events;
    }

    private static Event event(Article article, EventMention mention) {
        String id = article.id().value().substring(0, 16) + "-"
                + mention.type().name().charAt(0)
                + mention.evidence().getFirst().trigger().start();
        Claim claim = new Claim(
                id,
                article.id(),
                article.publisher(),
                article.created().date(),
                article.id().value(),
                mention);
        return new Event(
                id,
                mention.type(),
                mention.plover(),
                mention.title(),
                mention.date(),
                mention.extent(),
                mention.range(),
                mention.status(),
                false,
                mention.participants(),
                mention.place(),
                null,
                mention.weight(),
                List.of(claim),
                List.of(),
                List.of(),
                List.of());
    }
}
