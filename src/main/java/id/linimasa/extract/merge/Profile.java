package id.linimasa.extract.merge;

import id.linimasa.model.Claim;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Participant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What comparing a claim with others takes, and no more: small enough to be kept by the hundred thousand, and computed
/// once a claim.
///
/// Times are seconds of floating local time since 1970; an open end is [Long#MIN_VALUE] or [Long#MAX_VALUE].
///
/// @param id of the claim
/// @param article the beginning of the id of the article that claims it
/// @param dated whether it tells a day; without one, `from` and `to` are open
/// @param written the day the article was written, days since 1970, or [#UNKNOWN]
/// @param people names of the people who take part, sorted, each once
/// @param names of all who take part, sorted, each once
/// @param place where, or null
/// @param words hashes of the content words that tell it, names left out
/// @param trust how firmly its date stands
/// @param birth ascends in the order in which claims came to be known; decides an event's id and nothing else
/// @param part the id of the claim of the same article that this one is part of, or the empty string
/// @param former ids of claims that are gone and whose event this claim carries on: they still lead to it
public record Profile(
        String id,
        String article,
        EventType type,
        EventStatus status,
        boolean dated,
        long from,
        long to,
        int written,
        List<String> people,
        List<String> names,
        @Nullable String place,
        WordSet words,
        DateTrust trust,
        long birth,
        String part,
        Set<String> former) {

    /// So many digits of its id name an article.
    public static final int ARTICLE_DIGITS = 16;

    /// The day of writing of an article that nobody can tell.
    public static final int UNKNOWN = Integer.MIN_VALUE;

    public Profile {
        people = List.copyOf(people);
        names = List.copyOf(names);
        former = Set.copyOf(former);
    }

    /// The profile of a claim whose names are linked.
    static Profile of(Claim claim, DateTrust trust, Collection<Integer> words, long birth, String part) {
        EventMention mention = claim.mention();
        boolean dated = mention.date() != null && !mention.range().unknown();
        LocalDate written = claim.written();
        return new Profile(
                claim.id(),
                claim.article().value().substring(0, ARTICLE_DIGITS),
                mention.type(),
                mention.status(),
                dated,
                dated ? seconds(mention.range().from(), Long.MIN_VALUE) : Long.MIN_VALUE,
                dated ? seconds(mention.range().to(), Long.MAX_VALUE) : Long.MAX_VALUE,
                written == null ? UNKNOWN : Math.toIntExact(written.toEpochDay()),
                names(mention, EntityKind.PERSON),
                names(mention, null),
                mention.place(),
                WordSet.of(words),
                trust,
                birth,
                part,
                Set.of());
    }

    private static List<String> names(EventMention mention, @Nullable EntityKind kind) {
        Set<String> names = new TreeSet<>();
        for (Participant p : mention.participants()) {
            if (kind == null || p.kind() == kind) {
                names.add(p.name());
            }
        }
        return List.copyOf(names);
    }

    static long seconds(@Nullable LocalDateTime moment, long open) {
        return moment == null ? open : moment.toEpochSecond(ZoneOffset.UTC);
    }

    /// The same claim, to which other ids lead too.
    public Profile carryingOn(Set<String> ids) {
        if (former.containsAll(ids)) {
            return this;
        }
        Set<String> all = new TreeSet<>(former);
        all.addAll(ids);
        return new Profile(
                id, article, type, status, dated, from, to, written, people, names, place, words, trust, birth, part,
                all);
    }
}
