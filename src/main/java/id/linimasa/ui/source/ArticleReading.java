package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.Claim;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityMention;
import id.linimasa.model.Event;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.model.Span;
import id.linimasa.ui.EventLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An open article with what was found in it and the events that it tells.
///
/// @param article the article
/// @param extraction what was found in it, or null where nothing is known
/// @param tellings the words that tell events, in text order
record ArticleReading(Article article, @Nullable Extraction extraction, List<Telling> tellings) {

    /// Words that tell an event.
    record Telling(Span words, Span trigger, String event) {}

    ArticleReading {
        tellings = List.copyOf(tellings);
    }

    /// Reads it; takes its time.
    static ArticleReading of(Article article, EventLibrary library) {
        List<Telling> tellings = new ArrayList<>();
        for (Event event : library.eventsOf(article.id())) {
            for (Claim claim : event.claims()) {
                if (claim.article().equals(article.id())) {
                    for (Evidence evidence : claim.mention().evidence()) {
                        tellings.add(new Telling(evidence.span(), evidence.trigger(), event.id()));
                    }
                }
            }
        }
        tellings.sort(Comparator.comparing(Telling::trigger));
        return new ArticleReading(article, library.extraction(article.id()).orElse(null), tellings);
    }

    /// The ids of the events that the words around a letter tell, those told in the fewest words first.
    List<String> eventsAt(int offset) {
        return tellings.stream()
                .filter(t -> t.words().start() <= offset && offset < t.words().end())
                .sorted(Comparator.comparingInt(t -> t.words().length()))
                .map(Telling::event)
                .distinct()
                .toList();
    }

    /// The ids of all its events in the order in which it tells them.
    List<String> events() {
        return tellings.stream().map(Telling::event).distinct().toList();
    }

    /// Where a name occurs, pronouns aside; nothing where it does not.
    ///
    /// @param near the occurrence to begin with is the first that ends after this place
    Optional<Occurrences> occurrences(String name, int near) {
        if (extraction == null) {
            return Optional.empty();
        }
        List<Span> spans = extraction.entities().stream()
                .filter(e -> e.name().equals(name))
                .map(Entity::mentions)
                .flatMap(List::stream)
                .filter(m -> m.form() != EntityMention.Form.PRONOUN)
                .map(EntityMention::span)
                .sorted()
                .toList();
        int first = 0;
        while (first < spans.size() - 1 && spans.get(first).end() <= near) {
            first++;
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Occurrences(name, spans, first));
    }
}
