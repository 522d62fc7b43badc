package id.linimasa.model;

import java.util.List;

/// All that was found in one article.
///
/// @param article whose text the spans point into
/// @param times in text order, not overlapping
/// @param entities in order of first mention
/// @param events in text order of their first trigger
/// @param quotes in text order
public record Extraction(
        ArticleId article,
        List<TimeMention> times,
        List<Entity> entities,
        List<EventMention> events,
        List<Quote> quotes) {

    public Extraction {
        times = List.copyOf(times);
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
    }
}
