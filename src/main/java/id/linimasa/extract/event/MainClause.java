package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds who stands where in the clause that a subordinate clause without a subject hangs on.
///
/// Example: `Tiga hari setelah menyerang Suriah, Israel …`: Israel, behind the comma. Immutable and safe for any
/// number of threads.
final class MainClause {
    /// What may stand between a length of time and its `setelah`: `tak lama setelah`.
    private static final Set<String> LENGTHS =
            Set.of("lama", "sehari", "sepekan", "sebulan", "setahun", "sesaat", "kemudian");
    /// The most words of such a length.
    private static final int LENGTH = 4;

    private final Grammar grammar;
    private final ClauseWords words;
    private final ActorLists lists;

    MainClause(Grammar grammar, ClauseWords words, ActorLists lists) {
        this.grammar = grammar;
        this.words = words;
        this.lists = lists;
    }

    /// The subject of the sentence's main clause: the first actor that no preposition governs.
    List<Actor> subject(SentenceView view) {
        for (Actor actor : view.actors()) {
            for (int i = 0; i < actor.from(); i++) {
                if (words.verbAt(view, i)
                        && words.relative(view, i) < 0
                        && !grammar.is(WordClass.CONJUNCTION, view.lower(0))) {
                    return List.of();
                }
            }
            boolean bracketed = view.lower(actor.from() - 1).equals("(");
            if (words.free(view, actor) && !view.word(actor.from()).quoted() && !bracketed) {
                return lists.forwards(view, actor);
            }
        }
        return List.of();
    }

    /// Whether the main clause stands behind a clause of time that opens the sentence: `Setelah …`, `Tiga hari
    /// setelah …`.
    static boolean behind(SentenceView view, int conjunction) {
        if (conjunction <= 1) {
            return true;
        }
        boolean dated = view.word(conjunction - 1).time() >= 0 || LENGTHS.contains(view.lower(conjunction - 1));
        return dated && view.actors().stream().noneMatch(a -> a.from() < conjunction) && conjunction <= LENGTH;
    }

    /// The actors behind the first comma that an actor follows: `Setelah berbicara dengan Herzog, Schoof mengatakan`.
    List<Actor> next(SentenceView view, int verb) {
        for (int i = verb + 1; i < view.size(); i++) {
            Actor next = view.word(i).is(",") ? view.actorAt(i + 1) : null;
            if (next != null) {
                return lists.forwards(view, next);
            }
        }
        return List.of();
    }

    /// The subject of the clause behind `bahwa`: who stands first in it.
    List<Actor> told(SentenceView view, int that, int end) {
        Actor first = view.actorAt(that + 1);
        return first == null || first.to() > end ? List.of() : lists.forwards(view, first);
    }

    /// `disampaikan (oleh) Netanyahu`: who is named right behind a passive verb, or null.
    @Nullable
    Actor agent(SentenceView view, int verb) {
        boolean passive = view.lower(verb).startsWith("di") && !grammar.is(WordClass.ADVERB, view.lower(verb));
        return passive ? view.actorAt(view.lower(verb + 1).equals("oleh") ? verb + 2 : verb + 1) : null;
    }

    /// `sanksi kepada Rusia karena telah menginvasi Ukraina`: who was named last before the reason.
    static List<Actor> blamed(SentenceView view, int conjunction) {
        for (int i = conjunction - 1; i >= Math.max(0, conjunction - 12); i--) {
            Actor actor = view.actorAt(i);
            if (actor != null) {
                return List.of(actor);
            }
        }
        return List.of();
    }
}
