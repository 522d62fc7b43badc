package id.linimasa.extract.event;

import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds whose an event noun is that names nobody itself: of the verb or the speaker that it hangs on.
///
/// Example: `dalam pertemuan itu, Macron mengatakan …`, `Houthi mengklaim serangan`. Immutable and safe for any number
/// of threads.
final class NounGovernors {
    private static final Set<String> CLAIMS = Set.of("mengklaim", "mengeklaim", "mengakui", "bertanggung");

    /// Words by which a statement carries what somebody says.
    private static final Set<String> VEHICLES = Set.of("dalam", "melalui", "lewat", "via");

    private static final Set<String> INTRODUCES = Set.of(
            "dalam",
            "saat",
            "usai",
            "setelah",
            "sebelum",
            "pada",
            "selama",
            "seusai",
            "melalui",
            "via",
            "lewat",
            "ketika",
            "di",
            "menjelang",
            "jelang",
            "persiapan",
            "membahas",
            "rencana",
            "jadwal");

    private final Grammar grammar;
    private final Arguments arguments;
    private final ParticipantFinder verbs;

    /// @param verbs who takes part in what a verb before the noun tells
    NounGovernors(Grammar grammar, Arguments arguments, ParticipantFinder verbs) {
        this.grammar = grammar;
        this.arguments = arguments;
        this.verbs = verbs;
    }

    /// `kata Sugiono dalam keterangan resmi Sekretariat Presiden`: he speaks, whoever publishes it; or null.
    @Nullable
    Actor speaker(SentenceView view, Trigger noun) {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - 3); i--) {
            if (VEHICLES.contains(view.lower(i))) {
                Actor before = view.actorAt(i - 1);
                return before != null && grammar.said(view.lower(before.from() - 1)) ? before : null;
            }
        }
        return null;
    }

    /// The verb right before an attack whose subject owns up to it: `mengklaim serangan`, `bertanggung jawab atas
    /// serangan`; -1 where there is none.
    static int claim(SentenceView view, Trigger trigger) {
        int noun = trigger.from();
        int verb = view.lower(noun - 1).equals("atas") && view.lower(noun - 2).equals("jawab") ? noun - 3 : noun - 1;
        return !trigger.possessed() && CLAIMS.contains(view.lower(verb)) ? verb : -1;
    }

    /// Whether a noun stands in a phrase that says on what occasion, or by what, something was done.
    static boolean introduced(SentenceView view, Trigger noun) {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - 3); i--) {
            if (INTRODUCES.contains(view.lower(i))) {
                return true;
            }
            if (view.word(i).mark()) {
                return false;
            }
        }
        return false;
    }

    /// The subject of the verb that the noun's phrase hangs on, the speaker behind `kata`, or the main subject.
    List<Actor> governing(SentenceView view, Trigger noun) {
        for (int i = noun.from() - 1; i >= 0; i--) {
            if (grammar.said(view.lower(i)) && !view.word(i).quoted()) {
                Actor actor = view.actorAt(i + 1);
                return actor == null ? List.of() : List.of(actor);
            }
            Trigger passive = view.triggerAt(i);
            if (passive != null && passive.entry().pattern() == TriggerEntry.Pattern.PASSIVE) {
                return verbs.cast(view, passive).parts().stream()
                        .filter(part -> part.role() == Role.AGENT)
                        .map(Cast.Part::actor)
                        .toList();
            }
            if (arguments.verbAt(view, i)
                    && view.word(i).quoted() == view.word(noun.from()).quoted()) {
                List<Actor> subject = arguments.subject(view, i);
                return subject.isEmpty() ? arguments.mainSubject(view) : subject;
            }
        }
        return arguments.mainSubject(view).stream()
                .filter(a -> a.form() != EntityMention.Form.METONYM || a.kind() != EntityKind.PLACE)
                .limit(2)
                .toList();
    }
}
