package id.linimasa.extract.event;

import id.linimasa.extract.event.Arguments.Argument;
import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.EntityKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds where an event took place: the destination of a movement, `di X` behind the trigger, `di X` before it.
///
/// Immutable and safe for any number of threads.
final class PlaceFinder {
    private static final Set<String> TOPIC =
            Set.of("terkait", "soal", "tentang", "mengenai", "seputar", "terhadap", "membahas", "dari", "perihal");

    private final Grammar grammar;
    private final Arguments arguments;

    PlaceFinder(Grammar grammar, Arguments arguments) {
        this.grammar = grammar;
        this.arguments = arguments;
    }

    @Nullable
    Actor place(SentenceView view, Trigger trigger, Cast cast) {
        Actor destination = cast.destination();
        if (destination != null) {
            return destination;
        }
        for (Argument argument : arguments.complements(view, trigger.to())) {
            boolean topic = false;
            for (int i = trigger.to(); i < argument.at(); i++) {
                topic |= TOPIC.contains(view.lower(i));
            }
            boolean where = argument.preposition().equals("di")
                    && argument.actors().getFirst().kind() != EntityKind.PERSON;
            if (where && !topic) {
                return argument.actors().getFirst();
            }
        }
        Actor held = trigger.verb() ? null : held(view, trigger);
        if (held != null) {
            return held;
        }
        for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - 14); i--) {
            Actor actor = view.actorAt(i);
            boolean at = actor != null
                    && actor.kind() != EntityKind.PERSON
                    && arguments.preposition(view, actor.from()) >= 0
                    && view.lower(arguments.preposition(view, actor.from())).equals("di");
            if (at) {
                return actor;
            }
            if (grammar.is(WordClass.CONJUNCTION, view.lower(i)) || view.word(i).is(";")) {
                return null;
            }
        }
        return null;
    }

    /// `pertemuan yang dilaksanakan di Istana Konstantinovsky`: where the passive verb behind the noun says it was
    /// held.
    private @Nullable Actor held(SentenceView view, Trigger noun) {
        for (int i = noun.to(); i < Math.min(view.size(), noun.to() + 10); i++) {
            if (grammar.is(WordClass.LIGHTPASSIVE, view.lower(i))) {
                for (Argument argument : arguments.complements(view, i + 1)) {
                    Actor first = argument.actors().getFirst();
                    if (argument.preposition().equals("di") && first.kind() != EntityKind.PERSON) {
                        return first;
                    }
                }
                return null;
            }
            if (view.word(i).is(";") || view.word(i).is(".")) {
                return null;
            }
        }
        return null;
    }
}
