package id.linimasa.extract.merge;

import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.StatusChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What merging has to know of an event that is there already: its claims' profiles, and what links it to others.
///
/// Times as in [Profile].
///
/// @param id of the event
/// @param dated whether a day is told
/// @param from first second of the event's range
/// @param to one past its last second
/// @param partOf id of the event that this is part of, or null
/// @param occurred the first report that it took place, or null
/// @param claims sorted by id, at least one
public record Outline(
        String id,
        EventType type,
        EventStatus status,
        boolean unconfirmed,
        boolean dated,
        long from,
        long to,
        @Nullable String place,
        @Nullable String partOf,
        @Nullable StatusChange occurred,
        List<Profile> claims) {

    /// @throws IllegalArgumentException without a claim
    public Outline {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an event that nobody claims: " + id);
        }
    }

    /// @param claims of the event, sorted by id
    static Outline of(Event event, List<Profile> claims) {
        boolean dated = event.date() != null;
        return new Outline(
                event.id(),
                event.type(),
                event.status(),
                event.unconfirmed(),
                dated,
                dated ? Profile.seconds(event.range().from(), Long.MIN_VALUE) : Long.MIN_VALUE,
                dated ? Profile.seconds(event.range().to(), Long.MAX_VALUE) : Long.MAX_VALUE,
                event.place(),
                event.partOf(),
                event.history().stream()
                        .filter(s -> s.status() == EventStatus.OCCURRED)
                        .findFirst()
                        .orElse(null),
                claims);
    }

    /// The smallest id of its claims: unlike the event's own it does not depend on the order in which they came.
    String firstClaim() {
        return claims.getFirst().id();
    }

    /// The names of the people who take part by any claim.
    public Set<String> people() {
        Set<String> people = new HashSet<>();
        claims.forEach(c -> people.addAll(c.people()));
        return people;
    }

    /// The names of all who take part by any claim.
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        claims.forEach(c -> names.addAll(c.names()));
        return names;
    }

    /// Whether a report of this event may confirm a visit: a meeting with a day and a place.
    public boolean meeting() {
        return type == EventType.MEETING && dated && place != null;
    }

    /// Whether meetings may be part of it: a visit with a day and a place.
    public boolean visit() {
        return type == EventType.VISIT && dated && place != null;
    }

    /// Whether it may turn out to be unconfirmed: a plan for a day that ends.
    public boolean plan() {
        return status == EventStatus.PLANNED && dated && to != Long.MAX_VALUE;
    }

    /// Whether this visit covers place, time and a person of the meeting.
    boolean covers(Outline meeting) {
        return place != null
                && place.equals(meeting.place)
                && from <= meeting.from
                && meeting.to <= to
                && people().stream().anyMatch(meeting.people()::contains);
    }

    /// The day that the event ends on, days since 1970.
    public int lastDay() {
        return Math.toIntExact(Math.floorDiv(to - 1, DateRelation.DAY));
    }

    /// The stretch of time in which claims may tell the same event as one of its claims: a hull, in seconds.
    public long reachFrom() {
        return claims.stream().mapToLong(c -> Reach.of(c).from()).min().orElseThrow();
    }

    /// The end of [#reachFrom].
    public long reachTo() {
        return claims.stream().mapToLong(c -> Reach.of(c).to()).max().orElseThrow();
    }

    /// Those by whom claims of one type are looked for: see [Neighbourhood#near].
    public static List<String> blockNames(Profile claim) {
        return Blocks.names(claim);
    }
}
