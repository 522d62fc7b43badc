package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityRole;
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
    private static final int SENTENCES_BACK = 3;
    private static final int DRAFTS_BACK = 8;

    private final List<SentenceView> views;
    private final List<Entity> entities;

    PairFinder(List<SentenceView> views, List<Entity> entities) {
        this.views = List.copyOf(views);
        this.entities = List.copyOf(entities);
    }

    /// The same draft with the two whom its clause means, or the draft itself.
    ///
    /// @param before what the article told so far
    Draft paired(Draft draft, List<Draft> before) {
        if (!draft.members().isEmpty() || !mutual(draft.type()) || !plural(draft)) {
            return draft;
        }
        List<Integer> two = two(draft, before);
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

    private List<Integer> two(Draft draft, List<Draft> before) {
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
            for (EntityRole role : entity.roles()) {
                for (int i = 0; i < entities.size(); i++) {
                    String code = entities.get(i).code();
                    if (code != null && code.equals(role.country())) {
                        add(countries, i);
                    }
                }
            }
        }
        return countries;
    }

    private static void add(List<Integer> to, int entity) {
        if (!to.contains(entity)) {
            to.add(entity);
        }
    }
}
