package id.linimasa.extract.event;

import id.linimasa.extract.event.Arguments.Argument;
import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds where an event took place: the destination of a movement, `di X` behind the trigger, `di X` before it,
/// the land that was attacked, the destination of a visit told beside it.
///
/// Of a venue with its town (`di Istana Konstantinovsky, St. Petersburg`) the town is meant, and of a country
/// with a town behind it (`di ibu kota Myanmar, Yangon`) the town too. Made for one article; immutable
/// afterwards.
final class PlaceFinder {
    private static final Set<String> TOPIC = Set.of(
            "terkait", "soal", "tentang", "mengenai", "seputar", "terhadap", "membahas", "bahas", "dari", "perihal");
    private static final Set<String> VENUES = Set.of(
            "istana",
            "gedung",
            "hotel",
            "bandara",
            "bandar",
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
            "kompleks");
    private static final Set<String> SEATS = Set.of("kremlin", "pentagon", "vatikan");
    private static final Set<String> EFFECTS =
            Set.of("menewaskan", "menghancurkan", "menghantam", "tewas", "melumpuhkan");
    private static final Set<String> UPON = Set.of("", "ke", "terhadap", "atas");
    private static final int FARTHEST = 28;
    private static final int BEFORE = 14;
    private static final int VENUE = 10;
    private static final int BESIDE = 24;

    private final Grammar grammar;
    private final Arguments arguments;
    private final ParticipantFinder participants;
    private final List<Entity> entities;
    private final Media media;

    PlaceFinder(
            Grammar grammar, Arguments arguments, ParticipantFinder participants, List<Entity> entities, Media media) {
        this.media = media;
        this.grammar = grammar;
        this.arguments = arguments;
        this.participants = participants;
        this.entities = List.copyOf(entities);
    }

    /// The entity where it took place, or null where the sentence does not tell.
    @Nullable
    Actor place(SentenceView view, Trigger trigger, Cast cast) {
        Actor destination = cast.destination();
        if (destination != null) {
            return destination;
        }
        Actor behind = behind(view, trigger);
        if (behind != null) {
            return behind;
        }
        Actor upon = upon(view, trigger);
        if (upon != null) {
            return upon;
        }
        Actor before = before(view, trigger);
        return before == null ? visited(view, trigger, cast) : before;
    }

    /// `di X` between two words of a sentence, of the clause of the first, or null.
    @Nullable
    Actor within(SentenceView view, int from, int to) {
        boolean quoted = from > 0 && view.word(from - 1).quoted();
        boolean topic = false;
        Actor body = null;
        for (int i = from; i < Math.min(view.size(), to); i++) {
            Word w = view.word(i);
            Actor actor = view.actorAt(i);
            if (actor != null && actor.from() == i) {
                int preposition = arguments.preposition(view, i);
                boolean at = preposition >= from && view.lower(preposition).equals("di");
                boolean there = at && plain(view, preposition, i) || venueBefore(view, from, i);
                if (there && actor.kind() == EntityKind.PLACE && !topic) {
                    return town(view, actor);
                }
                boolean forum = at
                        && !media.medium(entities.get(actor.entity())) // "di laman Facebook"
                        && actor.kind() == EntityKind.ORGANIZATION
                        && (venue(actor) || i - preposition > 1)
                        && !topic; // "di Kremlin", "di markas NATO"; not "di G7"
                body = body == null && forum && plain(view, preposition, i) ? actor : body;
            }
            topic |= TOPIC.contains(w.lower());
            if (w.quoted() != quoted || ends(view, i)) {
                return body;
            }
        }
        return body;
    }

    /// Whether no event and no owner stands between `di` and a name: not `di sela-sela KTT G20`, `di gudang
    /// milik X`.
    private static boolean plain(SentenceView view, int preposition, int name) {
        for (int i = preposition + 1; i < name; i++) {
            if (view.triggerAt(i) != null
                    || view.word(i).is("milik")
                    || view.word(i).is("terhadap")) {
                return false;
            }
        }
        return true;
    }

    /// `di Ruang Bilateral, Expo City Dubai, Dubai`: whether words with capitals lead from `di` to a name behind a
    /// comma.
    private static boolean venueBefore(SentenceView view, int from, int name) {
        if (!view.lower(name - 1).equals(",")) {
            return false;
        }
        for (int i = name - 1; i >= Math.max(from, name - VENUE); i--) {
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

    private @Nullable Actor behind(SentenceView view, Trigger trigger) {
        int to = trigger.to() + FARTHEST;
        for (Trigger next : view.triggers()) {
            boolean own =
                    next.from() < trigger.to() || EFFECTS.contains(next.entry().surface());
            if (!own && next.verb()) {
                to = Math.min(to, next.from());
            }
        }
        return within(view, trigger.to(), to);
    }

    private boolean ends(SentenceView view, int i) {
        Word w = view.word(i);
        if (w.is(",")) {
            boolean date = i + 1 < view.size() && view.word(i + 1).time() >= 0;
            Actor next = view.actorAt(i + 1);
            boolean place = next != null && next.kind() == EntityKind.PLACE
                    || view.lower(i + 1).equals("di");
            return !date && !place && !venueAhead(view, i + 1);
        }
        return w.is(";")
                || w.is(":")
                || w.is("—")
                || w.is(".")
                || grammar.said(w.lower())
                || grammar.source(w.lower())
                || grammar.is(WordClass.CONJUNCTION, w.lower()) && !w.is("yang");
    }

    /// `di Ruang Bilateral, Expo City Dubai, Dubai`: whether more words with capitals lead to a place.
    private static boolean venueAhead(SentenceView view, int from) {
        for (int i = from; i < Math.min(view.size(), from + VENUE); i++) {
            Actor actor = view.actorAt(i);
            if (actor != null || !view.word(i).is(",") && !view.word(i).capitalised()) {
                return actor != null && actor.kind() == EntityKind.PLACE && venueBefore(view, 0, i);
            }
        }
        return false;
    }

    /// `di Istana Konstantinovsky, St. Petersburg, Federasi Rusia`: St. Petersburg.
    private Actor town(SentenceView view, Actor first) {
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

    private boolean venue(Actor actor) {
        String name = entities.get(actor.entity()).name().toLowerCase(Locale.ROOT);
        int space = name.indexOf(' ');
        return space > 0 ? VENUES.contains(name.substring(0, space)) : SEATS.contains(name);
    }

    /// The land that an attack or a conquest falls upon.
    private @Nullable Actor upon(SentenceView view, Trigger trigger) {
        String lemma = trigger.entry().lemma();
        if (trigger.entry().type() != EventType.MILITARY || !lemma.equals("menyerang") && !lemma.equals("merebut")) {
            return null;
        }
        for (Argument argument : arguments.complements(view, trigger.to())) {
            Actor first = argument.actors().getFirst();
            boolean direct = !argument.preposition().isEmpty() || trigger.verb();
            boolean alone = argument.actors().size() == 1 && first.kind() == EntityKind.PLACE;
            if (direct && alone && UPON.contains(argument.preposition()) && !passive(trigger)) {
                return first;
            }
        }
        return null;
    }

    private static boolean passive(Trigger trigger) {
        return trigger.entry().pattern() == TriggerEntry.Pattern.PASSIVE;
    }

    /// `Setelah pertemuan di Paris, Jerman mengecam`: whether the place is that of another event before a comma.
    private static boolean parted(SentenceView view, int preposition, int trigger) {
        boolean comma = false;
        for (int i = preposition; i < trigger; i++) {
            comma |= view.word(i).is(",");
        }
        Trigger owner = null;
        for (Trigger other : view.triggers()) {
            owner = other.from() <= preposition ? other : owner;
        }
        return comma && owner != null && owner.entry().type() != EventType.VISIT; // "usai tiba di Taiwan, X mengecam"
    }

    private @Nullable Actor before(SentenceView view, Trigger trigger) {
        for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - BEFORE); i--) {
            Actor actor = view.actorAt(i);
            int preposition =
                    actor == null || actor.kind() == EntityKind.PERSON ? -1 : arguments.preposition(view, actor.from());
            boolean at = preposition >= 0 && view.lower(preposition).equals("di");
            boolean own = at
                    && !parted(view, preposition, trigger.from())
                    && (trigger.verb()
                            || view.triggerAt(preposition - 1) == null); // not "konflik di Ukraina di pertemuan G20"
            if (actor != null && own && plain(view, preposition, actor.from())) {
                return town(view, actor);
            }
            boolean other = view.triggerAt(i) != null && trigger.verb();
            if (grammar.is(WordClass.CONJUNCTION, view.lower(i)) || view.word(i).is(";") || other) {
                return null;
            }
        }
        return null;
    }

    /// `datang ke Moskow untuk berbicara dengan Lavrov`, `kata Netanyahu saat mengunjungi Beersheba`: where the
    /// visit of one who takes part leads that the same sentence tells.
    private @Nullable Actor visited(SentenceView view, Trigger trigger, Cast cast) {
        boolean there = trigger.entry().type() == EventType.MEETING
                || trigger.entry().type() == EventType.STATEMENT
                || trigger.entry().lemma().equals("menerima kunjungan");
        for (Trigger visit : there ? view.triggers() : List.<Trigger>of()) {
            boolean near = Math.abs(visit.from() - trigger.from()) < BESIDE
                    && visit.entry().type() == EventType.VISIT
                    && view.word(visit.from()).quoted()
                            == view.word(trigger.from()).quoted();
            if (near) {
                Cast travel = participants.cast(view, visit);
                boolean same = travel.parts().isEmpty() && cast.parts().stream().allMatch(p -> p.role() == Role.PARTY)
                        || travel.parts().stream()
                                .anyMatch(p -> cast.parts().stream()
                                        .anyMatch(q ->
                                                q.actor().entity() == p.actor().entity()));
                if (same && travel.destination() != null) {
                    return travel.destination();
                }
            }
        }
        return null;
    }
}
