package id.linimasa.extract.event;

import id.linimasa.extract.event.Draft.Member;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins the tellings of one happening: the headline, the lead, and every later sentence that comes back to it.
///
/// Vetoes come first: another type, disjoint days that are both told, an agent who is somebody else, a plan against a
/// report. Immutable and safe for any number of threads.
final class WithinArticleMerger {
    private static final Set<String> DEFINITE = Set.of("itu", "tersebut", "ini", "keduanya");

    private final @Nullable LocalDate topic;

    WithinArticleMerger(@Nullable LocalDate topic) {
        this.topic = topic;
    }

    /// @param drafts in text order
    List<Cluster> clusters(List<Draft> drafts) {
        List<Cluster> clusters = new ArrayList<>();
        for (Draft draft : drafts) {
            Cluster home = null;
            double best = 0;
            for (Cluster cluster : clusters) {
                double fit = fit(cluster, draft);
                if (fit > 0 && fit >= best) {
                    best = fit;
                    home = cluster;
                }
            }
            if (home == null) {
                clusters.add(new Cluster(draft));
            } else {
                home.add(draft);
            }
        }
        return absorbed(clusters);
    }

    /// How well a draft fits, 0 where it doesn't.
    private double fit(Cluster cluster, Draft draft) {
        double best = 0;
        for (Draft other : cluster.drafts()) {
            best = Math.max(best, fit(other, draft));
        }
        When when = cluster.when();
        return best > 0 && draft.when().told() && when.told() && !compatible(when, draft.when()) ? 0 : best;
    }

    private double fit(Draft a, Draft b) {
        if (!sameKind(a, b)) {
            return 0;
        }
        boolean definite = definite(b);
        if (b.members().isEmpty() || a.members().isEmpty()) {
            boolean near = b.view().index() - a.view().index() <= 3
                    || definite
                    || a.view().title();
            return near && datesFit(a, b, true) ? 1 : 0;
        }
        Set<Integer> common = common(a, b);
        if (common.isEmpty() || !agentsFit(a, b) || !statusFits(a, b, definite) || !datesFit(a, b, definite)) {
            return 0;
        }
        int smaller = Math.min(a.members().size(), b.members().size());
        boolean subset = common.size() == smaller;
        boolean directed = directed(a.type());
        boolean enough = subset || directed && common.size() * 2 >= smaller;
        return enough ? 1 + common.size() + (definite ? 1 : 0) : 0;
    }

    private static boolean sameKind(Draft a, Draft b) {
        if (a.type() == b.type()) {
            return true;
        }
        boolean talks = a.type() == EventType.CALL && b.type() == EventType.MEETING && talk(b)
                || b.type() == EventType.CALL && a.type() == EventType.MEETING && talk(a);
        return talks;
    }

    private static boolean talk(Draft draft) {
        return draft.trigger().entry().lemma().equals("berbicara dengan");
    }

    private static boolean definite(Draft draft) {
        int end = draft.trigger().to();
        return !draft.trigger().verb()
                && (DEFINITE.contains(draft.view().lower(end))
                        || DEFINITE.contains(draft.view().lower(end + 1)));
    }

    private static Set<Integer> common(Draft a, Draft b) {
        Set<Integer> common = new HashSet<>();
        for (Member member : a.members()) {
            if (b.has(member.entity())) {
                common.add(member.entity());
            }
        }
        return common;
    }

    private static boolean directed(EventType type) {
        return switch (type) {
            case MEETING, CALL, AGREEMENT, DEESCALATION, OFFICE, OTHER, VISIT -> false;
            case MESSAGE,
                    STATEMENT,
                    PROPOSAL,
                    REJECTION,
                    ACCUSATION,
                    DEMAND,
                    THREAT,
                    PROTEST,
                    SANCTION,
                    AID,
                    MILITARY -> true;
        };
    }

    private static boolean agentsFit(Draft a, Draft b) {
        if (!directed(a.type()) && a.type() != EventType.VISIT) {
            return true;
        }
        Optional<Member> x = agent(a);
        Optional<Member> y = agent(b);
        return x.isEmpty()
                || y.isEmpty()
                || a.has(y.get().entity()) && b.has(x.get().entity()) && role(a, y.get()) && role(b, x.get());
    }

    private static boolean role(Draft draft, Member agent) {
        return draft.members().stream()
                .anyMatch(m -> m.entity() == agent.entity() && m.role() != Role.TARGET && m.role() != Role.ADDRESSEE);
    }

    private static Optional<Member> agent(Draft draft) {
        return draft.members().stream()
                .filter(m -> m.role() == Role.AGENT || m.role() == Role.SPEAKER || m.role() == Role.PARTY)
                .findFirst();
    }

    private static boolean statusFits(Draft a, Draft b, boolean definite) {
        return toCome(a) == toCome(b)
                || definite
                || a.view().title()
                || a.when().told() && b.when().told();
    }

    private static boolean toCome(Draft draft) {
        EventStatus status = draft.status().status();
        return switch (status) {
            case PLANNED, PROPOSED, CONDITIONAL, POSTPONED, CANCELLED -> true;
            case OCCURRED, ONGOING, DENIED -> false;
        };
    }

    private boolean datesFit(Draft a, Draft b, boolean definite) {
        boolean both = a.when().told() && b.when().told();
        if (both) {
            return compatible(a.when(), b.when());
        }
        When told = a.when().told() ? a.when() : b.when();
        if (!told.told() || definite || toCome(a) && toCome(b)) {
            return true;
        }
        LocalDate day = topic;
        return day == null
                || told.range().unknown()
                || told.range().overlaps(TimeRange.days(day.minusDays(6), day.plusDays(2)))
                || b.view().index() - a.view().index() <= 1;
    }

    private static boolean compatible(When a, When b) {
        if (a.range().unknown() || b.range().unknown()) {
            return a.value() == null || a.value().equals(b.value());
        }
        return a.range().contains(b.range()) || b.range().contains(a.range());
    }

    /// A statement of the day is part of the refusal, charge or demand that the same speaker made on that day.
    private static List<Cluster> absorbed(List<Cluster> clusters) {
        List<Cluster> kept = new ArrayList<>(clusters);
        for (Cluster statement : clusters) {
            if (statement.type() != EventType.STATEMENT
                    || !statement.best().trigger().entry().surface().equals("menyatakan")) {
                continue;
            }
            for (Cluster other : clusters) {
                boolean verbal = switch (other.type()) {
                    case PROPOSAL, REJECTION, ACCUSATION, DEMAND, THREAT, AGREEMENT -> true;
                    default -> other != statement && other.type() == EventType.STATEMENT;
                };
                boolean same = verbal
                        && kept.contains(other)
                        && other.worth() >= Worth.ENOUGH - 1
                        && other.best()
                                .has(statement.best().members().getFirst().entity())
                        && compatible(other.when(), statement.when());
                if (same) {
                    other.addAll(statement);
                    kept.remove(statement);
                    break;
                }
            }
        }
        return kept;
    }
}
