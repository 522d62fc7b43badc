package id.linimasa.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What people made of an event.
///
/// @param review what they think of it
/// @param starred whether somebody marked it
/// @param tags labels, ascending
/// @param notes oldest first
/// @param aliases other names that people gave to those who take part, ascending
/// @param decided what of it is as a person decided
/// @param deeds the ids of the deeds in force, oldest first
/// @param objections what the articles say now against them
public record Judgement(
        Review review,
        boolean starred,
        List<String> tags,
        List<String> notes,
        List<String> aliases,
        Set<EventField> decided,
        List<String> deeds,
        List<Objection> objections) {

    /// Nobody has touched it.
    public static final Judgement NONE =
            new Judgement(Review.OPEN, false, List.of(), List.of(), List.of(), Set.of(), List.of(), List.of());

    public Judgement {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
        aliases = List.copyOf(aliases);
        decided = decided.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(decided));
        deeds = List.copyOf(deeds);
        objections = List.copyOf(objections);
    }
}
