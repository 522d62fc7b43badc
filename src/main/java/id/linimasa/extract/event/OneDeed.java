package id.linimasa.extract.event;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Joins what several triggers of one sentence tell of one deed, so that it is listed once, as what it was.
///
/// `Serangan … menewaskan lima orang` and `lima orang tewas dalam serangan Israel` are an attack;
/// `membantah akan bertemu` is a meeting that is denied. Stateless and thread-safe.
final class OneDeed {
    /// What an attack does: a verb of its own, no event of its own.
    private static final Set<String> EFFECTS = Set.of("menewaskan", "menghancurkan", "menghantam", "tewas", "melukai");

    /// Whose doing it was: `pertemuan yang diinisiasi Malaysia`.
    private static final Set<String> BEGUN = Set.of("diinisiasi", "diprakarsai", "digagas", "difasilitasi");

    private static final Set<String> CAUSES = Set.of("dalam", "akibat", "oleh", "karena", "imbas", "saat");
    private static final int CAUSE_REACH = 4;
    /// The most words between `yang` and its verb, and between a noun with its owners and `yang`.
    private static final int CLOSE = 3;

    private static final int OWNED = 5;

    private OneDeed() {}

    /// @param drafts of one sentence, in text order
    static List<Draft> of(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft last = kept.isEmpty() ? null : kept.getLast();
            if (last != null && charged(last, draft)) {
                kept.set(kept.size() - 1, attack(last, draft));
            } else if (last != null && effect(last, draft)) {
                kept.set(kept.size() - 1, last.withCarried());
            } else if (last != null && lifted(last, draft)) {
                kept.set(kept.size() - 1, end(last, draft));
            } else if (last != null && caused(last, draft)) {
                kept.set(kept.size() - 1, attack(last, draft));
            } else if (last != null && said(last, draft)) {
                kept.set(kept.size() - 1, dealt(last, draft));
            } else if (last != null && denied(last, draft)) {
                kept.set(kept.size() - 1, draft);
            } else if (last == null || !refuted(last, draft)) {
                kept.add(draft);
            }
        }
        return kept;
    }

    /// `Serangan … menewaskan`: the verb says of the attack before it that it happened.
    private static boolean effect(Draft attack, Draft draft) {
        return attack.type() == EventType.MILITARY
                && EFFECTS.contains(draft.trigger().entry().surface());
    }

    /// `Sanksi terhadap Suriah dicabut Uni Eropa`: no sanction, but its end.
    private static boolean lifted(Draft sanction, Draft end) {
        return sanction.type() == EventType.SANCTION
                && !sanction.trigger().verb()
                && end.trigger().entry().surface().equals("dicabut");
    }

    private static Draft end(Draft sanction, Draft end) {
        List<Draft.Member> all = new ArrayList<>(end.members());
        sanction.members().stream().filter(m -> !end.has(m.entity())).forEach(all::add);
        return new Draft(
                end.view(),
                end.trigger(),
                sanction.context(),
                end.type(),
                all,
                end.place(),
                end.when(),
                end.status(),
                true,
                0);
    }

    /// `gencatan senjata yang disepakati pada Senin`, `yang dimediasi AS`: what a relative clause says of the noun
    /// before it.
    private static boolean said(Draft noun, Draft verb) {
        SentenceView view = verb.view();
        int that = verb.trigger().from() - 1;
        while (that > noun.trigger().to() && !view.word(that).is("yang")) {
            that--;
        }
        boolean deal = verb.type() == EventType.AGREEMENT
                || verb.type() == EventType.MEETING
                || BEGUN.contains(verb.trigger().entry().surface());
        return deal
                && !noun.trigger().verb()
                && noun.view() == view
                && verb.trigger().entry().pattern() == TriggerEntry.Pattern.PASSIVE
                && view.word(that).is("yang")
                && verb.trigger().from() - that <= CLOSE
                && that - noun.trigger().to() <= OWNED;
    }

    /// The noun's event with the day and the people that the relative clause tells where it tells none itself.
    private static Draft dealt(Draft noun, Draft verb) {
        Draft dated = noun.when().told() || !verb.when().told() ? noun : noun.withWhen(verb.when());
        return dated.members().isEmpty() ? dated.withMembers(verb.members()) : dated;
    }

    /// `tewas dalam dua serangan Israel`: the noun behind names the deed.
    private static boolean caused(Draft loss, Draft attack) {
        boolean deed = attack.type() == EventType.MILITARY
                && !attack.trigger().verb()
                && !attack.members().isEmpty()
                && Losses.DEATHS.contains(loss.trigger().entry().surface());
        if (!deed) {
            return false;
        }
        int from = attack.trigger().from();
        for (int i = from - 1; i >= Math.max(loss.trigger().to(), from - CAUSE_REACH); i--) {
            if (CAUSES.contains(attack.view().lower(i))) {
                return true;
            }
            if (attack.view().word(i).mark()) {
                return false;
            }
        }
        return false;
    }

    /// The attack as the sentence's main clause tells it.
    private static Draft attack(Draft loss, Draft attack) {
        return new Draft(
                attack.view(),
                attack.trigger(),
                loss.context(),
                attack.type(),
                attack.members(),
                attack.place() == null ? loss.place() : attack.place(),
                attack.when().told() ? attack.when() : loss.when(),
                attack.status(),
                true,
                0);
    }

    /// `dituduh menewaskan 32 orang`: what somebody is charged with by nobody, on a day of its own.
    private static boolean charged(Draft charge, Draft deed) {
        return charge.type() == EventType.ACCUSATION
                && charge.trigger().entry().pattern() == TriggerEntry.Pattern.PASSIVE
                && charge.members().stream().allMatch(m -> m.role() == Role.TARGET)
                && deed.type() == EventType.MILITARY
                && deed.when().told()
                && charge.trigger().equals(deed.context().governor());
    }

    /// `membantah tuduhan menyerang kapal`: who refuses a charge tells nothing of the deed.
    private static boolean refuted(Draft refusal, Draft deed) {
        return refusal.type() == EventType.REJECTION
                && refusal.trigger().equals(deed.context().governor())
                && Denial.refuses(refusal.view(), refusal.trigger(), deed.trigger());
    }

    /// `membantah akan bertemu`; what denies a charge (`membantah tuduhan`) stays a denial.
    private static boolean denied(Draft denial, Draft claim) {
        return denial.type() == EventType.REJECTION
                && claim.status().status() == EventStatus.DENIED
                && !DraftMaker.spoken(claim.type())
                && denial.trigger().to() <= claim.trigger().from();
    }
}
