package id.linimasa.extract.event;

import id.linimasa.extract.event.Draft.Member;
import id.linimasa.model.EventType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Gives a meeting without a place the one where somebody who takes part was on that very day, or whose guest he
/// was in those days.
///
/// Examples: `Prabowo tiba di Beijing pada Minggu. Ia bertemu Xi hari itu juga`: they met in Beijing. `Macron tiba di
/// Jepang pada Senin. Pada Rabu, ia bertemu Perdana Menteri Jepang Kishida`: they met in Japan. Nothing where the
/// article tells two places, and nothing from a site that somebody saw. Made for one article; immutable afterwards.
final class SharedPlace {
    /// How many days lie between a guest's coming and his meeting a host, at most.
    private static final int STAY = 3;

    private final Affiliations affiliations;

    SharedPlace(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    /// @param clusters of one article
    void fill(List<Cluster> clusters) {
        for (Cluster meeting : clusters) {
            if (meeting.type() == EventType.MEETING && meeting.place() == null && oneDay(meeting)) {
                Integer place = only(meeting, clusters, this::there);
                place = place == null ? only(meeting, clusters, this::guest) : place;
                if (place != null) {
                    meeting.settle(place);
                }
            }
        }
    }

    /// The one place of all events that fit a meeting, or null.
    private @Nullable Integer only(Cluster meeting, List<Cluster> clusters, BiPredicate<Cluster, Cluster> fits) {
        Set<Integer> places = new HashSet<>();
        for (Cluster other : clusters) {
            Integer place = other.place();
            if (other != meeting && place != null && !affiliations.venue(place) && fits.test(meeting, other)) {
                places.add(place);
            }
        }
        return places.size() == 1 ? places.iterator().next() : null;
    }

    /// Whether somebody was at both on one day.
    private boolean there(Cluster meeting, Cluster other) {
        boolean present = other.type() == EventType.VISIT || other.type() == EventType.MEETING;
        return present
                && oneDay(other)
                && meeting.when().range().overlaps(other.when().range())
                && meeting.members().stream().anyMatch(m -> affiliations.person(m.entity()) && takesPart(m, other));
    }

    /// Whether a visitor met somebody of the country that he visited in those days.
    private boolean guest(Cluster meeting, Cluster visit) {
        Integer place = visit.place();
        if (place == null || visit.type() != EventType.VISIT || !soon(meeting, visit)) {
            return false;
        }
        boolean visitor = meeting.members().stream()
                .anyMatch(m -> affiliations.person(m.entity())
                        && takesPart(m, visit)
                        && !affiliations.host(m.entity(), place));
        return visitor && meeting.members().stream().anyMatch(m -> affiliations.host(m.entity(), place));
    }

    private static boolean takesPart(Member member, Cluster cluster) {
        return cluster.members().stream().anyMatch(m -> m.entity() == member.entity());
    }

    private static boolean soon(Cluster meeting, Cluster visit) {
        LocalDateTime met = meeting.when().range().from();
        LocalDateTime came = visit.when().range().from();
        return oneDay(visit)
                && met != null
                && came != null
                && Duration.between(came, met).abs().compareTo(Duration.ofDays(STAY)) <= 0;
    }

    private static boolean oneDay(Cluster cluster) {
        LocalDateTime from = cluster.when().range().from();
        LocalDateTime to = cluster.when().range().to();
        return from != null && to != null && !to.isAfter(from.plusDays(1));
    }
}
