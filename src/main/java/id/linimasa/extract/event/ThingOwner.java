package id.linimasa.extract.event;

import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds whose the thing is that a verb refuses, charges or answers, where the clause only points back at it.
///
/// Example: `Terkait rencana Israel untuk menguasai Gaza, Indonesia menolak rencana tersebut`: Israel's. The same
/// noun with its owner is looked for in the sentence and the two before. Made for one article; immutable
/// afterwards.
final class ThingOwner {
    private static final Set<String> POINTING = Set.of("tersebut", "itu", "ini");
    private static final int SENTENCES_BACK = 2;
    /// The most words between a noun and its owner or the word that points back.
    private static final int NEAR = 2;

    private final List<SentenceView> views;

    ThingOwner(List<SentenceView> views) {
        this.views = List.copyOf(views);
    }

    /// The same draft with the owner of what it points back at as its target, or the draft itself.
    Draft owned(Draft draft) {
        boolean aimed = draft.trigger().verb()
                && draft.trigger().entry().pattern() == TriggerEntry.Pattern.ACTIVE
                && answers(draft.type())
                && !draft.members().isEmpty()
                && draft.members().stream().noneMatch(m -> m.role() == Role.TARGET || m.role() == Role.ADDRESSEE);
        String thing = aimed ? thing(draft.view(), draft.trigger().to()) : null;
        Actor owner = thing == null ? null : owner(draft, thing);
        if (owner == null || draft.has(owner.entity())) {
            return draft;
        }
        List<Draft.Member> members = new ArrayList<>(draft.members());
        members.add(new Draft.Member(owner.entity(), Role.TARGET));
        return draft.withMembers(members);
    }

    private static boolean answers(EventType type) {
        return switch (type) {
            case REJECTION, ACCUSATION, STATEMENT -> true;
            default -> false;
        };
    }

    /// The noun behind a verb that `tersebut` or `itu` follows: `menolak rencana tersebut`; or null.
    private static @Nullable String thing(SentenceView view, int from) {
        for (int i = from; i < from + NEAR && i < view.size(); i++) {
            if (view.actorAt(i) != null || view.word(i).mark()) {
                return null;
            }
            if (POINTING.contains(view.lower(i + 1))) {
                return view.lower(i);
            }
        }
        return null;
    }

    private @Nullable Actor owner(Draft draft, String thing) {
        SentenceView own = draft.view();
        for (int s = own.index(); s >= Math.max(0, own.index() - SENTENCES_BACK); s--) {
            SentenceView view = views.get(s);
            int end = view == own ? draft.trigger().from() : view.size();
            for (int i = end - 1; i >= 0; i--) {
                if (view.lower(i).equals(thing)) {
                    Actor owner = behind(view, i + 1);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
        }
        return null;
    }

    /// The actor that stands right behind a noun, a title or an adjective aside.
    private static @Nullable Actor behind(SentenceView view, int from) {
        for (int i = from; i <= from + NEAR && i < view.size(); i++) {
            Actor actor = view.actorAt(i);
            if (actor != null || view.word(i).mark() || POINTING.contains(view.lower(i))) {
                return actor;
            }
        }
        return null;
    }
}
