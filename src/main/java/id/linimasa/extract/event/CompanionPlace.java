package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EventType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the place of an event in another one of the sentence that it took place in: `datang ke Moskow untuk
/// berbicara dengan Lavrov`, `kata Netanyahu saat mengunjungi Beersheba`, `dalam pertemuan dengan Xi di Beijing, Putin
/// menegaskan …`.
///
/// Somebody must take part in both. Made for one article; immutable afterwards.
final class CompanionPlace {
    private static final Set<String> DURING = Set.of("dalam", "saat", "ketika", "selama", "sewaktu");
    private static final Set<String> AFTER = Set.of("usai", "seusai", "setelah", "sesudah");
    private static final Set<String> AHEAD = Set.of("sebelum", "menjelang", "jelang");
    private static final Set<String> JOINTS = Set.of("dan", "serta", ",");
    private static final int BESIDE = 24;
    /// As many words may stand between `saat` and the event it leads in: `saat menggelar konferensi pers`.
    private static final int LED = 3;

    private final PlacePhrases phrases;
    private final ParticipantFinder participants;
    private final Lands lands;
    private final List<Entity> entities;

    CompanionPlace(PlacePhrases phrases, ParticipantFinder participants, Lands lands, List<Entity> entities) {
        this.phrases = phrases;
        this.participants = participants;
        this.lands = lands;
        this.entities = List.copyOf(entities);
    }

    /// @param who entities that take part
    /// @param open whether those who visit may be the ones who meet, where the visit names nobody
    @Nullable
    Actor place(SentenceView view, Trigger trigger, Set<Integer> who, boolean open) {
        EventType type = trigger.entry().type();
        boolean said = DraftMaker.spoken(type) || type == EventType.STATEMENT || type == EventType.AGREEMENT;
        boolean met = type == EventType.MEETING || trigger.entry().lemma().equals("menerima kunjungan");
        if (!said && !met) {
            return null;
        }
        for (Trigger other : view.triggers()) {
            boolean near = !other.equals(trigger)
                    && Math.abs(other.from() - trigger.from()) < BESIDE
                    && view.word(other.from()).quoted()
                            == view.word(trigger.from()).quoted();
            Actor place = null;
            if (near && other.entry().type() == EventType.VISIT) {
                place = visited(view, other, trigger, who, open);
            } else if (near && said) {
                place = gathered(view, other, who);
            }
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /// Where a visit led that was under way, or begun, when the trigger happened.
    private @Nullable Actor visited(SentenceView view, Trigger visit, Trigger trigger, Set<Integer> who, boolean open) {
        boolean during = led(view, visit, DURING) || led(view, visit, AFTER);
        boolean later = visit.from() > trigger.from() && !during;
        if (later && trigger.entry().type() != EventType.STATEMENT || led(view, visit, AHEAD)) {
            return null;
        }
        Cast travel = participants.cast(view, visit);
        boolean same = travel.parts().isEmpty() ? open : shared(travel, who);
        Actor there = travel.destination();
        boolean next = !trigger.verb() && JOINTS.contains(view.lower(trigger.from() - 1));
        // "kunjungan ke museum serta pertemuan dengan X": two items of a list
        boolean apart = next && there != null && lands.code(entities.get(there.entity())) == null;
        return same && !apart ? there : null;
    }

    /// Where the meeting or speech took place in which, or after which, something was said.
    private @Nullable Actor gathered(SentenceView view, Trigger event, Set<Integer> who) {
        EventType type = event.entry().type();
        boolean during = led(view, event, DURING);
        if (type != EventType.MEETING && type != EventType.STATEMENT || !during && !led(view, event, AFTER)) {
            return null;
        }
        Cast there = participants.cast(view, event);
        boolean same = there.parts().isEmpty() ? during : shared(there, who);
        return same ? phrases.behind(view, event) : null;
    }

    private static boolean led(SentenceView view, Trigger event, Set<String> words) {
        for (int i = event.from() - 1; i >= Math.max(0, event.from() - LED); i--) {
            if (words.contains(view.lower(i))) {
                return true;
            }
            if (view.word(i).mark() || view.actorAt(i) != null && event.verb()) {
                return false;
            }
        }
        return false;
    }

    private static boolean shared(Cast cast, Set<Integer> who) {
        return cast.parts().stream().anyMatch(p -> who.contains(p.actor().entity()));
    }
}
