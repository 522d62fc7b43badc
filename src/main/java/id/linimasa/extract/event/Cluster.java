package id.linimasa.extract.event;

import id.linimasa.extract.event.Draft.Member;
import id.linimasa.extract.event.When.Trust;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tellings of one happening in one article.
///
/// Not thread-safe; lives within one call. Its answers depend on the set of its drafts and their order in the
/// text.
final class Cluster {
    /// What a further telling adds to the worth.
    static final double TELLING = 0.4;

    /// What is worth less adds nothing to the others.
    private static final double WORTHY = 1;

    private final List<Draft> drafts = new ArrayList<>();

    private final Affiliations affiliations;

    private @Nullable Integer settled;

    Cluster(Draft first, Affiliations affiliations) {
        this.affiliations = affiliations;
        drafts.add(first);
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    /// Takes in the tellings of a cluster that only says when and that something was said.
    void absorb(Cluster other) {
        double least = best().worth() - 1;
        other.drafts.forEach(d -> drafts.add(d.withWorth(Math.min(d.worth(), least))));
        drafts.sort(Comparator.comparing(d -> d.view().word(d.trigger().from()).span()));
    }

    List<Draft> drafts() {
        return drafts;
    }

    /// The telling that is worth most, the earlier one where two are worth the same.
    Draft best() {
        Draft best = drafts.getFirst();
        for (Draft draft : drafts) {
            best = draft.worth() > best.worth() + 1e-9 ? draft : best;
        }
        return best;
    }

    /// The type of the best telling; a talk that is a call elsewhere is a call.
    EventType type() {
        boolean called =
                best().type() == EventType.MEETING && drafts.stream().anyMatch(d -> d.type() == EventType.CALL);
        return called ? EventType.CALL : best().type();
    }

    /// The time of the most trusted telling, the best one's where it is as good.
    When when() {
        When when = best().when();
        for (Draft draft : drafts) {
            boolean firmer = draft.when().told() || when.trust() == Trust.NONE; // "percakapan itu" is of no finer day
            boolean better =
                    firmer && !draft.members().isEmpty() && draft.when().trust().compareTo(when.trust()) > 0;
            when = better ? draft.when() : when;
        }
        return when;
    }

    /// Says where it happened, whatever its tellings say.
    void settle(int place) {
        settled = place;
    }

    /// Where the best telling says, the others where it doesn't; a town rather than its land. A call has no place.
    @Nullable
    Integer place() {
        if (type() == EventType.CALL) {
            return null;
        }
        if (settled != null) {
            return settled;
        }
        Integer place = best().place();
        for (Draft draft : drafts) {
            Integer other = draft.place();
            boolean finer = place != null
                    && other != null
                    && (affiliations.contains(place, other) && draft.worth() > WORTHY || draft.lies(other, place));
            place = place == null || finer ? other : place;
        }
        return place;
    }

    /// Those of the best telling; where it names fewer than two, those of the others too.
    List<Member> members() {
        List<Member> members = new ArrayList<>(best().members());
        for (Draft draft : drafts) {
            if (members.size() >= 2) {
                break;
            }
            for (Member member : draft.members()) {
                if (members.stream().noneMatch(m -> m.entity() == member.entity())) {
                    members.add(member);
                }
            }
        }
        if (Worth.consult(type())) {
            members.replaceAll(this::inPerson);
            List<Member> all = List.copyOf(members);
            members.removeIf(m -> all.stream().anyMatch(p -> represents(p, m)));
        }
        List<Member> once = new ArrayList<>();
        for (Member member : members) {
            if (once.stream().noneMatch(m -> m.entity() == member.entity())) {
                once.add(member);
            }
        }
        return once;
    }

    /// Whether a person takes part who acts for this country.
    private boolean represents(Member person, Member country) {
        return affiliations.person(person.entity())
                && !affiliations.person(country.entity())
                && affiliations.country(country.entity())
                && affiliations.same(person.entity(), country.entity());
    }

    /// The person who acts for a country here, where another telling names one.
    private Member inPerson(Member member) {
        for (Draft draft : drafts) {
            for (Member other : draft.members()) {
                boolean acts = affiliations.person(other.entity())
                        && !best().has(other.entity())
                        && affiliations.same(member.entity(), other.entity());
                if (acts) {
                    return new Member(other.entity(), member.role());
                }
            }
        }
        return member;
    }

    /// A condition or a calling-off anywhere wins over the best telling's status.
    StatusReading status() {
        StatusReading status = best().status();
        for (Draft draft : drafts) {
            EventStatus told = draft.status().status();
            boolean conditional = told == EventStatus.CONDITIONAL && status.status() != EventStatus.OCCURRED;
            boolean firmer = told == EventStatus.PLANNED
                    && status.status() == EventStatus.PROPOSED
                    && draft.when().told();
            if (conditional || firmer || told == EventStatus.CANCELLED || told == EventStatus.POSTPONED) {
                status = draft.status();
            }
        }
        return status;
    }

    double worth() {
        long others = drafts.stream().filter(d -> d.worth() > WORTHY).count() - (best().worth() > WORTHY ? 1 : 0);
        return best().worth() + TELLING * Math.min(3, others);
    }

    Draft last() {
        return drafts.getLast();
    }
}
