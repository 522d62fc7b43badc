package id.linimasa.extract.event;

import id.linimasa.extract.event.TriggerEntry.Pattern;
import id.linimasa.model.EventType;
import id.linimasa.model.Plover;
import id.linimasa.model.Role;
import java.util.List;
import java.util.Set;

/// Tells who died in fighting from who died in an accident: in an article that tells more of force than of accidents
/// `67 warga Palestina tewas` is an attack on them.
///
/// Made for one article; immutable afterwards.
final class Losses {
    /// Verbs that say that somebody died, but not of what.
    static final Set<String> DEATHS = Set.of("tewas", "gugur", "terbunuh");

    private final boolean fighting;

    Losses(List<SentenceView> views) {
        int force = 0;
        for (SentenceView view : views) {
            for (Trigger trigger : view.triggers()) {
                EventType type = trigger.entry().type();
                boolean accident = type == EventType.OTHER
                        && !DEATHS.contains(trigger.entry().surface());
                force += type == EventType.MILITARY ? 1 : accident ? -1 : 0;
            }
        }
        fighting = force > 0;
    }

    /// The same draft as an act of force, where it tells of a death in fighting.
    Draft told(Draft draft) {
        TriggerEntry entry = draft.trigger().entry();
        if (!fighting || draft.type() != EventType.OTHER || !DEATHS.contains(entry.surface())) {
            return draft;
        }
        TriggerEntry attacked = new TriggerEntry(
                entry.surface(),
                Pattern.PASSIVE,
                "menyerang",
                EventType.MILITARY,
                new Plover("ASSAULT", null),
                entry.strength(),
                "suffers losses");
        Trigger trigger = draft.trigger();
        List<Draft.Member> fallen = draft.members().stream()
                .map(m -> m.role() == Role.AGENT ? new Draft.Member(m.entity(), Role.TARGET) : m)
                .toList();
        return new Draft(
                draft.view(),
                new Trigger(attacked, trigger.from(), trigger.to(), trigger.possessed()),
                draft.context(),
                EventType.MILITARY,
                fallen,
                draft.place(),
                draft.when(),
                draft.status(),
                draft.carried(),
                draft.worth());
    }
}
