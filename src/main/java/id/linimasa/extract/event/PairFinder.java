package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the two whom `kedua negara`, `kedua pihak` or `keduanya` means where the clause names nobody: the two
/// countries of the sentence, else of the nearest sentence before that names just two.
///
/// Example: `AS dan Iran berunding. Kedua negara sepakat …` is an agreement of Amerika Serikat and Iran. Made
/// for one article; immutable afterwards.
final class PairFinder {
    private static final Set<String> SIDES =
            Set.of("negara", "pihak", "belah", "pemimpin", "pemerintah", "negeri", "militer", "kubu");
    private static final int WORDS_BEFORE = 7;
    private static final int SENTENCES_BACK = 6;

    private final List<SentenceView> views;
    private final List<Entity> entities;

    PairFinder(List<SentenceView> views, List<Entity> entities) {
        this.views = List.copyOf(views);
        this.entities = List.copyOf(entities);
    }

    /// The same draft with the two whom its clause means, or the draft itself.
    Draft paired(Draft draft) {
        if (!draft.members().isEmpty() || !mutual(draft.type()) || !plural(draft)) {
            return draft;
        }
        List<Integer> two = two(draft);
        return two.isEmpty()
                ? draft
                : draft.withMembers(
                        two.stream().map(i -> new Draft.Member(i, Role.PARTY)).toList());
    }

    private static boolean mutual(EventType type) {
        return switch (type) {
            case AGREEMENT, MILITARY, DEESCALATION, ACCUSATION, MEETING, CALL, STATEMENT, SANCTION -> true;
            default -> false;
        };
    }

    /// Whether `kedua negara`, `kedua belah pihak` stands before the trigger in its clause, or right behind it.
    private static boolean plural(Draft draft) {
        SentenceView view = draft.view();
        Trigger trigger = draft.trigger();
        for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - WORDS_BEFORE); i--) {
            if (view.word(i).is(",") || view.actorAt(i) != null) {
                break;
            }
            if (both(view, i)) {
                return true;
            }
        }
        return both(view, trigger.to()) || both(view, trigger.to() + 1);
    }

    private static boolean both(SentenceView view, int i) {
        String next = view.lower(i + 1);
        boolean two = view.lower(i).equals("kedua") || view.lower(i).equals("dua");
        return two && SIDES.contains(next);
    }

    private List<Integer> two(Draft draft) {
        int last = draft.view().index();
        for (int i = last; i >= Math.max(0, last - SENTENCES_BACK); i--) {
            SentenceView view = views.get(i);
            int end = i == last ? draft.trigger().from() : view.size();
            List<Integer> sides = sides(view, end);
            if (sides.size() == 2) {
                return sides;
            }
        }
        return List.of();
    }

    /// The governments that a sentence names before a word, and the bodies where it names fewer than two.
    private List<Integer> sides(SentenceView view, int end) {
        List<Integer> countries = new ArrayList<>();
        List<Integer> bodies = new ArrayList<>();
        for (Actor actor : view.actors()) {
            if (actor.from() >= end) {
                break;
            }
            Entity entity = entities.get(actor.entity());
            boolean country = entity.code() != null;
            if (country) {
                add(countries, actor.entity());
            }
            if (country || entity.kind() == EntityKind.ORGANIZATION) {
                add(bodies, actor.entity());
            }
        }
        return countries.size() == 1 ? bodies : countries;
    }

    private static void add(List<Integer> to, int entity) {
        if (!to.contains(entity)) {
            to.add(entity);
        }
    }
}
