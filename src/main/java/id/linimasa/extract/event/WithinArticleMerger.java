package id.linimasa.extract.event;

import id.linimasa.extract.event.Draft.Member;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins the tellings of one happening: the headline, the lead, and every later sentence that comes back to it.
///
/// Vetoes come first: another type, disjoint days that are both told, an agent who is somebody else, a plan
/// against a report. Immutable and safe for any number of threads.
final class WithinArticleMerger {
    private static final Set<String> DEFINITE = Set.of("itu", "tersebut", "ini", "keduanya");

    private static final Set<String> OFFERED =
            Set.of("diusulkan", "ditawarkan", "dijadwalkan", "direncanakan", "digagas", "diagendakan");

    /// How many sentences behind the headline tell it again.
    private static final int LEAD = 2;
    /// The most words between a deed and what tells that it is one more.
    private static final int MORE = 12;

    private final @Nullable LocalDate topic;

    private final Affiliations affiliations;

    WithinArticleMerger(@Nullable LocalDate topic, Affiliations affiliations) {
        this.affiliations = affiliations;
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
                clusters.add(new Cluster(draft, affiliations));
            } else {
                home.add(draft);
            }
        }
        return new SaidThere(topic, affiliations).absorbed(clusters);
    }

    /// How well a draft fits, 0 where it doesn't.
    private double fit(Cluster cluster, Draft draft) {
        Draft best = cluster.best();
        boolean definite = definite(draft);
        int distance = draft.view().index() - cluster.last().view().index();
        if (cluster.drafts().stream().noneMatch(d -> sameKind(d, draft))) {
            return 0;
        }
        if (oldWar(draft, best) || withdraws(draft) != withdraws(best) || elsewhere(cluster, draft)) {
            return 0;
        }
        boolean said = draft.type() == EventType.STATEMENT
                && !best.trigger()
                        .entry()
                        .lemma()
                        .equals(draft.trigger().entry().lemma());
        if (said && !(best.when().told() && draft.when().told())) {
            return 0;
        }
        if (draft.members().isEmpty()) {
            boolean back = definite && distance <= 3 && datesFit(cluster, draft, true);
            return back ? 0.9 - 0.2 * Math.max(0, distance) : 0;
        }
        List<Member> members = cluster.members();
        Set<Integer> common = common(members, draft);
        if (members.isEmpty()) {
            return best.view().title() && datesFit(cluster, draft, definite) ? 1 : 0;
        }
        if (common.isEmpty()
                || !agentsFit(members, draft.members(), draft.type())
                || !statusFits(cluster, draft, definite)
                || !datesFit(cluster, draft, definite)) {
            return 0;
        }
        if (!definite && distance > 0 && another(draft)) {
            return 0;
        }
        boolean retold = retold(cluster, draft);
        if (!retold && directed(draft.type()) && otherTargets(members, draft.members())) {
            return 0;
        }
        Set<Integer> several = agents(members);
        Set<Integer> one = agents(draft.members());
        boolean partly = draft.type() == EventType.AGREEMENT
                && several.size() > 1
                && one.size() == 1
                && !several.containsAll(one);
        if (partly) {
            return 0; // two leaders who announce it together, and one of their countries that does it
        }
        int smaller = Math.min(members.size(), draft.members().size());
        boolean whom = (directed(draft.type()) || draft.type() == EventType.AGREEMENT)
                && agents(members).isEmpty() != agents(draft.members()).isEmpty()
                && distance > 3
                && !definite;
        boolean enough =
                retold || common.size() == smaller && !whom || directed(draft.type()) && common.size() * 2 >= smaller;
        return enough ? 1 + common.size() + (definite ? 1 : 0) + (distance <= 1 ? 0.5 : 0) : 0;
    }

    /// Whether the first sentences tell the headline again: the same verb of the same agent, whose target they may
    /// name otherwise (`Khamenei tolak seruan Trump`, `Khamenei menolak seruan AS`).
    private boolean retold(Cluster cluster, Draft draft) {
        Draft headline = cluster.drafts().getFirst();
        Set<Integer> agents = agents(headline.members());
        return headline.view().title()
                && !draft.view().title()
                && draft.view().index() - headline.view().index() <= LEAD
                && headline.type() == draft.type()
                && !agents.isEmpty()
                && agents.equals(agents(draft.members()))
                && headline.trigger()
                        .entry()
                        .lemma()
                        .equals(draft.trigger().entry().lemma());
    }

    /// `Israel juga menyerang …`, `kemudian menyerang pangkalan sebagai balasan`: one deed more.
    private static boolean another(Draft draft) {
        SentenceView view = draft.view();
        boolean deed = draft.type() == EventType.MILITARY
                || draft.type() == EventType.SANCTION
                || draft.type() == EventType.AID;
        if (!deed) {
            return false;
        }
        int from = draft.trigger().from();
        for (int i = from - 1; i >= Math.max(0, from - MORE) && !view.word(i).mark(); i--) {
            if (view.lower(i).equals("juga") || view.lower(i).equals("kemudian")) {
                return true;
            }
        }
        for (int i = draft.trigger().to(); i < draft.trigger().to() + MORE; i++) {
            if (view.lower(i).equals("sebagai") && view.lower(i + 1).startsWith("balas")) {
                return true;
            }
        }
        return false;
    }

    /// A war that began long ago is not the attack of these days.
    private boolean oldWar(Draft war, Draft attack) {
        LocalDate day = topic;
        LocalDateTime to = war.when().closed().to();
        return war(war)
                && !war(attack)
                && attack.type() == EventType.MILITARY
                && !attack.when().told()
                && war.when().told()
                && day != null
                && to != null
                && to.toLocalDate().isBefore(day.minusDays(ArticleDay.NEWS_DAYS));
    }

    /// Whether they are visits to two countries.
    private boolean elsewhere(Cluster cluster, Draft draft) {
        Integer here = cluster.place();
        Integer there = draft.place();
        return draft.type() == EventType.VISIT
                && here != null
                && there != null
                && !here.equals(there)
                && affiliations.country(here)
                && affiliations.country(there);
    }

    /// Who quits something does not refuse something.
    private static boolean withdraws(Draft draft) {
        return draft.trigger().entry().lemma().equals("menarik diri");
    }

    private static boolean war(Draft draft) {
        return MemberFinder.WARS.contains(draft.trigger().entry().surface());
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
        if (draft.view().lower(end).equals("yang")
                && OFFERED.contains(draft.view().lower(end + 1))) {
            return true;
        }
        if (draft.trigger().verb()) {
            return false;
        }
        int last = end;
        while (last < end + 5
                && (draft.view().actorAt(last) != null
                        || draft.view().lower(last).equals("di"))) {
            last++;
        }
        return DEFINITE.contains(draft.view().lower(end))
                || DEFINITE.contains(draft.view().lower(end + 1))
                || DEFINITE.contains(draft.view().lower(last));
    }

    /// The members of a cluster who take part in a draft too, themselves or by those who act for them.
    private Set<Integer> common(List<Member> members, Draft draft) {
        Set<Integer> common = new HashSet<>();
        for (Member member : members) {
            if (draft.members().stream().anyMatch(m -> affiliations.same(m.entity(), member.entity()))) {
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

    /// Agents must be the same where both tell one, and nobody may be agent here and target there.
    private boolean agentsFit(List<Member> a, List<Member> b, EventType type) {
        if (!directed(type) && type != EventType.VISIT && type != EventType.AGREEMENT) {
            return true;
        }
        Set<Integer> agents = agents(a);
        Set<Integer> others = agents(b);
        if (agents.isEmpty() || others.isEmpty()) {
            return a.stream().noneMatch(m -> target(m.role()) && others.contains(m.entity()))
                    && b.stream().noneMatch(m -> target(m.role()) && agents.contains(m.entity()));
        }
        return agents.stream().anyMatch(x -> others.stream().anyMatch(y -> affiliations.same(x, y)));
    }

    /// Whether both tell to whom it was done, and it is nobody in common.
    private boolean otherTargets(List<Member> a, List<Member> b) {
        List<Member> x = a.stream().filter(m -> target(m.role())).toList();
        List<Member> y = b.stream().filter(m -> target(m.role())).toList();
        return !x.isEmpty()
                && !y.isEmpty()
                && x.stream().noneMatch(m -> y.stream().anyMatch(n -> affiliations.same(m.entity(), n.entity())));
    }

    static boolean target(Role role) {
        return role == Role.TARGET || role == Role.ADDRESSEE;
    }

    private static Set<Integer> agents(List<Member> members) {
        Set<Integer> agents = new HashSet<>();
        for (Member m : members) {
            if (m.role() == Role.AGENT
                    || m.role() == Role.SPEAKER
                    || m.role() == Role.PARTY
                    || m.role() == Role.MEDIATOR) {
                agents.add(m.entity());
            }
        }
        return agents;
    }

    private static boolean statusFits(Cluster a, Draft b, boolean definite) {
        boolean plan = toCome(a.status().status());
        return plan == toCome(b.status().status())
                || definite
                || a.best().view().title()
                || a.when().told() && b.when().told();
    }

    private static boolean toCome(EventStatus status) {
        return switch (status) {
            case PLANNED, PROPOSED, CONDITIONAL, POSTPONED, CANCELLED -> true;
            case OCCURRED, ONGOING, DENIED -> false;
        };
    }

    private boolean datesFit(Cluster a, Draft b, boolean definite) {
        if (a.when().told() && b.when().told()) {
            return a.when().fits(b.when());
        }
        if (a.best().view().title() && !a.when().told()) {
            return true; // a headline rarely dates what it tells
        }
        When told = a.when().told() ? a.when() : b.when();
        if (!told.told()
                || definite
                || toCome(a.status().status()) && toCome(b.status().status())) {
            return true;
        }
        LocalDate day = topic;
        return day == null
                || told.range().unknown()
                || told.range().overlaps(TimeRange.days(day.minusDays(6), day.plusDays(2)))
                || b.view().index() - a.last().view().index() <= 1
                        && b.trigger()
                                .entry()
                                .surface()
                                .equals(a.last().trigger().entry().surface());
    }
}
