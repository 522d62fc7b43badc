package id.linimasa.extract.merge;

import id.linimasa.model.Claim;
import id.linimasa.model.EventMention;
import java.util.Set;

/// A claim with what is needed to compare it with others.
///
/// @param claim itself, entity names linked across articles
/// @param profile what is compared
public record Report(Claim claim, Profile profile) {

    /// A report whose profile is made from the claim.
    ///
    /// @param trust how firmly its date stands
    /// @param words hashes of the content words that tell it, names left out
    /// @param birth ascends in the order in which claims came to be known; decides an event's id and nothing else
    /// @param part the id of the claim of the same article that this one is part of, or the empty string
    public Report(Claim claim, DateTrust trust, Set<Integer> words, long birth, String part) {
        this(claim, Profile.of(claim, trust, words, birth, part));
    }

    EventMention mention() {
        return claim.mention();
    }

    DateTrust trust() {
        return profile.trust();
    }

    long birth() {
        return profile.birth();
    }

    Report with(Profile other) {
        return new Report(claim, other);
    }
}
