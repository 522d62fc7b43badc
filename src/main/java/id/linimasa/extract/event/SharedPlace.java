package id.linimasa.extract.event;

import id.linimasa.model.EventType;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Gives a meeting without a place the one where somebody who takes part was on that very day.
///
/// Example: `Prabowo tiba di Beijing pada Minggu. Ia bertemu Xi hari itu juga`: they met in Beijing. Nothing where
/// the article tells two places. Stateless and thread-safe.
final class SharedPlace {
    private SharedPlace() {}

    /// @param clusters of one article
    static void fill(List<Cluster> clusters, Affiliations affiliations) {
        for (Cluster meeting : clusters) {
            if (meeting.type() != EventType.MEETING || meeting.place() != null || !oneDay(meeting)) {
                continue;
            }
            Set<Integer> places = new HashSet<>();
            for (Cluster other : clusters) {
                Integer place = other.place();
                boolean there = place != null && present(other.type()) && sameDay(meeting, other);
                if (place != null && there && together(meeting, other, affiliations)) {
                    places.add(place);
                }
            }
            if (places.size() == 1) {
                meeting.settle(places.iterator().next());
            }
        }
    }

    private static boolean present(EventType type) {
        return type == EventType.VISIT || type == EventType.MEETING;
    }

    private static boolean together(Cluster a, Cluster b, Affiliations affiliations) {
        return a != b
                && a.members().stream()
                        .anyMatch(m -> affiliations.person(m.entity())
                                && b.members().stream().anyMatch(n -> n.entity() == m.entity()));
    }

    private static boolean oneDay(Cluster cluster) {
        LocalDateTime from = cluster.when().range().from();
        LocalDateTime to = cluster.when().range().to();
        return from != null && to != null && !to.isAfter(from.plusDays(1));
    }

    private static boolean sameDay(Cluster a, Cluster b) {
        return oneDay(b) && a.when().range().overlaps(b.when().range());
    }
}
