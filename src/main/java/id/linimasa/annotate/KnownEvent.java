package id.linimasa.annotate;

import id.linimasa.model.Event;
import java.util.Map;

/// An event with the words that its claims stand on.
///
/// @param words by the id of the claim: the texts of its evidence
public record KnownEvent(Event event, Map<String, String> words) {

    public KnownEvent {
        words = Map.copyOf(words);
    }
}
