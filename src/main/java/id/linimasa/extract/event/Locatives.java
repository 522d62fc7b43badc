package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import java.util.List;
import java.util.Set;

/// Tells a phrase of place by its `di`: `di Berlin`, `di dekat Rafah`, `di markas NATO`.
///
/// `di balik X`, `di laman X`, `di sela-sela KTT X` tell none. Made for one article; immutable afterwards.
final class Locatives {
    /// What stands behind `di` where no place is meant.
    private static final Set<String> FIGURATIVE = Set.of(
            "akun",
            "antara",
            "balik",
            "bawah",
            "belakang",
            "hadapan",
            "laman",
            "luar",
            "mata",
            "media",
            "pihak",
            "platform",
            "sisi",
            "situs",
            "tangan",
            "tengah");
    /// Prepositions that `di` may stand before: `di dekat Rafah`.
    private static final Set<String> NEAR = Set.of("dekat", "atas", "dalam");

    private final Arguments arguments;
    private final List<Entity> entities;
    private final Media media;
    private final Venues venues;

    Locatives(Arguments arguments, List<Entity> entities, Media media) {
        this.arguments = arguments;
        this.entities = List.copyOf(entities);
        this.media = media;
        venues = new Venues(entities);
    }

    /// The `di` that governs a name, or -1.
    int at(SentenceView view, Actor actor) {
        int preposition = arguments.preposition(view, actor.from());
        boolean near = preposition > 0
                && NEAR.contains(view.lower(preposition))
                && view.lower(preposition - 1).equals("di");
        int at = near ? preposition - 1 : preposition;
        return at >= 0 && view.lower(at).equals("di") && !FIGURATIVE.contains(view.lower(at + 1)) ? at : -1;
    }

    /// `di Kremlin`, `di markas NATO`; not `di G7`, not `di laman Facebook`.
    ///
    /// @param at the `di` before it
    boolean forum(SentenceView view, Actor actor, int at) {
        boolean body = actor.kind() == EntityKind.ORGANIZATION && !media.medium(entities.get(actor.entity()));
        for (int i = at + 1; body && i < actor.from(); i++) {
            body = view.actorAt(i) == null; // not "di G7 dan Dewan Keamanan PBB"
        }
        return body && (venues.venue(actor) || actor.from() - at > 1);
    }

    /// Whether no event and no owner stands between `di` and a name: not `di sela-sela KTT G20`, `di gudang
    /// milik X`.
    static boolean plain(SentenceView view, int at, int name) {
        for (int i = at + 1; i < name; i++) {
            if (view.triggerAt(i) != null
                    || view.word(i).is("milik")
                    || view.word(i).is("terhadap")) {
                return false;
            }
        }
        return true;
    }
}
