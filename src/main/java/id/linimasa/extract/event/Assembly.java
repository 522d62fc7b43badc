package id.linimasa.extract.event;

import id.linimasa.model.EventMention;
import id.linimasa.model.Quote;
import java.util.List;

/// What [EventAssembler] finds in an article.
///
/// @param events in text order of their first trigger
/// @param quotes in text order
public record Assembly(List<EventMention> events, List<Quote> quotes) {

    public Assembly {
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
    }
}
