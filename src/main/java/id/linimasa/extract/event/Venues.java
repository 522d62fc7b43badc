package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows a venue (`Istana Konstantinovsky`) from the town where it stands, and finds that town beside it.
///
/// Made for one article; immutable afterwards.
final class Venues {
    private static final Set<String> HEADS = Set.of(
            "istana",
            "gedung",
            "hotel",
            "bandara",
            "pangkalan",
            "lapangan",
            "markas",
            "kantor",
            "kedutaan",
            "kuil",
            "masjid",
            "gereja",
            "stadion",
            "rumah",
            "pelabuhan",
            "universitas",
            "pusat",
            "museum",
            "taman",
            "kamp",
            "balai",
            "ruang",
            "aula",
            "wisma",
            "kompleks",
            "konsil",
            "parlemen",
            "majelis");
    private static final Set<String> SEATS = Set.of("kremlin", "pentagon", "vatikan");
    private static final int REACH = 10;

    private final List<Entity> entities;

    Venues(List<Entity> entities) {
        this.entities = List.copyOf(entities);
    }

    boolean venue(Actor actor) {
        return venue(entities.get(actor.entity()).name());
    }

    static boolean venue(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        return space > 0
                ? HEADS.contains(lower.substring(0, space)) || lower.startsWith("bandar udara ")
                : SEATS.contains(lower);
    }

    /// `di Istana Konstantinovsky, St. Petersburg, Federasi Rusia`: St. Petersburg.
    Actor town(SentenceView view, Actor first) {
        Actor chosen = first;
        int end = first.to();
        while (vague(chosen) && (view.lower(end).equals(",") || view.lower(end).equals("("))) {
            Actor next = view.actorAt(end + 1);
            if (next == null || next.kind() != EntityKind.PLACE || vague(next) && !venue(chosen)) {
                return chosen;
            }
            if (entities.get(next.entity()).code() != null) {
                return chosen;
            }
            chosen = next;
            end = next.to();
        }
        return chosen;
    }

    private boolean vague(Actor actor) {
        return venue(actor) || entities.get(actor.entity()).code() != null;
    }

    /// `di Ruang Bilateral, Expo City Dubai, Dubai`: whether words with capitals lead from `di` to a name behind a
    /// comma.
    static boolean before(SentenceView view, int from, int name) {
        if (!view.lower(name - 1).equals(",")) {
            return false;
        }
        for (int i = name - 1; i >= Math.max(from, name - REACH); i--) {
            if (view.word(i).is("di")) {
                return i < name - 2;
            }
            Actor between = view.actorAt(i);
            boolean named = between != null && between.kind() != EntityKind.ORGANIZATION;
            if (!view.word(i).is(",") && !view.word(i).capitalised() && between == null || named) {
                return false;
            }
        }
        return false;
    }

    /// `di Ruang Bilateral, Expo City Dubai, Dubai`: whether more words with capitals lead to a place.
    static boolean ahead(SentenceView view, int from) {
        for (int i = from; i < Math.min(view.size(), from + REACH); i++) {
            Actor actor = view.actorAt(i);
            if (actor != null || !view.word(i).is(",") && !view.word(i).capitalised()) {
                return actor != null && actor.kind() == EntityKind.PLACE && before(view, 0, i);
            }
        }
        return false;
    }
}
