package id.linimasa.extract.merge;

import id.linimasa.model.Claim;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventMention;
import id.linimasa.model.Participant;
import java.util.Set;
import java.util.TreeSet;

/// A claim with what is needed to compare it with others.
///
/// @param claim itself, entity names linked across articles
/// @param trust how firmly its date stands
/// @param words hashes of the content words that tell it, names left out
/// @param birth ascends in the order in which claims came to be known; decides an event's id and nothing else
/// @param part the id of the claim of the same article that this one is part of, or the empty string
public record Report(Claim claim, DateTrust trust, Set<Integer> words, long birth, String part) {

    public Report {
        words = Set.copyOf(words);
    }

    EventMention mention() {
        return claim.mention();
    }

    /// The names of those of one kind who take part.
    Set<String> names(EntityKind kind) {
        Set<String> names = new TreeSet<>();
        for (Participant p : mention().participants()) {
            if (p.kind() == kind) {
                names.add(p.name());
            }
        }
        return names;
    }

    /// The names of all who take part.
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        mention().participants().forEach(p -> names.add(p.name()));
        return names;
    }
}
