package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the two or more whom `kedua negara`, `ketiga pemimpin`, `keduanya` or `mereka` means where the clause names
/// nobody: those of what was told last, the two countries of the sentence, or of the nearest sentence before
/// that names just two.
///
/// Example: `AS dan Iran berunding. Kedua negara sepakat …` is an agreement of Amerika Serikat and Iran. Made
/// for one article; immutable afterwards.
final class PairFinder {
    private static final Set<String> PRONOUNS = Set.of("keduanya", "mereka", "kita");
    private static final int PRONOUN_REACH = 5;
    private static final int WORDS_BEFORE = 7;
    private static final int MEETING_BACK = 4;
    private static final int SENTENCES_BACK = 3;
    private static final int DRAFTS_BACK = 8;

    private final List<SentenceView> views;
    private final List<Entity> entities;
    private final GroupSubject subjects;

    PairFinder(List<SentenceView> views, List<Entity> entities, GroupSubject subjects) {
        this.views = List.copyOf(views);
        this.entities = List.copyOf(entities);
        this.subjects = subjects;
    }

    /// The same draft with those whom its clause means, or the draft itself.
    ///
    /// @param before what the article told so far
    Draft paired(Draft draft, List<Draft> before) {
        GroupSubject.Group group =
                draft.trigger().verb() && headless(draft) ? subjects.of(draft.view(), draft.trigger()) : null;
        List<Integer> those = group == null ? List.of() : those(group, draft, before);
        if (!those.isEmpty()) {
            return draft.withMembers(led(those, draft));
        }
        if (!draft.members().isEmpty()) {
            return draft;
        }
        Draft met = Worth.consult(draft.type()) && pronoun(draft)
                        || mutual(draft.type()) && both(draft, GroupSubject.LEADERS)
                ? met(draft, before)
                : null;
        if (met != null) {
            return draft.withMembers(met.members());
        }
        if (!mutual(draft.type()) || !both(draft, GroupSubject.COUNTRIES)) {
            return draft;
        }
        List<Draft.Member> two = countries(draft, before).stream()
                .map(i -> new Draft.Member(i, Role.PARTY))
                .toList();
        return two.isEmpty() ? draft : draft.withMembers(two);
    }

    /// Whether nobody is named where the subject should be.
    private static boolean headless(Draft draft) {
        return passive(draft)
                ? draft.members().stream().allMatch(m -> m.role() == Role.AGENT)
                : draft.members().stream().noneMatch(PairFinder::acts);
    }

    private static boolean passive(Draft draft) {
        return draft.trigger().entry().pattern() == TriggerEntry.Pattern.PASSIVE;
    }

    private static boolean acts(Draft.Member member) {
        return switch (member.role()) {
            case AGENT, PARTY, SPEAKER, HOST, MEDIATOR -> true;
            default -> false;
        };
    }

    /// The members of a draft with those who are its subject first.
    private static List<Draft.Member> led(List<Integer> subject, Draft draft) {
        boolean among = draft.members().isEmpty()
                && (Worth.consult(draft.type())
                        || draft.trigger().entry().pattern() == TriggerEntry.Pattern.INTRANSITIVE);
        Role role = passive(draft) ? Role.TARGET : among ? Role.PARTY : Role.AGENT;
        List<Draft.Member> all = new ArrayList<>();
        subject.forEach(entity -> all.add(new Draft.Member(entity, role)));
        draft.members().stream().filter(m -> !subject.contains(m.entity())).forEach(all::add);
        return all;
    }

    /// Those whom a group means: who did together what was told last; nobody where that doesn't fit.
    private List<Integer> those(GroupSubject.Group group, Draft draft, List<Draft> before) {
        int back = group.size() == 0 ? 1 : MEETING_BACK;
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft told = before.get(i);
            if (draft.view().index() - told.view().index() > back) {
                break;
            }
            List<Integer> fit = fit(group, told);
            if (!fit.isEmpty()) {
                return fit;
            }
        }
        return group.size() == 2 && group.countries() && mutual(draft.type()) ? countries(draft, before) : List.of();
    }

    private List<Integer> fit(GroupSubject.Group group, Draft told) {
        List<Integer> agents = told.members().stream()
                .filter(PairFinder::acts)
                .map(Draft.Member::entity)
                .toList();
        List<Integer> all = told.members().stream().map(Draft.Member::entity).toList();
        if (fits(group, agents)) {
            return agents;
        }
        return Worth.consult(told.type()) && fits(group, all) ? all : List.of();
    }

    private boolean fits(GroupSubject.Group group, List<Integer> those) {
        boolean people = group.leaders() && those.stream().allMatch(this::person);
        boolean countries = group.countries()
                && those.stream().allMatch(i -> entities.get(i).code() != null);
        return (people || countries) && (group.size() == 0 ? those.size() > 1 : those.size() == group.size());
    }

    private static boolean mutual(EventType type) {
        return switch (type) {
            case AGREEMENT, MILITARY, DEESCALATION, ACCUSATION, MEETING, CALL, STATEMENT, SANCTION, DEMAND -> true;
            default -> false;
        };
    }

    /// Whether a word for both stands beside the trigger: `pembicaraan keduanya`, `mereka bertemu`.
    private static boolean pronoun(Draft draft) {
        SentenceView view = draft.view();
        int from = Math.max(0, draft.trigger().from() - PRONOUN_REACH);
        int to = Math.min(view.size(), draft.trigger().to() + 2);
        for (int i = from; i < to; i++) {
            if (PRONOUNS.contains(view.lower(i)) || both(view, i, GroupSubject.LEADERS)) {
                return true;
            }
        }
        return false;
    }

    /// Whether `kedua negara`, `kedua belah pihak` stands before the trigger in its clause, or right behind it.
    private static boolean both(Draft draft, Set<String> whom) {
        SentenceView view = draft.view();
        Trigger trigger = draft.trigger();
        for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - WORDS_BEFORE); i--) {
            if (view.word(i).is(",") || view.actorAt(i) != null) {
                break;
            }
            if (both(view, i, whom)) {
                return true;
            }
        }
        return both(view, trigger.to(), whom) || both(view, trigger.to() + 1, whom);
    }

    private static boolean both(SentenceView view, int i, Set<String> whom) {
        boolean two = view.lower(i).equals("kedua") || view.lower(i).equals("dua");
        return two && whom.contains(view.lower(i + 1));
    }

    /// The meeting, call or visit told last whose two take part, one of people if there is any near; or null.
    private @Nullable Draft met(Draft draft, List<Draft> before) {
        Draft pair = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft other = before.get(i);
            if (draft.view().index() - other.view().index() > MEETING_BACK && !draft.quoted()) {
                break;
            }
            if (Worth.consult(other.type()) && other.members().size() == 2) {
                if (other.members().stream().allMatch(m -> person(m.entity()))) {
                    return other;
                }
                pair = pair == null ? other : pair;
            }
        }
        return Worth.consult(draft.type()) ? pair : null;
    }

    private boolean person(int entity) {
        return entities.get(entity).kind() == EntityKind.PERSON;
    }

    private List<Integer> countries(Draft draft, List<Draft> before) {
        List<Integer> own = sides(draft.view(), draft.trigger().from());
        if (own.size() == 2) {
            return own;
        }
        int last = draft.view().index();
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft told = before.get(i);
            boolean two = told.members().size() == 2
                    && told.members().stream()
                            .allMatch(m -> entities.get(m.entity()).code() != null);
            if (two && last - told.view().index() <= DRAFTS_BACK) {
                return told.members().stream().map(Draft.Member::entity).toList();
            }
        }
        for (int i = last - 1; i >= Math.max(0, last - SENTENCES_BACK); i--) {
            List<Integer> sides = sides(views.get(i), views.get(i).size());
            if (sides.size() == 2) {
                return sides;
            }
        }
        return List.of();
    }

    /// The governments that a sentence names before a word, a leader for his own.
    private List<Integer> sides(SentenceView view, int end) {
        List<Integer> countries = new ArrayList<>();
        for (Actor actor : view.actors()) {
            if (actor.from() >= end) {
                break;
            }
            Entity entity = entities.get(actor.entity());
            if (entity.code() != null) {
                add(countries, actor.entity());
            }
            Affiliations.governments(entity, entities).forEach(i -> add(countries, i));
        }
        return countries;
    }

    private static void add(List<Integer> to, int entity) {
        if (!to.contains(entity)) {
            to.add(entity);
        }
    }
}
