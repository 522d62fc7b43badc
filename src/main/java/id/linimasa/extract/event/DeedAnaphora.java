package id.linimasa.extract.event;

import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds whom a charge, refusal or protest is aimed at where it names only the deed, which was told before:
/// `Israel menyerang Suriah. Turki mengecam serangan itu` charges Israel.
///
/// Made for one article; immutable afterwards.
final class DeedAnaphora {
    private static final Set<String> POINTERS = Set.of("itu", "tersebut", "ini");

    /// Nouns that may stand for any deed.
    private static final Set<String> DEEDS = Set.of(
            "langkah", "tindakan", "aksi", "keputusan", "kebijakan", "rencana", "pembunuhan", "peluncuran", "insiden");

    /// The most words of the object: `serangan udara besar itu`.
    private static final int LONGEST = 4;
    /// How many sentences back the deed is told.
    private static final int REACH = 2;

    private final Affiliations affiliations;

    DeedAnaphora(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    /// The same draft with those who did the deed, or the draft itself.
    ///
    /// @param before what the article told before its sentence
    Draft aimed(Draft draft, List<Draft> before) {
        boolean charge = answers(draft.type()) && draft.trigger().verb();
        boolean agents = !draft.members().isEmpty()
                && draft.members().stream().allMatch(m -> m.role() == Role.AGENT || m.role() == Role.SPEAKER);
        int deed = charge && agents ? deed(draft) : -1;
        if (deed < 0) {
            return draft;
        }
        Trigger noun = draft.view().triggerAt(deed);
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft told = before.get(i);
            if (draft.view().index() - told.view().index() > REACH) {
                break;
            }
            if (means(noun, told) && doers(told).stream().noneMatch(d -> own(draft, d))) {
                return against(draft, doers(told));
            }
        }
        return draft;
    }

    private static boolean answers(EventType type) {
        return switch (type) {
            case ACCUSATION, REJECTION, PROTEST -> true;
            default -> false;
        };
    }

    /// Where the noun of the deed stands, right behind an active verb or right before a passive one; -1 where no
    /// word points back.
    private static int deed(Draft draft) {
        SentenceView view = draft.view();
        Trigger verb = draft.trigger();
        if (verb.entry().pattern() == TriggerEntry.Pattern.PASSIVE) {
            boolean points = POINTERS.contains(view.lower(verb.from() - 1));
            return points && noun(view, verb.from() - 2) ? verb.from() - 2 : -1;
        }
        int found = -1;
        for (int i = verb.to(); i < Math.min(view.size(), verb.to() + LONGEST); i++) {
            if (POINTERS.contains(view.lower(i))) {
                return found;
            }
            if (view.actorAt(i) != null || view.word(i).mark()) {
                return -1;
            }
            found = found < 0 && noun(view, i) ? i : found;
        }
        return -1;
    }

    private static boolean noun(SentenceView view, int i) {
        Trigger trigger = view.triggerAt(i);
        return DEEDS.contains(view.lower(i)) || trigger != null && !trigger.verb();
    }

    /// Whether a noun (null: one for any deed) may mean what was told: an attack an attack, words what was said.
    private static boolean means(@Nullable Trigger noun, Draft told) {
        if (noun == null) {
            return !answers(told.type()); // two who refuse a decision: neither made it
        }
        EventType type = noun.entry().type();
        boolean words = DraftMaker.spoken(type) || type == EventType.STATEMENT;
        return told.type() == type || words && (DraftMaker.spoken(told.type()) || told.type() == EventType.STATEMENT);
    }

    private static List<Integer> doers(Draft told) {
        return told.members().stream()
                .filter(m -> m.role() == Role.AGENT || m.role() == Role.SPEAKER)
                .map(Draft.Member::entity)
                .toList();
    }

    private boolean own(Draft draft, int doer) {
        return draft.members().stream().anyMatch(m -> affiliations.same(m.entity(), doer));
    }

    private static Draft against(Draft draft, List<Integer> doers) {
        List<Draft.Member> all = new ArrayList<>(draft.members());
        doers.forEach(doer -> all.add(new Draft.Member(doer, Role.TARGET)));
        return draft.withMembers(all);
    }
}
